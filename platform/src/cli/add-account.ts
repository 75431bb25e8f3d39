import { fill, readBin, regions } from '@ruqsat/law'
import { z } from 'zod'
import { makePassphrase, seal } from '../contexts/identity/passphrase.ts'
import { findAccount, saveAccount } from '../contexts/identity/store.ts'
import type { Db } from '../kernel/db.ts'
import { readOptions, type Said } from './said.ts'
import { texts } from './texts.ts'

const Options = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{3,60}$/),
    role: z.enum(['employer', 'officer', 'worker']),
    name: z.string().min(1),
    place: z.string().min(1),
    firm: z
      .string()
      .refine((bin) => readBin(bin).ok)
      .optional(),
    region: z.enum(regions.map((region) => region.code) as [string, ...string[]]).optional(),
    passport: z
      .string()
      .regex(/^[A-Z]{3}:[A-Z0-9]{5,12}$/)
      .optional(),
  })
  .superRefine(({ role, firm, region, passport }, context) => {
    const needed = { employer: ['firm', firm], officer: ['region', region], worker: ['passport', passport] } as const
    const [option, given] = needed[role]
    if (given === undefined) context.addIssue({ code: 'custom', path: [option] })
  })

/** Makes an account; its passphrase is shown once and kept only sealed. */
export async function addAccount(db: Db, options: Readonly<Record<string, string | undefined>>): Promise<Said> {
  const read = readOptions(Options, options)
  if ('said' in read) return read.said
  const { id, role, name, place, firm = null, region = null, passport = null } = read.value
  if ((await findAccount(db, id)) !== null) return { done: false, text: fill(texts['account-exists'], { id }) }
  const passphrase = makePassphrase()
  const said = (text: string) => ({ kk: text, ru: text, en: text })
  await saveAccount(
    db,
    { id, role, name: said(name), place: said(place), firm, region, passport },
    await seal(passphrase),
  )
  return { done: true, text: fill(texts['account-made'], { id, passphrase }) }
}
