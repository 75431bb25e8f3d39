import { parseArgs } from 'node:util'
import { type Day, isDay, type Language, lawFrom } from '@ruqsat/law'
import { languageAsked } from '../assess/order.ts'

/** What the command was told to do. */
export interface DriftOrder {
  /** The case to follow; null: the law alone. */
  readonly file: string | null
  readonly from: Day
  readonly to: Day
  readonly json: boolean
  readonly language: Language
}

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the command's arguments; null where they cannot be understood or help is asked for. */
export function readDriftOrder(args: readonly string[], environment: NodeJS.ProcessEnv): DriftOrder | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const { from = '', to = '', json = false, lang, help = false } = values
    const language = languageAsked(lang, environment)
    const [file = null, ...more] = positionals
    if (help || language === undefined || more.length > 0) return null
    return isDay(from) && isDay(to) && lawFrom <= from && from <= to ? { file, from, to, json, language } : null
  } catch {
    return null
  }
}
