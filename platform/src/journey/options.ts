import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, languages } from '@ruqsat/law'
import { readConfig } from '../kernel/config.ts'
import { Stopped } from './stopped.ts'
import { sayJourney } from './words.ts'

export interface Options {
  /** The case file's folder. */
  readonly folder: string
  /** Where the platform runs, without a path. */
  readonly address: string
  readonly language: Language
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads what was asked for: a case file's folder, `--url`, `--lang`. */
export function readOptions(args: readonly string[], env: Environment, root: string): Options {
  const own = languageIn(env.LANG)
  const { positionals, values } = parsed(args, own)
  const language = values.lang === undefined ? own : languages.find((known) => known === values.lang)
  if (language === undefined || positionals.length > 1) throw new Stopped(sayJourney(own)('usage'), 2)
  const [folder = join(root, 'examples', 'first-permit')] = positionals
  return { folder, address: addressIn(values.url, env, language), language }
}

function parsed(args: readonly string[], own: Language) {
  try {
    const options = { lang: { type: 'string' }, url: { type: 'string' } } as const
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch {
    throw new Stopped(sayJourney(own)('usage'), 2)
  }
}

/** `ru_RU.UTF-8` is Russian; what is neither Kazakh nor Russian reads English. */
function languageIn(lang = ''): Language {
  return languages.find((known) => lang.toLowerCase().startsWith(known)) ?? 'en'
}

function addressIn(url: string | undefined, env: Environment, language: Language): string {
  if (url === undefined) return defaultAddress(env)
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Stopped(sayJourney(language)('no-address', { url }), 2)
  return new URL(url).origin
}

/** Where `npm start` with the same settings runs. */
function defaultAddress({ PORT }: Environment): string {
  const read = readConfig({ RUQSAT_MODE: 'sandbox', PORT })
  return 'config' in read ? read.config.publicUrl : 'http://localhost:3000'
}
