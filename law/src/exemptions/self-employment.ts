import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import { requirement } from '../forms/condition.ts'
import { limit } from '../forms/limit.ts'

const topic = 'self-employment'
const order236: Citation = {
  act: 'order-236-2023',
  clause: notKnown,
  trust: 'L',
  via: 'world-monitor-2018',
  reading: 'R-75',
}

const longestStay: Figure<number> = {
  id: 'self_employment.max',
  unit: 'months',
  title: {
    kk: 'Біліктілік анықтамасының ең ұзақ мерзімі',
    ru: 'Наибольший срок справки о соответствии квалификации',
    en: 'Longest certificate of qualification',
  },
  values: [{ from: '2023-07-01', value: 36, cite: order236 }],
}

const firstTerm: Figure<number> = {
  id: 'self_employment.first_term',
  unit: 'months',
  title: {
    kk: 'Біліктілік анықтамасының алғашқы мерзімі',
    ru: 'Первоначальный срок справки о соответствии квалификации',
    en: 'First term of a certificate of qualification',
  },
  values: [{ from: '2023-07-01', value: 3, cite: order236 }],
}

/** For how long a certificate of qualification holds, first and in all. */
export const selfEmploymentLimits = [
  limit({
    id: 'self-employment-first-term',
    topic,
    title: {
      kk: 'Анықтаманың алғашқы мерзімі',
      ru: 'Первоначальный срок справки',
      en: 'First term of the certificate',
    },
    from: '2023-07-01',
    cites: [order236],
    says: {
      kk: 'Өз бетінше жұмысқа орналасуға арналған анықтама алдымен ең көбі 3 айға беріледі.',
      ru: 'Справка для самостоятельного трудоустройства сначала выдаётся не более чем на 3 месяца.',
      en: 'A certificate for self-employment is at first for at most 3 months.',
    },
    sense: 'at-most',
    figure: firstTerm,
    edges: [{ on: '2026-03-02', number: 3, step: 1 }],
  }),
  limit({
    id: 'self-employment-term',
    topic,
    title: { kk: 'Анықтаманың жалпы мерзімі', ru: 'Общий срок справки', en: 'Whole term of the certificate' },
    from: '2023-07-01',
    cites: [order236],
    says: {
      kk: 'Жұмыс табылғаннан кейін анықтама еңбек шартының мерзіміне, ең көбі 3 жылға ұзартылады.',
      ru: 'После трудоустройства справка продлевается на срок договора, но не более чем до 3 лет.',
      en: 'Once there is work the certificate is extended to the contract, up to 3 years at most.',
    },
    sense: 'at-most',
    figure: longestStay,
    edges: [{ on: '2026-03-02', number: 36, step: 1 }],
  }),
]

/** Order 236 lists the sectors and professions for which certificates are given. */
export const selfEmploymentListed = requirement({
  id: 'self-employment-listed',
  topics: [topic],
  title: { kk: 'Сұранысқа ие кәсіп', ru: 'Востребованная профессия', en: 'A profession in demand' },
  from: '2023-07-01',
  cites: [{ act: 'order-236-2023', clause: notKnown, trust: 'P' }],
  says: {
    kk: 'Өз бетінше жұмысқа орналасуға арналған анықтама басым салалар мен сұранысқа ие кәсіптер тізбесі бойынша беріледі.',
    ru: 'Справка для самостоятельного трудоустройства выдаётся по перечню приоритетных отраслей и востребованных профессий.',
    en: 'A certificate for self-employment is given by the list of priority sectors and professions in demand.',
  },
})

/** Migration Law, art. 36-1(7): who hires under a certificate reports it to the Ministry. */
export const selfEmploymentReported = requirement({
  id: 'self-employment-reported',
  topics: [topic],
  title: {
    kk: 'Жұмысқа алу туралы хабарлау',
    ru: 'Сообщение о приёме на работу',
    en: 'Report of the hire',
  },
  from: '2023-07-01',
  cites: [{ act: 'migration-law', clause: '36-1(7)', trust: 'P' }],
  says: {
    kk: 'Біліктілік анықтамасы бар шетелдікті жұмысқа алған жұмыс беруші бұл туралы Министрлікке хабарлайды.',
    ru: 'Работодатель, принявший иностранца со справкой о соответствии квалификации, сообщает об этом Министерству.',
    en: 'An employer who hires a foreigner with a certificate of qualification reports it to the Ministry.',
  },
})
