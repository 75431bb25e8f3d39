import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { datedAt } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import { type ActivityCode, activities, isActivity } from '../registers/activities.ts'
import { permitFeeRates, seasonalFeeRates } from './fee-figures.ts'
import { mci } from './mci.ts'
import type { Question, Term } from './question.ts'

/** A fee for all regions together. */
export interface Fee {
  readonly mci: number
  readonly mciValue: number
  readonly totalKzt: number
}

/** Where a fee comes from. */
export interface FeeBasis {
  /** MCI for one region. */
  readonly perRegion: number
  readonly regions: number
  /** The row of the tariff. */
  readonly row: Text
  readonly cites: readonly Citation[]
}

/** What the tariff says of one permit, in MCI for one region. */
export interface Rate {
  readonly mci: number
  readonly row: Text
  readonly cite: Citation
}

/**
 * What this request costs by the law of that day (Decrees 157, 811 and 819): the rate in MCI, times the MCI of the day, for
 * each region. Null where the tariff does not know the term, or the MCI of the day is not published.
 */
export function feeFor(question: Question, on: Day): (Fee & FeeBasis) | null {
  const rate = rateFor(question, on)
  const fee = rate === null ? null : feeAt(rate, question, on)
  return rate === null || fee === null ? null : { ...fee, ...basisOf(rate, question, on) }
}

/** The rate of the tariff; 0 for transfers, replacements and reissues; null where the tariff does not know the term. */
export function rateFor({ request, hire, employer }: Question, on: Day): Rate | null {
  if (hire.permit === 'ict') return noneForTransfers
  if (request === 'replacement' || request === 'reissue') return noneForTheSamePermit
  if (hire.permit === 'seasonal') return seasonalRate(hire.term, on)
  return hire.category === null || !isActivity(employer.activity)
    ? null
    : employmentRate(employer.activity, hire.category, hire.term, on)
}

/** That rate in tenge, or null where the MCI of the day is not published. */
export function feeAt(rate: Rate, { hire }: Question, on: Day): Fee | null {
  const value = datedAt(mci, on)
  if (value === null) return null
  const total = rate.mci * hire.regions.length
  return { mci: total, mciValue: value.value, totalKzt: total * value.value }
}

/** The grounds of a fee at that rate. */
export function basisOf(rate: Rate, { hire }: Question, on: Day): FeeBasis {
  const value = datedAt(mci, on)
  const cites = value === null ? [rate.cite] : [rate.cite, value.cite]
  return { perRegion: rate.mci, regions: hire.regions.length, row: rate.row, cites }
}

const noneForTransfers: Rate = {
  mci: 0,
  row: {
    kk: 'Корпоративішілік ауыстыруға алым алынбайды',
    ru: 'За внутрикорпоративный перевод сбор не взимается',
    en: 'No fee for an intra-corporate transfer',
  },
  cite: { act: 'migration-law', clause: '37-1(4)', trust: 'P' },
}

const noneForTheSamePermit: Rate = {
  mci: 0,
  row: {
    kk: 'Сол рұқсат бойынша жұмыскерді ауыстыруға және қайта ресімдеуге алым алынбайды',
    ru: 'За замену работника по тому же разрешению и за переоформление сбор не взимается',
    en: 'No second fee for another worker on the same permit, nor for a reissue',
  },
  cite: { act: 'order-279-2023', clause: '77', trust: 'O', via: 'egov-2026', reading: 'R-35' },
}

function employmentRate(activity: ActivityCode, category: 1 | 2 | 3 | 4, term: Term, on: Day): Rate | null {
  const tariff = datedAt(permitFeeRates, on)
  if (tariff === null) return null
  const rates = tariff.value[activity]
  const rate = category === 1 ? ('months' in term ? rates[1][term.months] : undefined) : rates[category]
  return rate === undefined ? null : { mci: rate, row: rows[activity], cite: tariff.cite }
}

function seasonalRate(term: Term, on: Day): Rate | null {
  const tariff = datedAt(seasonalFeeRates, on)
  if (tariff === null || !('days' in term)) return null
  for (const step of tariff.value) {
    if (term.days <= step.upTo) return { mci: step.mci, row: step.row, cite: tariff.cite }
  }
  return null
}

/** Row 15 of the tariff names a part of its section only. */
const namedInTariff: Readonly<Record<string, Text>> = {
  O: {
    kk: 'Міндетті әлеуметтік қамсыздандыру',
    ru: 'Обязательное социальное обеспечение',
    en: 'Compulsory social security',
  },
}

/** The rows of the tariff are the sections of the classifier, in order. */
const rows = Object.fromEntries(
  Object.entries({ ...activities, ...namedInTariff }).map(([code, { kk, ru, en }], place): [string, Text] => [
    code,
    { kk: `${place + 1}-жол. ${kk}`, ru: `Строка ${place + 1}. ${ru}`, en: `Row ${place + 1}. ${en}` },
  ]),
) as Readonly<Record<ActivityCode, Text>>
