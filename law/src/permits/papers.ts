import { type Citation, notKnown } from '../core/citation.ts'
import { always, type Paper, papersOf } from './paper.ts'
import { papersOfTransfers } from './papers-of-transfers.ts'

const listOf2026: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026' }
const clause = (number: string): Citation => ({ ...listOf2026, clause: number })

const listed = papersOf({
  application: {
    title: { kk: 'Өтініш', ru: 'Заявление', en: 'Application' },
    explains: {
      kk: 'Жұмыс берушінің электрондық цифрлық қолтаңбасымен қол қойылады; бос орынның жариялау коды көрсетіледі.',
      ru: 'Подписывается электронной цифровой подписью работодателя; указывается код публикации вакансии.',
      en: "Signed with the employer's electronic digital signature; names the publication code of the vacancy.",
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: {
      ...always('employment/new', 'employment/renewal', 'employment/replacement', 'seasonal/new'),
      ...always('ict/new', 'ict/renewal', 'ict/replacement', 'employment/reissue', 'seasonal/reissue', 'ict/reissue'),
    },
  },
  'foreign-staff': {
    title: {
      kk: 'Шетелдік жұмыскерлер туралы мәліметтер',
      ru: 'Сведения об иностранных работниках',
      en: 'Information on foreign employees',
    },
    explains: {
      kk: 'Белгіленген нысан бойынша.',
      ru: 'По установленной форме.',
      en: 'On the prescribed form.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('employment/new', 'employment/renewal', 'seasonal/new'),
  },
  education: {
    title: { kk: 'Білімі туралы құжаттар', ru: 'Документы об образовании', en: 'Education documents' },
    explains: {
      kk: 'Нотариат куәландырған электрондық көшірме; қазақ не орыс тілінде болмаса – аудармасымен; халықаралық шартта өзгеше көзделмесе – заңдастырылған немесе апостиль қойылған.',
      ru: 'Нотариально засвидетельствованная электронная копия; если не на казахском или русском – с переводом; легализованы или апостилированы, если международным договором не предусмотрено иное.',
      en: 'A notarised electronic copy, with a translation where not in Kazakh or Russian; legalised or apostilled unless a treaty lifts it.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: always('employment/new', 'employment/replacement'),
  },
  'employer-letter': {
    title: {
      kk: 'Біліктілігі мен тәжірибесі туралы жұмыс берушінің хаты',
      ru: 'Письмо работодателя о квалификации и опыте',
      en: "The employer's letter on qualification and experience",
    },
    explains: {
      kk: 'Жұмыскердің біліктілігі мен тәжірибесі лауазымға сай екенін жұмыс беруші растайды.',
      ru: 'Работодатель подтверждает, что квалификация и опыт работника соответствуют должности.',
      en: 'The employer states that qualification and experience match the post.',
    },
    cite: { ...listOf2026, reading: 'R-46' },
    filed: 'with-application',
    needed: always('employment/new', 'employment/replacement'),
  },
  'services-contract': {
    title: {
      kk: 'Жұмыс орындау немесе қызмет көрсету шарты',
      ru: 'Договор на работы или услуги',
      en: 'Contract for works or services',
    },
    explains: {
      kk: 'Қазақстанда филиалы жоқ шетелдік компания үшін; аударылған, нотариат куәландырған.',
      ru: 'Для иностранной компании без филиала в Казахстане; с переводом, нотариально засвидетельствован.',
      en: 'For a foreign company without a branch in Kazakhstan; translated and notarised.',
    },
    cite: clause('39'),
    filed: 'with-application',
    needed: { 'employment/new': 'services-contract' },
  },
  'transfer-letter': {
    title: { kk: 'Жіберу туралы хат', ru: 'Письмо о направлении', en: 'Letter of transfer' },
    explains: {
      kk: 'Шетелдік компания жұмыскерін еншілес ұйымына немесе филиалына жіберсе; аударылған, нотариат куәландырған.',
      ru: 'Если иностранная компания направляет работника в дочернюю организацию или филиал; с переводом, нотариально засвидетельствовано.',
      en: 'Where a foreign company sends its employee to a subsidiary or branch; translated and notarised.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: { 'employment/new': 'sent-by-foreign-company' },
  },
  'category-4-replacement': {
    title: {
      kk: '4-санаттағы жұмыскерді ауыстыру туралы мәлімет',
      ru: 'Сведения о замене работника категории 4',
      en: 'Information on replacing the category 4 worker',
    },
    explains: {
      kk: 'Лауазым алты айдан бір жылға дейінгі мерзімде Қазақстан азаматына берілетіні туралы.',
      ru: 'О том, что должность в срок от шести месяцев до года перейдёт гражданину Казахстана.',
      en: 'That the post passes to a citizen of Kazakhstan within six months to a year.',
    },
    cite: clause('14'),
    filed: 'with-application',
    needed: { 'employment/new': 'category-4' },
  },
  'local-content': {
    title: {
      kk: 'Кадрлардағы жергілікті қамту туралы мәлімет',
      ru: 'Сведения о местном содержании в кадрах',
      en: 'Information on local content in staff',
    },
    explains: {
      kk: '6-қосымша нысаны; үлес талабынан босатылғандар бермейді.',
      ru: 'По форме приложения 6; освобождённые от требования о доле не подают.',
      en: 'On the form of Appendix 6; those exempt from the share do not file it.',
    },
    cite: clause('Appendix 6'),
    filed: 'with-application',
    needed: { 'employment/new': 'share-applies', 'employment/renewal': 'share-applies' },
  },
  'priority-project': {
    title: {
      kk: 'Басым жобадағы жергілікті қамту туралы құжат',
      ru: 'Документ о местном содержании приоритетного проекта',
      en: 'Document on the local content of a priority project',
    },
    explains: {
      kk: '7-қосымша; жобаның өз талабын белгілейтін, нотариат куәландырған құжат, 6-қосымшаның орнына беріледі.',
      ru: 'Приложение 7; нотариально засвидетельствованный документ с собственным требованием проекта, подаётся вместо приложения 6.',
      en: "Appendix 7; a notarised document that fixes the project's own requirement, filed instead of Appendix 6.",
    },
    cite: clause('Appendix 7'),
    filed: 'with-application',
    needed: { 'employment/new': 'priority-project', 'employment/renewal': 'priority-project' },
  },
  'other-regions': {
    title: {
      kk: 'Өзге өңірдегі қызмет көрсету шарты және сол өңір органының хаты',
      ru: 'Договор об услугах в другом регионе и письмо его органа',
      en: 'Services agreement in the other region and the letter of its authority',
    },
    explains: {
      kk: 'Бірнеше өңірге рұқсат сұралса: сол өңірдің органы қажеттілікті растайды.',
      ru: 'Если разрешение запрашивается для нескольких регионов: орган региона подтверждает потребность.',
      en: 'Where several regions are asked for: the authority of the region confirms the demand.',
    },
    cite: listOf2026,
    filed: 'with-application',
    needed: { 'employment/new': 'several-regions' },
  },
  identity: {
    title: { kk: 'Жеке басын куәландыратын құжат', ru: 'Документ, удостоверяющий личность', en: 'Identity document' },
    explains: { kk: 'Электрондық көшірме.', ru: 'Электронная копия.', en: 'An electronic copy.' },
    cite: listOf2026,
    filed: 'with-application',
    needed: {
      ...always('employment/new', 'employment/renewal', 'employment/replacement', 'seasonal/new'),
      ...always('ict/new', 'ict/renewal', 'ict/replacement'),
    },
  },
  'fee-payment': {
    title: {
      kk: 'Алым төленгенін растайтын құжат',
      ru: 'Подтверждение уплаты сбора',
      en: 'Proof of payment of the fee',
    },
    explains: {
      kk: 'Мақұлданғаннан кейін беріледі.',
      ru: 'Подаётся после одобрения.',
      en: 'Filed after approval.',
    },
    cite: { ...listOf2026, reading: 'R-38' },
    filed: 'after-approval',
    needed: always('employment/new', 'employment/renewal', 'seasonal/new'),
  },
  'proof-of-change': {
    title: { kk: 'Өзгерісті растайтын құжат', ru: 'Подтверждение изменения', en: 'Proof of the change' },
    explains: {
      kk: 'Жұмыскердің немесе жұмыс берушінің деректері өзгергенін растайтын құжат.',
      ru: 'Документ об изменении данных работника или работодателя.',
      en: "A document that proves the change in the worker's or the employer's data.",
    },
    cite: clause('77'),
    filed: 'with-application',
    needed: always('employment/reissue', 'seasonal/reissue', 'ict/reissue'),
  },
})

const everyPaper = { ...listed, ...papersOfTransfers }

export type PaperId = keyof typeof everyPaper

/** Every paper of the document matrix. */
export const papers: Readonly<Record<PaperId, Paper>> = everyPaper
