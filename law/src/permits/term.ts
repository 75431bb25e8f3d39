import { type Day, plusDays, plusMonths } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { daysOf, monthsOf, type Question, type Term } from './question.ts'
import { termExamples } from './term-examples.ts'
import {
  longestTransfer,
  longestTransferRenewal,
  termOfCategory2,
  termOfCategory3,
  termOfCategory4,
  termsOfCategory1,
  termsOfSeason,
} from './term-figures.ts'
import { topicsOf } from './topic.ts'

const lawful: Reason = {
  code: 'lawful',
  answer: 'yes',
  says: {
    kk: 'Сұралған мерзім заңға сай.',
    ru: 'Запрашиваемый срок соответствует закону.',
    en: 'The term asked for is lawful.',
  },
}

const category1: Reason = {
  code: 'category-1',
  answer: 'no',
  says: {
    kk: '1-санаттағы рұқсат 12, 24 немесе 36 айға беріледі; сұралғаны: {months} ай.',
    ru: 'Разрешение категории 1 выдаётся на 12, 24 или 36 месяцев; запрашивается, месяцев: {months}.',
    en: 'A category 1 permit is given for 12, 24 or 36 months; months asked for: {months}.',
  },
}

const oneYear: Reason = {
  code: 'one-year',
  answer: 'no',
  says: {
    kk: '2, 3 және 4-санаттардағы рұқсат 12 айға беріледі; сұралғаны: {months} ай.',
    ru: 'Разрешение категорий 2, 3 и 4 выдаётся на 12 месяцев; запрашивается, месяцев: {months}.',
    en: 'A permit of categories 2, 3 and 4 is given for 12 months; months asked for: {months}.',
  },
}

const seasonal: Reason = {
  code: 'seasonal',
  answer: 'no',
  says: {
    kk: 'Маусымдық рұқсат 365 күннен аспайтын мерзімге беріледі; сұралғаны: {days} күн.',
    ru: 'Сезонное разрешение выдаётся не более чем на 365 дней; запрашивается, дней: {days}.',
    en: 'A seasonal permit is given for at most 365 days; days asked for: {days}.',
  },
}

const transfer: Reason = {
  code: 'ict',
  answer: 'no',
  says: {
    kk: 'Корпоративішілік ауыстыруға рұқсат 36 айдан аспайтын мерзімге беріледі; сұралғаны: {months} ай.',
    ru: 'Разрешение на внутрикорпоративный перевод выдаётся не более чем на 36 месяцев; запрашивается, месяцев: {months}.',
    en: 'A permit for an intra-corporate transfer is given for at most 36 months; months asked for: {months}.',
  },
}

const transferRenewal: Reason = {
  code: 'ict-renewal',
  answer: 'no',
  says: {
    kk: 'Корпоративішілік ауыстыру рұқсаты 12 айдан аспайтын мерзімге ұзартылады; сұралғаны: {months} ай.',
    ru: 'Разрешение на внутрикорпоративный перевод продлевается не более чем на 12 месяцев; запрашивается, месяцев: {months}.',
    en: 'A permit for an intra-corporate transfer is extended by at most 12 months; months asked for: {months}.',
  },
}

const table: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025' }
const earlier: Citation = { act: 'order-559', clause: notKnown, trust: 'L', via: 'dos-2020' }
const season: Citation = { act: 'migration-law', clause: '34(3)', trust: 'P', reading: 'R-29' }
const transfers: Citation = { act: 'migration-law', clause: '37-3(1)', trust: 'P', reading: 'R-30' }
const transfersEarlier: Citation = { ...earlier, via: 'wpk-ict', reading: 'R-30' }

const norm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: '1-санаттағы рұқсат 12, 24 немесе 36 айға, 2 – 4-санаттардағы 12 айға, маусымдық рұқсат 365 күнге дейін, корпоративішілік ауыстыру рұқсаты 36 айға дейін беріліп, 12 айға дейін ұзартылады.',
    ru: 'Разрешение категории 1 выдаётся на 12, 24 или 36 месяцев, категорий 2–4 – на 12 месяцев, сезонное – до 365 дней, на внутрикорпоративный перевод – до 36 месяцев с продлением до 12 месяцев.',
    en: 'A category 1 permit is given for 12, 24 or 36 months, one of categories 2-4 for 12 months, a seasonal one for up to 365 days, one for an intra-corporate transfer for up to 36 months, extended by up to 12.',
  },
  because: [lawful, category1, oneYear, seasonal, transfer, transferRenewal],
  holds(question, on) {
    if (isLawful(question, on)) return lawful
    if (question.hire.permit === 'seasonal') return seasonal
    if (question.hire.permit === 'ict') return question.request === 'renewal' ? transferRenewal : transfer
    return question.hire.category === 1 ? category1 : oneYear
  },
  facts({ hire }) {
    return { months: monthsOf(hire.term), days: daysOf(hire.term) }
  },
}

/** Migration Law, arts. 34(3) and 37-3(1), and the Rules' table of terms: for how long each kind of permit is given. */
export const term: Rule<Question> = {
  id: 'term',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['new', 'renewal']),
  title: { kk: 'Рұқсаттың мерзімі', ru: 'Срок разрешения', en: 'Term of the permit' },
  versions: [
    { ...norm, from: '2021-01-01', cites: [earlier, season, transfersEarlier] },
    { ...norm, from: '2023-07-01', cites: [table, season, transfers] },
  ],
  figures: [
    termsOfCategory1,
    termOfCategory2,
    termOfCategory3,
    termOfCategory4,
    termsOfSeason,
    longestTransfer,
    longestTransferRenewal,
  ],
  examples: termExamples,
}

/** The last day of a permit issued that day, which is still a day of the permit. */
export function lastDay(issuedOn: Day, term: Term): Day {
  return 'months' in term ? plusMonths(issuedOn, term.months) : plusDays(issuedOn, term.days)
}

/** The terms from which an employment permit may choose, in months. */
export function employmentTerms({ hire }: Question, on: Day): readonly number[] {
  switch (hire.category) {
    case 1:
      return at(termsOfCategory1, on)
    case 2:
      return [at(termOfCategory2, on)]
    case 3:
      return [at(termOfCategory3, on)]
    default:
      return [at(termOfCategory4, on)]
  }
}

/** The longest seasonal term in days, or the longest term of a transfer in months. */
export function longestTerm({ hire, request }: Question, on: Day): number {
  if (hire.permit === 'seasonal') return at(termsOfSeason, on).at(-1) as number
  return at(request === 'renewal' ? longestTransferRenewal : longestTransfer, on)
}

function isLawful(question: Question, on: Day): boolean {
  const { term: asked, permit } = question.hire
  const length = 'months' in asked ? asked.months : asked.days
  return permit === 'employment' ? employmentTerms(question, on).includes(length) : length <= longestTerm(question, on)
}
