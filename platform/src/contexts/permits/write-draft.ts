import { createHash, randomUUID } from 'node:crypto'
import type { Acting } from '../../kernel/acting.ts'
import { canonical } from '../../kernel/canonical.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { findEmployer } from '../employers/index.ts'
import { type Draft, fields, type Typed, type TypedPart } from './parts.ts'
import { take } from './states.ts'
import { type Application, addApplication, findApplication, lockApplication, saveApplication } from './store.ts'

/** Begins an application. What the register knows of the firm's staff stands in it already. */
export async function beginApplication(
  acting: Acting,
  employer: string,
  vacancyCode: string | null,
): Promise<Outcome<Application>> {
  const id = randomUUID()
  const firm = await findEmployer(acting.tx, employer)
  const draft: Draft = {
    ...(vacancyCode === null ? {} : { vacancy: { code: vacancyCode } }),
    ...(firm === null ? {} : { staff: staffTyped(firm.staff) }),
  }
  await addApplication(acting.tx, id, employer, draft, acting.at)
  await publish(acting, 'permits.begun', id, { employer })
  return found(acting, id)
}

/**
 * Keeps what was typed into a part, right or wrong. `seen` is the print of the part as the writer had it before him: where it was
 * written since, on another device perhaps, nothing is overwritten unawares.
 */
export async function writePart(
  acting: Acting,
  id: string,
  part: TypedPart,
  typed: Typed,
  seen: string | null,
): Promise<Outcome<Application>> {
  const unknown = Object.keys(typed).filter((field) => !fields[part].includes(field))
  if (unknown.length > 0) {
    const problems = unknown.map((field) => ({
      at: `/${part}/${field}`,
      code: 'http.unknown-keys',
      values: { keys: field },
    }))
    return refuse(422, 'http.problems', { problems })
  }
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const open = take(application.state, 'file', 'employer')
  if (!open.ok) return open
  const before = printOf(application.draft[part])
  if (before === printOf(typed)) return ok(application)
  if (seen !== null && seen !== before) return refuse(409, 'permits.written-elsewhere')
  await saveApplication(acting.tx, id, { draft: { ...application.draft, [part]: typed } }, acting.at)
  return found(acting, id)
}

/** Gives a draft up. Nothing was filed, so nothing is withdrawn; the draft leaves the lists. */
export async function discardDraft(acting: Acting, id: string): Promise<Outcome<Application>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const next = take(application.state, 'discard', 'employer')
  if (!next.ok) return next
  await saveApplication(acting.tx, id, { state: next.value }, acting.at)
  await publish(acting, 'permits.discarded', id, {})
  return found(acting, id)
}

/** A short print of what a part holds, to tell whether it was written since. */
export function printOf(typed: Typed | undefined): string {
  return createHash('sha256')
    .update(canonical(typed ?? {}))
    .digest('base64url')
    .slice(0, 12)
}

async function found(acting: Acting, id: string): Promise<Outcome<Application>> {
  const application = await findApplication(acting.tx, id)
  return application === null ? refuse(404, 'http.not-found') : ok(application)
}

function staffTyped(staff: Readonly<Record<'1' | '2' | '3' | '4', { local: number; foreign: number }>>): Typed {
  return Object.fromEntries(
    Object.entries(staff).flatMap(([category, { local, foreign }]) => [
      [`local${category}`, String(local)],
      [`foreign${category}`, String(foreign)],
    ]),
  )
}
