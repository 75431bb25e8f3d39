import {
  at,
  type Day,
  filingOffset,
  hearingNotice,
  hearingObjection,
  marketWait,
  paymentTerm,
  reviewNew,
} from '@ruqsat/law'

/** The terms of the law that the sentences of pages name, as they stand on a day: calendar days on air, else working days. */
export function termsOn(day: Day) {
  return {
    /** Full calendar days a vacancy stands before a filing. */
    wait: at(marketWait, day),
    /** The day, counted from the posting, from which may be filed. */
    opens: at(filingOffset, day),
    review: at(reviewNew, day),
    pay: at(paymentTerm, day),
    object: at(hearingObjection, day),
    notice: at(hearingNotice, day),
  }
}
