import { type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import type { Outgoing } from '../../kernel/http/route.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { findPermit } from './permit-store.ts'
import { printPermit } from './print-permit.ts'

/** The printed permit; whoever asks before the printer got to it has it printed now. */
export async function permitPdf(platform: Platform, id: string): Promise<Outcome<Outgoing>> {
  const permit = await findPermit(platform.db, id)
  if (permit === null) return refuse(404, 'http.not-found')
  const printed =
    permit.pdf === null
      ? await transact(platform, machine('registrar'), (acting) => printPermit(acting, id))
      : ok(permit.pdf)
  if (!printed.ok) return printed
  return ok({
    bytes: await platform.files.read(printed.value),
    mime: 'application/pdf',
    name: `${permit.number}.pdf`,
  })
}
