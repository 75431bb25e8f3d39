import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@ruqsat/law'
import { readAs } from '../kernel/read-as.ts'
import { CaseFile } from './case-schema.ts'
import { Stopped } from './stopped.ts'
import { sayJourney, sayProblem } from './words.ts'

/** Reads the case file of a folder. One that is wrong is refused with every problem and its place. */
export async function readCaseFile(folder: string, language: Language): Promise<CaseFile> {
  const say = sayJourney(language)
  const name = join(folder, 'case.json')
  const written = await readFile(name, 'utf8').catch(() => {
    throw new Stopped(say('file.none', { name }), 2)
  })
  const read = readAs(CaseFile, parsed(written, say('file.not-json', { name })))
  if (read.ok) return read.value
  const problems = (read.problems ?? []).map(({ at, code, values }) => `  ${at}  ${sayProblem(language, code, values)}`)
  throw new Stopped([say('file.wrong', { name, count: problems.length }), ...problems].join('\n'), 2)
}

function parsed(written: string, otherwise: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    throw new Stopped(`${otherwise}\n  ${error instanceof Error ? error.message : String(error)}`, 2)
  }
}
