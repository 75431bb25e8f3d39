import type { Reading } from '../../kernel/acting.ts'
import { isUuid } from '../../kernel/http/fields.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { unansweredOf } from '../checks/index.ts'
import { namesOf } from '../employers/index.ts'
import { payingOf } from '../fees/index.ts'
import type { LineView } from './api.ts'
import { lineView } from './line-view.ts'
import { type CaseKey, casesOf, casesPage } from './lists.ts'

/** One page of an employer's applications, last changed first. */
export async function seeCases(
  { db, today }: Reading,
  employer: string,
  after: string,
): Promise<Outcome<{ cases: LineView[]; next: string | null }>> {
  const lines = await casesOf(db, employer, keyIn(after))
  const shown = lines.slice(0, casesPage)
  const names = await namesOf(db, [employer])
  const waiting = await unansweredOf(
    db,
    shown.map((line) => line.id),
  )
  const paying = await payingOf(
    db,
    shown.map((line) => line.id),
  )
  const last = shown.at(-1)
  return ok({
    cases: shown.map((line) => lineView(line, { today, names, waiting, paying })),
    next: lines.length > casesPage && last !== undefined ? `${last.changedAt}_${last.id}` : null,
  })
}

function keyIn(key: string): CaseKey | null {
  const [changedAt = '', id = ''] = key.split('_')
  return isMoment(changedAt) && isUuid(id) ? { changedAt, id } : null
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text).toString() === text
  } catch {
    return false
  }
}
