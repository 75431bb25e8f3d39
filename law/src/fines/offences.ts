import type { Day } from '../calendar/day.ts'
import { datedAt, type Figure } from '../core/figure.ts'
import { mci } from '../permits/mci.ts'
import * as employer from './employer-scales.ts'
import * as host from './host-scales.ts'
import type { FinedParty, FineScale } from './scale.ts'

/** An offence, its scale, and that of the same offence again within a year. */
interface Offence {
  readonly first: Figure<FineScale>
  readonly again: Figure<FineScale> | null
}

const listed = {
  'without-permit': { first: employer.withoutPermit, again: employer.againWithinAYear },
  'other-post': { first: employer.otherPost, again: employer.againWithinAYear },
  'vacancy-not-published': { first: employer.vacancyNotPublished, again: employer.vacancyNotPublishedAgain },
  'contract-not-entered': { first: employer.contractNotEntered, again: employer.contractNotEnteredAgain },
  'without-contract': { first: employer.withoutContract, again: null },
  'guest-not-reported': { first: host.guestNotReported, again: host.hostAgainWithinAYear },
  'unlawful-stay-housed': { first: host.unlawfulStayHoused, again: host.hostAgainWithinAYear },
  'household-without-permit': { first: host.householdWithoutPermit, again: host.householdAgainWithinAYear },
} as const satisfies Record<string, Offence>

export type OffenceId = keyof typeof listed

/** Every offence of employers and hosts that the book knows. */
export const offences: Readonly<Record<OffenceId, Offence>> = listed

/** A fine in MCI and in tenge of the day; tenge null where the MCI of the day is not published. */
export interface Fine {
  readonly mci: number
  readonly kzt: number | null
}

/**
 * What the offence costs by the law of that day. Null where the article does not name such a party, or there was no fine
 * on that day, or the book knows none for the repetition.
 */
export function fineFor(offence: OffenceId, party: FinedParty, on: Day, again = false): Fine | 'warning' | null {
  const { first, again: repeated }: Offence = offences[offence]
  const scale = again ? repeated : first
  const amount = scale === null ? undefined : datedAt(scale, on)?.value[party]
  if (amount === undefined) return null
  if (amount === 'warning') return amount
  const index = datedAt(mci, on)
  return { mci: amount, kzt: index === null ? null : amount * index.value }
}
