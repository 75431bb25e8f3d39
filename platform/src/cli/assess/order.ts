import { parseArgs } from 'node:util'
import { type Language, languages } from '@ruqsat/law'

/** What the command was told to do. */
export interface Order {
  readonly form: 'words' | 'json' | 'ndjson'
  /** The file to read; null: standard input. */
  readonly file: string | null
  readonly language: Language
}

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the command's arguments; null where they cannot be understood or help is asked for. */
export function readOrder(args: readonly string[], environment: NodeJS.ProcessEnv): Order | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const { json = false, ndjson = false, lang, help = false } = values
    const language = languageAsked(lang, environment)
    const [file = ndjson ? '-' : undefined, ...more] = positionals
    if (help || (json && ndjson) || language === undefined || file === undefined || more.length > 0) return null
    return { form: ndjson ? 'ndjson' : json ? 'json' : 'words', file: file === '-' ? null : file, language }
  } catch {
    return null
  }
}

/** The language asked for, or else that of the terminal; undefined where nobody here speaks it. */
export function languageAsked(lang: string | undefined, environment: NodeJS.ProcessEnv): Language | undefined {
  return lang === undefined ? languageOfTerminal(environment) : languageOf(lang)
}

/** The language of the terminal, by the variables and in the order that POSIX gives them; English for any other. */
export function languageOfTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en'
}

function languageOf(tag: string): Language | undefined {
  const [name] = tag.toLowerCase().split(/[_.@-]/)
  return languages.find((language) => language === name)
}
