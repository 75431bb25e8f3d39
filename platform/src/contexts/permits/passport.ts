import { type Day, isDay } from '@ruqsat/law'
import { parse } from 'mrz'
import { type Outcome, ok, type Problem, refuse } from '../../kernel/outcome.ts'

/** What the two machine-readable lines of a passport say. Source: ICAO Doc 9303, part 4 (TD3). */
export interface PassportLines {
  readonly lines: readonly [string, string]
  readonly surname: string
  readonly givenNames: string
  readonly number: string
  /** ISO 3166-1 alpha-3. */
  readonly citizenship: string
  readonly birthDate: Day
  readonly sex: 'male' | 'female' | 'unspecified'
  readonly expiresOn: Day
}

const lineLength = 44

const checkDigits: Readonly<Record<string, string>> = {
  documentNumberCheckDigit: 'number',
  birthDateCheckDigit: 'birth',
  expirationDateCheckDigit: 'expiry',
  personalNumberCheckDigit: 'personal',
  compositeCheckDigit: 'whole',
}

/** Reads the two lines as typed or pasted; refuses with each wrong check digit by name. `at` is the field's JSON Pointer. */
export function readPassportLines(typed: string, today: Day, at: string): Outcome<PassportLines> {
  const lines = typed
    .toUpperCase()
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s«]/g, (found) => (found === '«' ? '<<' : '')))
    .filter((line) => line !== '')
  const [first, second] = lines
  if (first === undefined || second === undefined || lines.length > 2)
    return bad([{ at, code: 'permits.passport-two-lines' }])
  const lengths = [first, second].flatMap((line, index) =>
    line.length === lineLength
      ? []
      : [{ at, code: 'permits.passport-line-length', values: { line: index + 1, length: line.length } }],
  )
  if (lengths.length > 0) return bad(lengths)
  if (!/^[A-Z0-9<]+$/.test(first + second) || !first.startsWith('P'))
    return bad([{ at, code: 'permits.passport-two-lines' }])
  const { fields, details } = parse([first, second])
  const problems = details.flatMap((detail): Problem[] => {
    const part = checkDigits[detail.field ?? '']
    return detail.valid || part === undefined ? [] : [{ at, code: `permits.passport-check-digit-${part}` }]
  })
  if (problems.length > 0) return bad(problems)
  const birthDate = dayOf(fields.birthDate ?? '', (year) => (2000 + year > Number(today.slice(0, 4)) ? 1900 : 2000))
  const expiresOn = dayOf(fields.expirationDate ?? '', () => 2000)
  const citizenship = stateOf(second.slice(10, 13))
  if (birthDate === null || expiresOn === null || citizenship === null)
    return bad([{ at, code: 'permits.passport-unreadable' }])
  return ok({
    lines: [first, second],
    surname: nameIn(first, 0),
    givenNames: nameIn(first, 1),
    number: second.slice(0, 9).replaceAll('<', ''),
    citizenship,
    birthDate,
    sex: second[20] === 'M' ? 'male' : second[20] === 'F' ? 'female' : 'unspecified',
    expiresOn,
  })
}

function bad(problems: Problem[]): Outcome<never> {
  return refuse(422, 'http.problems', { problems })
}

function nameIn(line: string, part: 0 | 1): string {
  return (line.slice(5).split('<<')[part] ?? '').replaceAll('<', ' ').trim()
}

function dayOf(sixDigits: string, century: (year: number) => number): Day | null {
  const year = Number(sixDigits.slice(0, 2))
  const text = `${century(year) + year}-${sixDigits.slice(2, 4)}-${sixDigits.slice(4, 6)}`
  return isDay(text) ? text : null
}

/** Germany writes itself `D<<`; everyone else has three letters. */
function stateOf(code: string): string | null {
  if (code === 'D<<') return 'DEU'
  return /^[A-Z]{3}$/.test(code) ? code : null
}
