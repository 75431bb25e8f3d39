import { activities, fill, readBin, regions } from '@ruqsat/law'
import { z } from 'zod'
import { employerKinds } from '../contexts/employers/api.ts'
import { findEmployer, saveEmployer } from '../contexts/employers/index.ts'
import { realClock } from '../kernel/clock.ts'
import type { Db } from '../kernel/db.ts'
import { readOptions, type Said } from './said.ts'
import { texts } from './texts.ts'

const Options = z.object({
  bin: z.string().refine((bin) => readBin(bin).ok),
  name: z.string().min(1),
  kind: z.enum(employerKinds),
  activity: z.enum(Object.keys(activities) as [string, ...string[]]),
  region: z.enum(regions.map((region) => region.code) as [string, ...string[]]),
  address: z.string().min(1),
})

/** Enters an employer in the register. */
export async function addFirm(db: Db, options: Readonly<Record<string, string | undefined>>): Promise<Said> {
  const read = readOptions(Options, options)
  if ('said' in read) return read.said
  const { bin, name, ...rest } = read.value
  if ((await findEmployer(db, bin)) !== null) return { done: false, text: fill(texts['firm-exists'], { bin }) }
  const none = { local: 0, foreign: 0 }
  const firm = {
    ...rest,
    bin,
    name: { kk: name, ru: name, en: name },
    foreignShare: 0,
    smallBusiness: false,
    headcount: 0,
    staff: { '1': none, '2': none, '3': none, '4': none },
  }
  await saveEmployer(db, firm, realClock.now())
  return { done: true, text: fill(texts['firm-entered'], { bin }) }
}
