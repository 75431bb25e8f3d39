import { type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { ok } from '../../kernel/outcome.ts'
import { queueOf } from './ask-agencies.ts'
import { forgottenEnquiries, markLate, overdueEnquiries } from './store.ts'

/** The daily look at open enquiries: who is late is said to be late, and a try whose job was lost is sent again. */
export async function sweepChecks(platform: Platform): Promise<void> {
  for (const { id, subject, agency } of await overdueEnquiries(platform.db, platform.clock.today())) {
    await transact(platform, machine('clock'), async (acting) => {
      if (await markLate(acting.tx, id)) await publish(acting, 'checks.late', subject, { agency, enquiry: id })
      return ok(null)
    })
  }
  for (const { id, agency } of await forgottenEnquiries(platform.db, 500)) {
    await transact(platform, machine('clock'), async (acting) => {
      await acting.platform.jobs.send(acting.tx, queueOf(agency), { enquiry: id })
      return ok(null)
    })
  }
}
