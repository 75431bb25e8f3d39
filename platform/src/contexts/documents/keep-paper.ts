import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { Acting } from '../../kernel/acting.ts'
import { signature } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import type { Received } from '../../kernel/upload.ts'
import { addPaper, dropPaper, findPaper, type Paper, papersOf } from './store.ts'

/** All papers of a case together, 50 MiB. */
export const largestCase = 50 * 1024 * 1024

/** Keeps a paper that came in. The same bytes of the same kind twice are one paper. */
export async function keepPaper(
  acting: Acting,
  subject: string,
  kind: string,
  file: Received,
): Promise<Outcome<Paper>> {
  const papers = await papersOf(acting.tx, subject)
  const same = papers.find((paper) => paper.kind === kind && paper.sha256 === file.sha256)
  if (same !== undefined) return ok(same)
  const together = papers.reduce((sum, paper) => sum + paper.size, file.size)
  if (together > largestCase)
    return refuse(413, 'documents.case-too-large', { values: { megabytes: largestCase / 1024 / 1024 } })
  const bytes = await readFile(file.path)
  await acting.platform.files.keep(acting.tx, bytes, file.mime)
  await rm(file.path, { force: true })
  const paper = {
    id: randomUUID(),
    subject,
    kind,
    sha256: file.sha256,
    name: file.name,
    mime: file.mime,
    size: file.size,
  }
  await addPaper(acting.tx, paper, signature(acting.actor), acting.at)
  await publish(acting, 'documents.kept', subject, { paper: paper.id, kind, sha256: file.sha256, size: file.size })
  return ok({ ...paper, addedAt: acting.at })
}

/** Takes a paper out of a case. */
export async function removePaper(acting: Acting, subject: string, id: string): Promise<Outcome<null>> {
  const paper = await findPaper(acting.tx, subject, id)
  if (paper === null) return refuse(404, 'http.not-found')
  await dropPaper(acting.tx, subject, id, acting.at)
  await publish(acting, 'documents.removed', subject, { paper: id, kind: paper.kind })
  return ok(null)
}
