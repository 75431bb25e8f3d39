import { arrival } from './arrival/chapter.ts'
import { contracts } from './contracts/chapter.ts'
import { daysOfRest } from './days-of-rest/chapter.ts'
import { employerDuties } from './employers/chapter.ts'
import { furtherExemptions } from './exemptions/chapter.ts'
import { fees } from './fees/chapter.ts'
import { fines } from './fines/chapter.ts'
import type { Chapter } from './forms/chapter.ts'
import { heldPermit } from './held-permit/chapter.ts'
import { households } from './households/chapter.ts'
import { kinds } from './kinds/chapter.ts'
import { procedure } from './procedure/chapter.ts'
import { quotas } from './quotas/chapter.ts'
import { registers } from './registers/chapter.ts'
import { visas } from './visas/chapter.ts'

/** The law beside the permit itself, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  furtherExemptions,
  quotas,
  fees,
  kinds,
  employerDuties,
  procedure,
  daysOfRest,
  heldPermit,
  visas,
  contracts,
  arrival,
  households,
  fines,
  registers,
]
