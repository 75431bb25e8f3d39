import { type Citation, notKnown } from '../core/citation.ts'

export const topic = 'household'

/** The Migration Law as it stood in 2014. */
export const law = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P', reading: 'R-67' })

/** The procedure of 2025, known from a law firm and an official page. */
export const rules2025: Citation = {
  act: 'order-123-2022',
  clause: notKnown,
  trust: 'L',
  via: 'korgan-2025',
  reading: 'R-67',
}
