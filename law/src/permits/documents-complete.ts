import { notKnown } from '../core/citation.ts'
import type { Reason, Rule } from '../core/rule.ts'
import type { ApplicationQuestion } from './application-question.ts'
import { type PaperAsked, papersFor } from './documents.ts'
import { type PaperId, papers } from './papers.ts'
import { plainCase } from './plain-case.ts'

const complete: Reason = {
  code: 'complete',
  answer: 'yes',
  says: {
    kk: 'Талап етілетін құжаттардың бәрі тапсырылған.',
    ru: 'Все требуемые документы представлены.',
    en: 'Every paper asked for has been filed.',
  },
}

const incomplete: Reason = {
  code: 'incomplete',
  answer: 'no',
  says: {
    kk: 'Жетіспейтін құжаттар: {papers}.',
    ru: 'Не хватает документов: {papers}.',
    en: 'Papers missing: {papers}.',
  },
}

const unclear: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: {
    kk: 'Мына құжаттардың қажеттігі белгісіз: {papers}.',
    ru: 'Неизвестно, нужны ли документы: {papers}.',
    en: 'Whether these papers are needed is not known: {papers}.',
  },
}

const everything = Object.keys(papers) as readonly PaperId[]
const none = { servicesContract: false, sentByForeignCompany: false, priorityProject: false } as const
const plain: ApplicationQuestion = {
  ...plainCase('2026-03-02'),
  filed: everything,
  circumstances: none,
  diploma: 'confirmed',
}

const seasonalHire = { ...plain.hire, permit: 'seasonal', category: null, term: { days: 90 } } as const

/** All papers that the list asks of this application have been filed. */
export const documentsComplete: Rule<ApplicationQuestion> = {
  id: 'documents-complete',
  topics: [...new Set(Object.values(papers).flatMap(({ needed }) => Object.keys(needed)))],
  title: { kk: 'Құжаттардың толықтығы', ru: 'Полнота документов', en: 'Completeness of the papers' },
  versions: [
    {
      from: '2023-07-01',
      cites: [{ act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-46' }],
      says: {
        kk: 'Өтінішке тізбеде көрсетілген құжаттардың бәрі қоса беріледі.',
        ru: 'К заявлению прилагаются все документы, указанные в перечне.',
        en: 'An application comes with every paper of the list.',
      },
      because: [complete, incomplete, unclear],
      holds(question) {
        if (notFiled(question, 'yes').length > 0) return incomplete
        return notFiled(question, 'unknown').length > 0 ? unclear : complete
      },
      facts(question) {
        const missing = notFiled(question, 'yes')
        const doubtful = missing.length > 0 ? missing : notFiled(question, 'unknown')
        return { filed: question.filed.length, papers: doubtful.map(({ id }) => id).join(', ') }
      },
    },
  ],
  figures: [],
  examples: [
    {
      on: plain.on,
      given: plain,
      expect: 'yes',
      reason: 'complete',
      because: {
        kk: 'Құжаттардың бәрі тапсырылған.',
        ru: 'Представлены все документы.',
        en: 'Every paper has been filed.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: everything.filter((id) => id !== 'education') },
      expect: 'no',
      reason: 'incomplete',
      because: {
        kk: 'Білімі туралы құжаттар жетіспейді.',
        ru: 'Не хватает документов об образовании.',
        en: 'The education documents are missing.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: everything.filter((id) => id !== 'fee-payment' && id !== 'category-4-replacement') },
      expect: 'yes',
      reason: 'complete',
      because: {
        kk: 'Алым мақұлданғаннан кейін төленеді, ал жұмыскер 4-санатқа жатпайды.',
        ru: 'Сбор уплачивается после одобрения, а работник не относится к категории 4.',
        en: 'The fee is paid after approval, and the worker is not of category 4.',
      },
    },
    {
      on: plain.on,
      given: {
        ...plain,
        filed: everything.filter((id) => id !== 'transfer-letter'),
        circumstances: { ...none, sentByForeignCompany: null },
      },
      expect: 'unknown',
      reason: 'not-known',
      because: {
        kk: 'Жұмыскерді шетелдік компания жіберетіні не жібермейтіні көрсетілмеген.',
        ru: 'Не указано, направляет ли работника иностранная компания.',
        en: 'Nobody has said whether a foreign company sends the worker.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: everything.filter((id) => id !== 'education'), request: 'renewal' },
      expect: 'yes',
      reason: 'complete',
      because: {
        kk: 'Ұзарту кезінде білімі туралы құжаттар қайта талап етілмейді.',
        ru: 'При продлении документы об образовании повторно не требуются.',
        en: 'On renewal the education documents are not asked for again.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: ['application', 'identity'], request: 'reissue' },
      expect: 'no',
      reason: 'incomplete',
      because: {
        kk: 'Қайта ресімдеу үшін өзгерісті растайтын құжат керек.',
        ru: 'Для переоформления нужен документ, подтверждающий изменение.',
        en: 'A reissue asks for proof of the change.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: ['application', 'foreign-staff', 'identity'], hire: seasonalHire },
      expect: 'yes',
      reason: 'complete',
      because: {
        kk: 'Маусымдық рұқсатқа үш құжат керек.',
        ru: 'Для сезонного разрешения нужны три документа.',
        en: 'A seasonal permit asks for three papers.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: ['application', 'identity'], hire: { ...plain.hire, permit: 'ict' } },
      expect: 'no',
      reason: 'incomplete',
      because: {
        kk: 'Корпоративішілік ауыстыруға келісім, екі хат және ерекше шарттар керек.',
        ru: 'Для внутрикорпоративного перевода нужны соглашение, два письма и особые условия.',
        en: 'A transfer asks for its agreement, two letters and its special conditions.',
      },
    },
    {
      on: plain.on,
      given: {
        ...plain,
        filed: everything.filter((id) => id !== 'sender-letter'),
        request: 'replacement',
        hire: { ...plain.hire, permit: 'ict' },
      },
      expect: 'no',
      reason: 'incomplete',
      because: {
        kk: 'Ауыстыру рұқсатындағы жұмыскер алмасқанда екі хат қайта керек.',
        ru: 'При замене переведённого работника оба письма нужны заново.',
        en: 'Another transferee on the same permit asks for both letters anew.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, filed: [], request: 'renewal', hire: seasonalHire },
      expect: 'not-applicable',
      because: {
        kk: 'Маусымдық рұқсат ұзартылмайды, сондықтан құжаттар тізбесі жоқ.',
        ru: 'Сезонное разрешение не продлевается, поэтому перечня документов нет.',
        en: 'A seasonal permit is not renewed, so no list of papers exists.',
      },
    },
  ],
}

function notFiled(question: ApplicationQuestion, needed: 'yes' | 'unknown'): readonly PaperAsked[] {
  return papersFor(question, question.circumstances).filter(
    (asked) =>
      asked.needed === needed && asked.paper.filed === 'with-application' && !question.filed.includes(asked.id),
  )
}
