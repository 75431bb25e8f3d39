/** What a code of the national classifier of occupations (NKZ, ISCO-08) says. */
export interface OccupationCode {
  /** 1 to 9, or X. */
  readonly major: string
  /** Four digits. */
  readonly unitGroup: string
  /** The number after the hyphen, where the code is of an occupation and not of a unit group. */
  readonly occupation: number | null
  /** 1 to 4 as the classifier has it; null where it sets none. */
  readonly skillLevel: 1 | 2 | 3 | 4 | null
}

const shape = /^[1-9X]\d{3}(?:-(\d{1,3}))?$/

/** Reads `4110` or `4110-9`; null where it is neither. */
export function readOccupation(code: string): OccupationCode | null {
  const parts = shape.exec(code)
  if (parts === null) return null
  const [, occupation] = parts
  const major = code.charAt(0)
  return {
    major,
    unitGroup: code.slice(0, 4),
    occupation: occupation === undefined ? null : Number(occupation),
    skillLevel: skillLevels[major] ?? null,
  }
}

/** By major group; groups 1 and X have none. */
const skillLevels: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 2: 4, 3: 3, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 1 }
