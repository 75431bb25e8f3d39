import { papers } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import type { Received } from '../../kernel/upload.ts'
import { keepPaper, type Paper, removePaper } from '../documents/index.ts'
import { take } from './states.ts'
import { lockApplication } from './store.ts'

/** Adds a paper to a draft. */
export async function addPaper(
  acting: Acting,
  id: string,
  kind: string,
  file: Received | null,
): Promise<Outcome<Paper>> {
  if (!Object.hasOwn(papers, kind))
    return refuse(422, 'http.problems', { problems: [{ at: '/kind', code: 'permits.paper-kind', values: { kind } }] })
  if (file === null) return refuse(422, 'http.problems', { problems: [{ at: '/file', code: 'http.required' }] })
  const open = await draftOpen(acting, id)
  return open.ok ? keepPaper(acting, id, kind, file) : open
}

/** Takes a paper out of a draft. */
export async function takePaperOut(acting: Acting, id: string, paper: string): Promise<Outcome<null>> {
  const open = await draftOpen(acting, id)
  return open.ok ? removePaper(acting, id, paper) : open
}

async function draftOpen(acting: Acting, id: string): Promise<Outcome<null>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const next = take(application.state, 'file', 'employer')
  return next.ok ? ok(null) : next
}
