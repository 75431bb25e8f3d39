import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { openCase } from './open-case.ts'
import { type Application, findApplication, saveApplication } from './store.ts'

/**
 * The officer judges whether education and experience meet the standard of the post. No register answers that, so a person does; a no
 * needs its reason in writing.
 */
export async function judgeQualification(
  acting: Acting,
  id: string,
  meets: boolean,
  note: string,
): Promise<Outcome<Application>> {
  const opened = await openCase(acting, id)
  if (!opened.ok) return opened
  if (!meets && note.trim() === '')
    return refuse(422, 'http.problems', { problems: [{ at: '/note', code: 'permits.note-for-a-no' }] })
  await saveApplication(acting.tx, id, { qualified: meets, qualified_note: note.trim() }, acting.at)
  await publish(acting, 'permits.qualification-judged', id, { meets })
  const judged = await findApplication(acting.tx, id)
  return judged === null ? refuse(404, 'http.not-found') : ok(judged)
}
