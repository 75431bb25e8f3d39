import type { Example } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'

const renewed = { request: 'renewal', permit: { expiresOn: '2026-04-20', renewals: 0 } } as const
const on = '2026-03-02'

/** Worked examples of the lawful terms. */
export const termExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: { category: 1, post: 'head', term: { months: 24 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: {
      kk: '1-санат бойынша екі жыл сұрауға болады.',
      ru: 'Для категории 1 можно запросить два года.',
      en: 'Two years may be asked for in category 1.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { category: 1, post: 'head', term: { months: 18 } } }),
    expect: 'no',
    reason: 'category-1',
    because: {
      kk: '1-санат бойынша мерзім толық жылмен есептеледі.',
      ru: 'Срок для категории 1 исчисляется целыми годами.',
      en: 'The term of category 1 is counted in whole years.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { term: { months: 24 } } }),
    expect: 'no',
    reason: 'one-year',
    because: {
      kk: '3-санат бойынша мерзім біреу ғана: бір жыл.',
      ru: 'Для категории 3 срок только один: год.',
      en: 'Category 3 has one term only: a year.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'seasonal', category: null, term: { days: 365 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: {
      kk: '365 күн – ең ұзақ маусымдық мерзім.',
      ru: '365 дней – наибольший сезонный срок.',
      en: '365 days is the longest season.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'seasonal', category: null, term: { days: 366 } } }),
    expect: 'no',
    reason: 'seasonal',
    because: {
      kk: '366 күн – рұқсат етілгеннен бір күнге артық.',
      ru: '366 дней – на один день больше допустимого.',
      en: '366 days is one day too many.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'ict', term: { months: 36 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: {
      kk: '36 ай – корпоративішілік ауыстырудың ең ұзақ мерзімі.',
      ru: '36 месяцев – наибольший срок внутрикорпоративного перевода.',
      en: '36 months is the longest transfer.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'ict', term: { months: 37 } } }),
    expect: 'no',
    reason: 'ict',
    because: {
      kk: '37 ай – рұқсат етілгеннен бір айға артық.',
      ru: '37 месяцев – на один месяц больше допустимого.',
      en: '37 months is one month too many.',
    },
  },
  {
    on,
    given: plainCase(on, { ...renewed, hire: { permit: 'ict', term: { months: 12 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: {
      kk: 'Корпоративішілік ауыстыру рұқсатын бір жылға ұзартуға болады.',
      ru: 'Разрешение на внутрикорпоративный перевод можно продлить на год.',
      en: 'A permit for a transfer may be extended by a year.',
    },
  },
  {
    on,
    given: plainCase(on, { ...renewed, hire: { permit: 'ict', term: { months: 13 } } }),
    expect: 'no',
    reason: 'ict-renewal',
    because: {
      kk: 'Ұзарту бір жылдан аспайды: 13 ай – артық.',
      ru: 'Продление – не более года: 13 месяцев нельзя.',
      en: 'The extension is at most a year: 13 months is too long.',
    },
  },
  {
    on,
    given: plainCase(on, { request: 'replacement', hire: { term: { months: 24 } } }),
    expect: 'not-applicable',
    because: {
      kk: 'Жұмыскер ауыстырылғанда рұқсаттың мерзімі өзгермейді.',
      ru: 'При замене работника срок разрешения не меняется.',
      en: 'A replacement keeps the term of the permit.',
    },
  },
]
