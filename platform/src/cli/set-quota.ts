import { fill, regionName, regions } from '@ruqsat/law'
import { z } from 'zod'
import { saveCeiling } from '../contexts/quotas/index.ts'
import type { Db } from '../kernel/db.ts'
import { readOptions, type Said } from './said.ts'
import { texts } from './texts.ts'

const Options = z.object({
  year: z.coerce.number().int().min(2018).max(2100),
  region: z.enum(regions.map((region) => region.code) as [string, ...string[]]),
  category: z.coerce.number().int().min(1).max(4),
  places: z.coerce.number().int().min(0).max(1_000_000),
})

const checkViolated = '23514'

/** Sets a region's ceiling; never below what is taken. */
export async function setQuota(db: Db, options: Readonly<Record<string, string | undefined>>): Promise<Said> {
  const read = readOptions(Options, options)
  if ('said' in read) return read.said
  const { year, region, category, places } = read.value
  try {
    await saveCeiling(db, { year, region, category, places })
  } catch (error) {
    if ((error as { code?: string }).code === checkViolated) return { done: false, text: texts['quota-taken'] }
    throw error
  }
  return { done: true, text: fill(texts['quota-set'], { region: regionName(region), category, year, places }) }
}
