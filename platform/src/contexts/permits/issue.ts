import { randomUUID } from 'node:crypto'
import { type Day, lastDay, yearOf } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { findInvoiceOf } from '../fees/index.ts'
import { reservePlace } from '../quotas/index.ts'
import { type Filed, passportKey } from './filed.ts'
import { addPermit, makeSecret, type Shown } from './permit-store.ts'
import { take } from './states.ts'
import { type Application, lockApplication, nextNumber, saveApplication } from './store.ts'

/**
 * The fee is paid: the permit is issued. Where the approval had lapsed before the news of a payment in time came, the place of the quota
 * is taken again; if none is left the money goes back, and the case says so.
 */
export async function issueOnPayment(acting: Acting, id: string, invoice: string): Promise<Outcome<null>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null || application.filed === null)
    throw new Error(`a fee was paid for ${id}, which is no filed application`)
  const next = take(application.state, 'issue', 'treasury')
  if (!next.ok) return ok(null)
  // The treasury may have taken the money back since it told of it.
  const paidOn = (await findInvoiceOf(acting.tx, id))?.paidOn ?? null
  if (paidOn === null) return ok(null)
  const { filed } = application
  if (application.state === 'lapsed') {
    const place = await reservePlace(acting, id, filed.vacancy.region, filed.post.category)
    if (!place.ok) {
      await publish(acting, 'permits.no-place-after-late-payment', id, { invoice })
      return ok(null)
    }
  }
  await issue(acting, { ...application, filed }, next.value, paidOn)
  return ok(null)
}

async function issue(
  acting: Acting,
  application: Application & { readonly filed: Filed },
  state: Application['state'],
  paidOn: Day,
): Promise<void> {
  const { id, employer, filed } = application
  const { region } = filed.vacancy
  const year = yearOf(acting.today)
  const expiresOn = lastDay(acting.today, { months: filed.post.months })
  const number = `KZ-${region}-${year}-${String(await nextNumber(acting.tx, 'permit', region, year)).padStart(6, '0')}`
  const permit = {
    id: randomUUID(),
    applicationId: id,
    number,
    secret: makeSecret(),
    employer,
    region,
    category: filed.post.category,
    passport: passportKey(filed.passport),
    shown: shownOf(filed),
    issuedOn: acting.today,
    expiresOn,
  }
  await addPermit(acting.tx, permit)
  await saveApplication(acting.tx, id, { state, paid_on: paidOn, issued_on: acting.today }, acting.at)
  await publish(acting, 'permits.issued', id, { permit: permit.id, number, expiresOn })
}

function shownOf({ employer, worker, passport, post }: Filed): Shown {
  return {
    firm: employer.name,
    bin: employer.bin,
    surname: worker.surname,
    givenNames: worker.givenNames,
    surnameCyrillic: worker.surnameCyrillic,
    givenNamesCyrillic: worker.givenNamesCyrillic,
    citizenship: passport.citizenship,
    birthDate: passport.birthDate,
    passport: passport.number,
    title: post.title,
    months: post.months,
  }
}
