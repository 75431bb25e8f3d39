import { calendarYears, type Day, workingDaysBetween, yearOf } from '@ruqsat/law'

/** What an application waits for: counted from its registration, or from the step before. */
export const spans = ['to-decision', 'to-payment', 'to-permit', 'decision-to-payment', 'payment-to-permit'] as const
export type Span = (typeof spans)[number]

/** All regions together. */
export const everywhere = 'all'

/** From so many cases on a wait is told: of fewer, one slow case would be a tenth, and a firm might know its own. */
export const fewestCases = 20

/** The days of decided cases; `cases` are so many with the same days in the same region. */
export interface DecidedDays {
  readonly region: string
  readonly registeredOn: Day
  readonly decidedOn: Day
  readonly paidOn: Day | null
  readonly issuedOn: Day | null
  readonly cases: number
}

/** How long cases waited in one place, in working days; null where there are too few to say. */
export interface Wait {
  readonly span: Span
  readonly place: string
  readonly cases: number
  /** Half of them got there within so many working days. */
  readonly half: number | null
  /** Nine in ten did. */
  readonly nineInTen: number | null
}

/** So many working days, of so many cases. */
export interface Waited {
  readonly days: number
  readonly cases: number
}

/** The waits of each region that has any, and of all together, in working days of the law's own calendar. */
export function waitsOf(decided: readonly DecidedDays[]): readonly Wait[] {
  const places = [everywhere, ...new Set(decided.map(({ region }) => region))]
  return places.flatMap((place) => {
    const here = place === everywhere ? decided : decided.filter(({ region }) => region === place)
    return spans.map((span) => waitOf(span, place, here))
  })
}

function waitOf(span: Span, place: string, decided: readonly DecidedDays[]): Wait {
  const waited = decided.flatMap((one): readonly Waited[] => {
    const days = daysWaited(...ends[span](one))
    return days === null ? [] : [{ days, cases: one.cases }]
  })
  const cases = waited.reduce((sum, one) => sum + one.cases, 0)
  const known = cases >= fewestCases
  const within = (share: number) => (known ? nearestRank(waited, share) : null)
  return { span, place, cases, half: within(0.5), nineInTen: within(0.9) }
}

type Ends = readonly [from: Day | null, to: Day | null]

const ends: Readonly<Record<Span, (one: DecidedDays) => Ends>> = {
  'to-decision': ({ registeredOn, decidedOn }) => [registeredOn, decidedOn],
  'to-payment': ({ registeredOn, paidOn }) => [registeredOn, paidOn],
  'to-permit': ({ registeredOn, issuedOn }) => [registeredOn, issuedOn],
  'decision-to-payment': ({ decidedOn, paidOn }) => [decidedOn, paidOn],
  'payment-to-permit': ({ paidOn, issuedOn }) => [paidOn, issuedOn],
}

const known = new Set(calendarYears.map(({ year }) => year))

/** The working days between; null where a day is not recorded, they are in disorder, or a year's calendar is not published. */
function daysWaited(from: Day | null, to: Day | null): number | null {
  if (from === null || to === null || from > to) return null
  return known.has(yearOf(from)) && known.has(yearOf(to)) ? workingDaysBetween(from, to) : null
}

/**
 * The quantile by nearest rank: the least number of days within which at least that share of the cases got there. It is always a
 * wait that some case had, never one between two.
 */
export function nearestRank(waited: readonly Waited[], share: number): number {
  const total = waited.reduce((sum, { cases }) => sum + cases, 0)
  let passed = 0
  for (const { days, cases } of waited.toSorted((a, b) => a.days - b.days)) {
    passed += cases
    // Against one rounding too far: 0.9 times 10 cases is the ninth of them.
    if (passed >= share * total - 1e-9) return days
  }
  throw new RangeError('a quantile of no cases')
}
