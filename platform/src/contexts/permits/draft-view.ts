import type { Reading } from '../../kernel/acting.ts'
import { papersOf, paperView } from '../documents/index.ts'
import { findEmployer } from '../employers/index.ts'
import { findPublished } from '../exchange/index.ts'
import { placesLeft } from '../quotas/index.ts'
import type { DraftView } from './api.ts'
import { missingPapers, neededPapers } from './needed-papers.ts'
import { outlookOf, outlookQuestion } from './outlook.ts'
import { parts, typedParts } from './parts.ts'
import { codeIn, type ReadDraft, readDraft } from './read-draft.ts'
import type { Application } from './store.ts'
import { printOf } from './write-draft.ts'

/** A draft's facts as far as they can be read, with its vacancy from the exchange if it is this employer's. */
export async function readApplication(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  { draft, employer }: Application,
): Promise<ReadDraft> {
  const code = codeIn(draft)
  const vacancy = code === '' ? null : await findPublished(db, code)
  return readDraft(draft, vacancy?.employer === employer ? vacancy : null, today)
}

/** A draft with what is missing and what the law would answer today. */
export async function draftView(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  application: Application,
): Promise<DraftView> {
  const { id, draft, employer: bin, version } = application
  const read = await readApplication({ db, today }, application)
  const employer = await findEmployer(db, bin)
  if (employer === null) throw new Error(`the employer ${bin} is not in the register`)
  const papers = await papersOf(db, id)
  const unknown = { servicesContract: null, sentByForeignCompany: null, priorityProject: null }
  const needed = neededPapers(outlookQuestion(read, employer, today), read.post?.circumstances ?? unknown)
  const missing = [...read.problems, ...missingPapers(needed, papers)]
  const region = read.vacancy?.region ?? null
  const quotaLeft =
    region === null || read.post === null ? null : await placesLeft(db, region, read.post.category, today)
  return {
    id,
    version,
    parts: { ...draft },
    prints: Object.fromEntries(typedParts.map((part) => [part, printOf(draft[part])])) as DraftView['prints'],
    papers: papers.map(paperView),
    paperNeeds: needed.map(({ kind, required, paper }) => ({
      kind,
      required,
      title: paper.title,
      says: paper.explains,
    })),
    missing: missing.map(({ at, code: what, values }) => ({
      pointer: at,
      code: what,
      ...(values === undefined ? {} : { values }),
    })),
    done: parts.filter((part) => !missing.some((problem) => problem.at.startsWith(`/${part}`))),
    outlook: outlookOf(read, employer, quotaLeft, today),
  }
}
