import { parseArgs } from 'node:util'
import { type Day, isDay, type Language } from '@ruqsat/law'
import { languageAsked } from '../assess/order.ts'

/** Where the cases come from: a file with one question a line (`-`: standard input), or a seed. */
export type Cases =
  | {
      readonly from: 'file'
      readonly file: string
      /** The day to which every case is moved, with all its days; null: each is asked on its own. */
      readonly on: Day | null
    }
  | {
      readonly from: 'seed'
      readonly count: number
      readonly seed: number
      /** The day on which they are asked; null: the first day of the whole draft. */
      readonly on: Day | null
    }

/** What the command was told to do. */
export interface ReplayOrder {
  readonly change: string
  readonly cases: Cases
  readonly threads: number
  readonly json: boolean
  readonly language: Language
}

const options = {
  change: { type: 'string' },
  cases: { type: 'string' },
  synthetic: { type: 'string' },
  seed: { type: 'string' },
  on: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the command's arguments; null where they cannot be understood or help is asked for. */
export function readReplayOrder(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cores: number,
): ReplayOrder | null {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    const { change, json = false, lang, help = false } = values
    const language = languageAsked(lang, environment)
    const threads = wholeIn(values.threads, Math.max(1, cores), 64)
    const cases = casesIn(values)
    if (help || change === undefined || language === undefined || !threads || cases === null) return null
    return { change, cases, threads, json, language }
  } catch {
    return null
  }
}

function casesIn(values: {
  readonly cases?: string | undefined
  readonly synthetic?: string | undefined
  readonly seed?: string | undefined
  readonly on?: string | undefined
}): Cases | null {
  const { cases, synthetic, seed, on } = values
  if (on !== undefined && !isDay(on)) return null
  if (cases !== undefined)
    return synthetic === undefined && seed === undefined ? { from: 'file', file: cases, on: on ?? null } : null
  const count = wholeIn(synthetic, 100_000, 1_000_000_000)
  const seeded = wholeIn(seed, 1, 0xffff_ffff)
  if (count === null || seeded === null) return null
  return { from: 'seed', count, seed: seeded, on: on ?? null }
}

function wholeIn(text: string | undefined, plain: number, most: number): number | null {
  if (text === undefined) return plain
  const number = Number(text)
  return /^\d+$/.test(text) && number <= most ? number : null
}
