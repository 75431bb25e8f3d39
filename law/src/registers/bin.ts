import { checkProblems, type NumberProblem, numberProblem } from './number-problem.ts'

const kinds = { 4: 'resident', 5: 'non-resident', 6: 'joint-entrepreneurship' } as const
const units = { 0: 'head', 1: 'branch', 2: 'representative-office', 3: 'peasant-farm' } as const

type OrganisationKind = (typeof kinds)[keyof typeof kinds]
type UnitKind = (typeof units)[keyof typeof units]

/** What a business identification number says. The year has two digits: the century is not told. */
export interface Bin {
  readonly registeredYear: string
  readonly registeredMonth: number
  readonly kind: OrganisationKind
  readonly unit: UnitKind
}

/** A number that can be one, or everything that is wrong with it. */
export type BinRead =
  | { readonly ok: true; readonly bin: Bin }
  | { readonly ok: false; readonly problems: readonly NumberProblem[] }

/** Reads a business identification number (BIN): month of registration, kind of organisation and unit, check digit. */
export function readBin(text: string): BinRead {
  if (!/^\d{12}$/.test(text)) return { ok: false, problems: [numberProblem('not-twelve-digits', 1, 12)] }
  const registeredMonth = Number(text.slice(2, 4))
  const kind = meaningOf(kinds, text[4])
  const unit = meaningOf(units, text[5])
  const problems = [
    ...(registeredMonth < 1 || registeredMonth > 12 ? [numberProblem('no-such-month', 3, 4)] : []),
    ...(kind === null ? [numberProblem('no-such-kind', 5)] : []),
    ...(unit === null ? [numberProblem('no-such-unit', 6)] : []),
    ...checkProblems(text),
  ]
  if (problems.length > 0 || kind === null || unit === null) return { ok: false, problems }
  return { ok: true, bin: { registeredYear: text.slice(0, 2), registeredMonth, kind, unit } }
}

function meaningOf<T extends Readonly<Record<number, string>>>(
  values: T,
  digit: string | undefined,
): T[keyof T] | null {
  return (values[Number(digit)] as T[keyof T] | undefined) ?? null
}
