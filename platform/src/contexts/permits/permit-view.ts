import type { CaseView, PublicPermit } from './api.ts'
import type { Permit } from './permit-store.ts'

/** A permit as those see it to whom it belongs. */
export function permitView({
  id,
  number,
  secret,
  state,
  issuedOn,
  expiresOn,
  revokedOn,
}: Permit): NonNullable<CaseView['permit']> {
  return { id, number, secret, state, issuedOn, expiresOn, revokedOn }
}

const shownEnding = 3

/** A permit as whoever has its secret sees it: enough to compare with the person and the passport before him, no more. */
export function publicPermit(permit: Permit, at: Temporal.Instant): PublicPermit {
  const { shown } = permit
  return {
    number: permit.number,
    state: permit.state,
    issuedOn: permit.issuedOn,
    expiresOn: permit.expiresOn,
    revokedOn: permit.revokedOn,
    worker: `${shown.givenNames} ${shown.surname}`,
    citizenship: shown.citizenship,
    passportEnding: shown.passport.slice(-shownEnding),
    title: shown.title,
    firm: shown.firm,
    region: permit.region,
    category: permit.category,
    asOf: at.toString(),
  }
}
