import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { fill, regions } from '@ruqsat/law'
import { z } from 'zod'
import { filedQuestions } from '../contexts/permits/index.ts'
import { realClock } from '../kernel/clock.ts'
import type { Db } from '../kernel/db.ts'
import { readOptions, type Said } from './said.ts'
import { texts } from './texts.ts'

const Options = z.object({ region: z.enum(regions.map(({ code }) => code) as [string, ...string[]]).optional() })

/** Writes the question of every filed application, one a line, region by region and the last filed first, as fast as it is read. */
export async function exportCases(
  db: Db,
  options: Readonly<Record<string, string | undefined>>,
  out: Writable = process.stdout,
): Promise<Said> {
  const read = readOptions(Options, options)
  if ('said' in read) return read.said
  const { region } = read.value
  const today = realClock.today()
  let count = 0
  for (const code of region === undefined ? regions.map((known) => known.code) : [region]) {
    for await (const questions of filedQuestions(db, code, today)) {
      const lines = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
      count += questions.length
      if (!out.write(lines)) await once(out, 'drain')
    }
  }
  return { done: true, aside: true, text: fill(texts['cases-exported'], { count }) }
}
