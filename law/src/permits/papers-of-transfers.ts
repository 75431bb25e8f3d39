import { type Citation, notKnown } from '../core/citation.ts'
import { always, papersOf } from './paper.ts'

const listOf2026: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-74' }
const clause = (number: string): Citation => ({ ...listOf2026, clause: number })

/** Papers of an intra-corporate transfer. */
export const papersOfTransfers = papersOf({
  'sender-letter': {
    title: {
      kk: 'Шетелдік жұмыс берушінің біліктілік туралы хаты',
      ru: 'Письмо иностранного работодателя о квалификации',
      en: "The foreign employer's letter on qualification",
    },
    explains: {
      kk: 'Жіберуші ұйым жұмыскердің біліктілігі мен тәжірибесі лауазымға сай екенін растайды.',
      ru: 'Направляющая организация подтверждает, что квалификация и опыт соответствуют должности.',
      en: 'The sender states that qualification and experience match the post.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('ict/new', 'ict/replacement'),
  },
  'receiver-letter': {
    title: {
      kk: 'Қабылдаушы тараптың біліктілік туралы хаты',
      ru: 'Письмо принимающей стороны о квалификации',
      en: "The receiving party's letter on qualification",
    },
    explains: {
      kk: 'Қабылдаушы тарап жұмыскердің біліктілігі мен тәжірибесі лауазымға сай екенін растайды.',
      ru: 'Принимающая сторона подтверждает, что квалификация и опыт соответствуют должности.',
      en: 'The receiving party states that qualification and experience match the post.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('ict/new', 'ict/replacement'),
  },
  'transfer-agreement': {
    title: {
      kk: 'Шетелдегі еңбек шарты немесе ауыстыру туралы келісім',
      ru: 'Трудовой договор за рубежом или соглашение о переводе',
      en: 'Employment contract abroad, or agreement on the transfer',
    },
    explains: {
      kk: 'Шарт, хат немесе келісім; аударылған, нотариат куәландырған.',
      ru: 'Договор, письмо или соглашение; с переводом, нотариально засвидетельствовано.',
      en: 'The contract, letter or agreement, translated and notarised.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('ict/new', 'ict/replacement'),
  },
  'employment-record': {
    title: { kk: 'Еңбек өтілі туралы мәлімет', ru: 'Сведения о трудовой деятельности', en: 'Employment record' },
    explains: {
      kk: 'Қазақстанда танылатын растайтын құжаттарымен.',
      ru: 'С подтверждениями, признаваемыми в Казахстане.',
      en: 'With proofs that are recognised in Kazakhstan.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('ict/new', 'ict/replacement'),
  },
  'local-content-of-transfers': {
    title: {
      kk: 'Корпоративішілік ауыстырудағы жергілікті қамту',
      ru: 'Местное содержание при внутрикорпоративном переводе',
      en: 'Local content of transfers',
    },
    explains: { kk: '9-қосымша нысаны бойынша.', ru: 'По форме приложения 9.', en: 'On the form of Appendix 9.' },
    cite: clause('Appendix 9'),
    filed: 'with-application',
    needed: always('ict/new', 'ict/renewal', 'ict/replacement'),
  },
  'special-conditions-taken': {
    title: { kk: 'Қабылданған ерекше шарттар', ru: 'Принятые особые условия', en: 'Special conditions taken' },
    explains: { kk: '8-қосымша нысаны бойынша.', ru: 'По форме приложения 8.', en: 'On the form of Appendix 8.' },
    cite: clause('Appendix 8'),
    filed: 'with-application',
    needed: always('ict/new', 'ict/renewal', 'ict/replacement'),
  },
  'special-conditions-fulfilled': {
    title: {
      kk: 'Ерекше шарттардың орындалуы туралы мәлімет',
      ru: 'Сведения об исполнении особых условий',
      en: 'Fulfilment of special conditions',
    },
    explains: {
      kk: 'Ұзартуда – алдыңғы және ағымдағы жыл үшін.',
      ru: 'При продлении – за предыдущий и текущий годы.',
      en: 'At renewal for the previous and the current year.',
    },
    cite: clause('80'),
    filed: 'with-application',
    needed: always('ict/new', 'ict/renewal', 'ict/replacement'),
  },
  'content-programme': {
    title: {
      kk: 'Жергілікті қамтуды арттыру бағдарламасы',
      ru: 'Программа повышения местного содержания',
      en: 'Programme to raise local content',
    },
    explains: { kk: 'Бар болса.', ru: 'При наличии.', en: 'Where there is one.' },
    cite: listOf2026,
    filed: 'with-application',
    needed: { 'ict/new': 'content-programme', 'ict/replacement': 'content-programme' },
  },
  'extension-grounds': {
    title: { kk: 'Ұзарту негіздемесі', ru: 'Обоснование продления', en: 'Grounds of the extension' },
    explains: {
      kk: 'Ауыстыруды ұзарту қажеттігі түсіндіріледі.',
      ru: 'Объясняется необходимость продления перевода.',
      en: 'Says why the transfer must go on.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('ict/renewal'),
  },
})
