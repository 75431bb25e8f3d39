import type { Day } from '@ruqsat/law'
import type { CheckingAgency } from '../../agencies/wire.ts'
import type { Enquiry } from '../checks/index.ts'

/** What the agencies' answers say of a case. A fact whose agency has not answered is null: not known, never "nothing found". */
export interface CheckFacts {
  /** The latest day a violation was established; undefined: none, by every register that keeps them. */
  readonly banFoundOn: Day | null | undefined
  readonly category4: readonly { readonly issuedOn: Day; readonly replaced: boolean }[] | null
  readonly unregisteredContracts: number | null
  readonly diplomaConfirmed: boolean | null
}

/** The registers in which a violation that bars the employer may stand. */
export const violationRegisters = ['erap', 'migration-police', 'otib'] as const satisfies readonly CheckingAgency[]

/** Which agencies each rule of the law waits for. */
export const agenciesOf: Readonly<Record<string, readonly CheckingAgency[]>> = {
  ban: violationRegisters,
  'category-4-replacement': ['irs'],
  'contracts-registered': ['esutd'],
  'diploma-confirmed': ['mfa'],
}

/** Reads the answers. A refused enquiry has brought no fact: it is as open as an unanswered one. */
export function checkFacts(enquiries: readonly Enquiry[]): CheckFacts {
  const answerOf = <A extends CheckingAgency>(agency: A) => {
    const enquiry = enquiries.find((candidate): candidate is Enquiry<A> => candidate.agency === agency)
    return enquiry?.state === 'answered' ? enquiry.answer : null
  }
  return {
    banFoundOn: banOf(violationRegisters.map((register) => answerOf(register)?.offences ?? null)),
    category4: (answerOf('irs')?.category4 ?? null) as CheckFacts['category4'],
    unregisteredContracts: answerOf('esutd')?.unregistered ?? null,
    diplomaConfirmed: answerOf('mfa')?.confirmed ?? null,
  }
}

/** A violation found anywhere is known; that there is none is known only when every register has answered. */
function banOf(registers: readonly (readonly { readonly foundOn: string }[] | null)[]): Day | null | undefined {
  const found = registers.flatMap((offences) => offences ?? []).map((offence) => offence.foundOn as Day)
  if (found.length > 0) return found.reduce((last, day) => (day > last ? day : last))
  return registers.includes(null) ? null : undefined
}

/** The agencies a case still waits for. */
export function unanswered(enquiries: readonly Enquiry[]): CheckingAgency[] {
  return enquiries.filter((enquiry) => enquiry.state !== 'answered').map((enquiry) => enquiry.agency)
}
