import { type Day, isDay } from '../calendar/day.ts'
import { checkProblems, type NumberProblem, numberProblem } from './number-problem.ts'

/** What an individual identification number says. The century is not told where the seventh digit is 0: seen with some foreigners. */
export interface Iin {
  readonly birthDate: Day | null
  readonly sex: 'male' | 'female' | null
}

/** A number that can be one, or everything that is wrong with it. */
export type IinRead =
  | { readonly ok: true; readonly iin: Iin }
  | { readonly ok: false; readonly problems: readonly NumberProblem[] }

/** Reads an individual identification number (IIN): birth date, sex and check digit. */
export function readIin(text: string): IinRead {
  if (!/^\d{12}$/.test(text)) return { ok: false, problems: [numberProblem('not-twelve-digits', 1, 12)] }
  const century = Number(text[6])
  const birthDate = birthDateOf(text, century)
  const problems = [
    ...(birthDate === undefined ? [numberProblem('no-such-birth-date', 1, 6)] : []),
    ...(century > 6 ? [numberProblem('no-such-century', 7)] : []),
    ...checkProblems(text),
  ]
  if (problems.length > 0 || birthDate === undefined) return { ok: false, problems }
  return { ok: true, iin: { birthDate, sex: century === 0 ? null : century % 2 === 1 ? 'male' : 'female' } }
}

/** The date of birth, null where the century is not told, undefined where there is no such date. */
function birthDateOf(digits: string, century: number): Day | null | undefined {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)]
  if (century >= 1 && century <= 6) {
    const written = `${century <= 2 ? 18 : century <= 4 ? 19 : 20}${year}-${month}-${day}`
    return isDay(written) ? written : undefined
  }
  // Every date of the years 18.. and 19.. is one of the years 20.. too.
  return isDay(`20${year}-${month}-${day}`) ? null : undefined
}
