import { z } from 'zod'

/**
 * Everything that can be set from outside, in one place. `npm start` alone is the sandbox; a `DATABASE_URL` makes it production
 * unless RUQSAT_MODE says otherwise. The table in docs/configuration.md is generated from this file.
 */
interface Setting {
  readonly name: string
  readonly says: string
  readonly sandbox: string
  readonly production: string
}

export const settings: readonly Setting[] = [
  {
    name: 'RUQSAT_MODE',
    says: '`sandbox` or `production`',
    sandbox: 'the default without `DATABASE_URL`',
    production: 'the default with `DATABASE_URL`',
  },
  {
    name: 'DATABASE_URL',
    says: 'PostgreSQL 15 or newer, as `postgres://user:password@host/database`',
    sandbox: 'own server in `./.data`',
    production: 'required',
  },
  { name: 'PORT', says: 'port of the web server', sandbox: '3000', production: '3000' },
  { name: 'RUQSAT_HOST', says: 'address it listens on', sandbox: '127.0.0.1', production: '0.0.0.0' },
  {
    name: 'RUQSAT_PUBLIC_URL',
    says: 'address people and QR codes use, without a path',
    sandbox: '`http://localhost:PORT`',
    production: 'required, https',
  },
  {
    name: 'RUQSAT_DATA',
    says: 'folder for the embedded database and uploaded files',
    sandbox: '`./.data`',
    production: '`./.data` (files only)',
  },
  {
    name: 'RUQSAT_FILES',
    says: 'S3 store for files as `https://key:secret@host/bucket`',
    sandbox: 'files lie in `RUQSAT_DATA`',
    production: 'optional',
  },
  {
    name: 'RUQSAT_TREASURY_SECRET',
    says: 'signs the treasury’s notices; 32 characters or more',
    sandbox: 'a demo key',
    production: 'required',
  },
  {
    name: 'RUQSAT_ERAP_URL',
    says: 'register of administrative offences',
    sandbox: 'its sandbox service',
    production: 'required',
  },
  {
    name: 'RUQSAT_MIGRATION_POLICE_URL',
    says: 'migration police',
    sandbox: 'its sandbox service',
    production: 'required',
  },
  { name: 'RUQSAT_OTIB_URL', says: 'labour safety', sandbox: 'its sandbox service', production: 'required' },
  { name: 'RUQSAT_IRS_URL', says: 'foreign-labour register', sandbox: 'its sandbox service', production: 'required' },
  {
    name: 'RUQSAT_ESUTD_URL',
    says: 'register of employment contracts',
    sandbox: 'its sandbox service',
    production: 'required',
  },
  {
    name: 'RUQSAT_MFA_URL',
    says: 'Ministry of Foreign Affairs, apostilles',
    sandbox: 'its sandbox service',
    production: 'required',
  },
  { name: 'RUQSAT_TREASURY_URL', says: 'treasury', sandbox: 'its sandbox service', production: 'required' },
  { name: 'RUQSAT_POOL', says: 'database connections of the web server', sandbox: '12', production: '12' },
  { name: 'RUQSAT_LOG', says: '`fatal`, `error`, `warn`, `info` or `debug`', sandbox: 'warn', production: 'info' },
]

export const agencyNames = ['erap', 'migration-police', 'otib', 'irs', 'esutd', 'mfa', 'treasury'] as const
export type AgencyName = (typeof agencyNames)[number]

export interface Config {
  readonly mode: 'sandbox' | 'production'
  /** Null: the embedded server in the data folder. */
  readonly databaseUrl: string | null
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly data: string
  readonly filesUrl: string | null
  readonly treasurySecret: string
  readonly agencies: Readonly<Record<AgencyName, string>>
  readonly pool: number
  readonly log: 'fatal' | 'error' | 'warn' | 'info' | 'debug'
}

export interface BadSetting {
  readonly name: string
  readonly says: string
}

/** The start of every key that ships with the sandbox: production refuses them. */
export const demoKey = 'demo-key-of-the-sandbox'

const agencySetting = (name: AgencyName) => `RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`

/** Reads the settings. Answers every setting that is missing or wrong at once, each with a sentence that says what to do. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { config: Config } | { bad: BadSetting[] } {
  const bad: BadSetting[] = unknownSettings(env)
  const set = (name: string) => (env[name] === undefined || env[name] === '' ? undefined : env[name])
  const take = <T>(name: string, schema: z.ZodType<T>, says: string, fallback?: T): T => {
    const given = set(name)
    if (given === undefined && fallback !== undefined) return fallback
    const read = schema.safeParse(given)
    if (read.success) return read.data
    bad.push({ name, says: given === undefined ? `is required: ${says}` : `is wrong: ${says}` })
    return fallback as T
  }

  const modes = z.enum(['sandbox', 'production'])
  const mode = take(
    'RUQSAT_MODE',
    modes,
    'sandbox or production',
    set('DATABASE_URL') === undefined ? 'sandbox' : 'production',
  )
  const production = mode === 'production'
  const port = take('PORT', z.coerce.number().int().min(0).max(65535), 'a port number', 3000)
  const url = z.url({ protocol: /^https?$/ }).transform((given) => given.replace(/\/$/, ''))
  const secret = z
    .string()
    .min(32)
    .refine((given) => !production || !given.startsWith(demoKey))
  const wanted = '32 characters or more, and not a demo key of the sandbox'
  const demo = (purpose: string) => (production ? undefined : `${demoKey}-${purpose}-0123456789`)
  const local = production ? undefined : 'http://127.0.0.1:0'
  const agencies = Object.fromEntries(
    agencyNames.map((name) => [name, take(agencySetting(name), url, 'an http or https address', local)]),
  ) as Record<AgencyName, string>

  const config: Config = {
    mode,
    databaseUrl: take(
      'DATABASE_URL',
      z
        .string()
        .regex(/^postgres(ql)?:\/\//)
        .nullable(),
      'postgres://user:password@host/database',
      production ? undefined : null,
    ),
    port,
    host: take('RUQSAT_HOST', z.string(), 'an address to listen on', production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: take(
      'RUQSAT_PUBLIC_URL',
      production ? url.refine((given) => given.startsWith('https://')) : url,
      'the https address that people use',
      production ? undefined : `http://localhost:${port}`,
    ),
    data: take('RUQSAT_DATA', z.string(), 'a folder', '.data'),
    filesUrl: take('RUQSAT_FILES', url.nullable(), 'https://key:secret@host/bucket', null),
    treasurySecret: take('RUQSAT_TREASURY_SECRET', secret, wanted, demo('treasury')),
    agencies,
    pool: take('RUQSAT_POOL', z.coerce.number().int().min(2).max(200), 'a number from 2 to 200', 12),
    log: take(
      'RUQSAT_LOG',
      z.enum(['fatal', 'error', 'warn', 'info', 'debug']),
      'fatal, error, warn, info or debug',
      production ? 'info' : 'warn',
    ),
  }
  return bad.length > 0 ? { bad } : { config }
}

function unknownSettings(env: Readonly<Record<string, string | undefined>>): BadSetting[] {
  const known = new Set(settings.map((setting) => setting.name))
  return Object.keys(env)
    .filter((name) => name.startsWith('RUQSAT_') && !known.has(name))
    .map((name) => ({ name, says: 'is not a setting of Ruqsat: see docs/configuration.md' }))
}
