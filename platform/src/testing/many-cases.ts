import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { personOf } from '../contexts/identity/session.ts'
import { findAccount } from '../contexts/identity/store.ts'
import { fileApplication } from '../contexts/permits/file-application.ts'
import { judgeQualification } from '../contexts/permits/judge-qualification.ts'
import { addPaper } from '../contexts/permits/keep-papers.ts'
import type { TypedPart } from '../contexts/permits/parts.ts'
import { beginApplication, writePart } from '../contexts/permits/write-draft.ts'
import { type Acting, type Platform, transact } from '../kernel/acting.ts'
import { firmOf, type Person } from '../kernel/actor.ts'
import { type Outcome, ok } from '../kernel/outcome.ts'
import type { Received } from '../kernel/upload.ts'
import { mehmet, type Paper, samplePapers, sampleParts } from './samples.ts'

/**
 * Many drafts on one vacancy at once, each with every part and paper and with a passport of its own. The people act as they do over the
 * API, only without the API in between: hundreds of cases in seconds.
 */
export async function manyDrafts(platform: Platform, persona: string, code: string, count: number): Promise<string[]> {
  const person = await personNamed(platform, persona)
  return inTurns(count, (n) => as(platform, person, (acting) => draft(acting, code, n)))
}

/** Files drafts, in their order. */
export async function fileAll(platform: Platform, persona: string, ids: readonly string[]): Promise<void> {
  const person = await personNamed(platform, persona)
  for (const id of ids) await as(platform, person, (acting) => fileApplication(acting, id))
}

/** Judges the qualification of filed cases: all meet the standard. */
export async function qualifyAll(platform: Platform, persona: string, ids: readonly string[]): Promise<void> {
  const person = await personNamed(platform, persona)
  await inTurns(ids.length, (n) =>
    as(platform, person, (acting) => judgeQualification(acting, String(ids[n]), true, '')),
  )
}

async function draft(acting: Acting, code: string, n: number): Promise<Outcome<string>> {
  const begun = await beginApplication(acting, firmOf(acting.actor), code)
  if (!begun.ok) return begun
  const { id } = begun.value
  const traveller = { ...mehmet, number: `U${String(10_000_000 + n)}` }
  for (const [part, typed] of Object.entries(sampleParts(code, traveller))) {
    const written = await writePart(acting, id, part as TypedPart, typed, null)
    if (!written.ok) return written
  }
  for (const [kind, paper] of Object.entries(samplePapers)) {
    const added = await addPaper(acting, id, kind, await receivedOf(acting.platform, paper))
    if (!added.ok) return added
  }
  return ok(id)
}

async function receivedOf({ files }: Platform, { name, bytes }: Paper): Promise<Received> {
  const path = join(files.incoming, randomUUID())
  await mkdir(files.incoming, { recursive: true })
  await writeFile(path, bytes)
  return {
    path,
    name,
    mime: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

async function personNamed({ db }: Platform, persona: string): Promise<Person> {
  const account = await findAccount(db, persona)
  if (account === null) throw new Error(`there is no persona ${persona}`)
  return personOf(account)
}

async function as<T>(platform: Platform, person: Person, step: (acting: Acting) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await transact(platform, person, step)
  if (!outcome.ok) throw new Error(`the world met a refusal: ${JSON.stringify(outcome)}`)
  return outcome.value
}

const atOnce = 8

/** Runs `count` steps, a few at once, and answers their values in order. */
async function inTurns<T>(count: number, step: (n: number) => Promise<T>): Promise<T[]> {
  const values: T[] = []
  for (let from = 0; from < count; from += atOnce) {
    const turn = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => step(from + index))
    values.push(...(await Promise.all(turn)))
  }
  return values
}
