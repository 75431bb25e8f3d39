import { describe, expect, test } from 'vitest'
import { agencyNames, demoKey, readConfig, settings } from './config.ts'

/** Settings with which production starts. */
const production: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://ruqsat:pass@db/ruqsat',
  RUQSAT_PUBLIC_URL: 'https://ruqsat.example',
  RUQSAT_TREASURY_SECRET: 'another-key-that-is-also-long-enough-1',
  ...Object.fromEntries(
    agencyNames.map((name) => [`RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`, `https://${name}.example`]),
  ),
}

/** The names of the settings found wrong. */
function wrong(env: Readonly<Record<string, string | undefined>>): string[] {
  const read = readConfig(env)
  return 'bad' in read ? read.bad.map((setting) => setting.name) : []
}

function good(env: Readonly<Record<string, string | undefined>>) {
  const read = readConfig(env)
  if ('bad' in read) throw new Error(JSON.stringify(read.bad))
  return read.config
}

describe('without any setting', () => {
  test('it is the sandbox on this machine alone', () => {
    expect(good({})).toMatchObject({
      mode: 'sandbox',
      databaseUrl: null,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      data: '.data',
      filesUrl: null,
      log: 'warn',
    })
  })

  test('an empty setting is one that is not set', () => {
    expect(good({ PORT: '', RUQSAT_LOG: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      log: 'warn',
      mode: 'sandbox',
    })
  })

  test('other programs’ settings do not matter', () => {
    expect(wrong({ PATH: '/bin', NODE_ENV: 'production', DATABASE: 'x' })).toEqual([])
  })
})

describe('a wrong setting', () => {
  test.each([
    ['RUQSAT_MODE', ['prod', 'SANDBOX']],
    ['PORT', ['seventy', '-1', '65536', '3000.5']],
    ['DATABASE_URL', ['mysql://db/x', 'localhost']],
    ['RUQSAT_PUBLIC_URL', ['ruqsat.example', 'ftp://ruqsat.example']],
    ['RUQSAT_FILES', ['s3://bucket', 'files']],
    ['RUQSAT_TREASURY_SECRET', ['x'.repeat(31)]],
    ['RUQSAT_POOL', ['1', '201', 'many']],
    ['RUQSAT_LOG', ['loud']],
    ...agencyNames.map((name) => [`RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`, ['nowhere']] as const),
  ] as const)('%s is named', (name, values) => {
    for (const value of values) expect(wrong({ RUQSAT_MODE: 'sandbox', [name]: value })).toEqual([name])
  })

  test('each is told with a sentence that says what is wanted', () => {
    const read = readConfig({ PORT: 'x' })
    expect(read).toEqual({ bad: [{ name: 'PORT', says: 'is wrong: a port number' }] })
  })

  test('all are named at once', () => {
    expect(wrong({ PORT: 'x', RUQSAT_POOL: '0', RUQSAT_LOG: 'loud', RUQSAT_FILES: 'y' }).sort()).toEqual(
      ['PORT', 'RUQSAT_FILES', 'RUQSAT_LOG', 'RUQSAT_POOL'].sort(),
    )
  })

  test('a setting of ours that there is not is named: a typing error must not be silence', () => {
    expect(wrong({ RUQSAT_PUBLIC_ULR: 'https://ruqsat.example', RUQSAT_POOL: '0' })).toEqual([
      'RUQSAT_PUBLIC_ULR',
      'RUQSAT_POOL',
    ])
  })

  test('a value never stands in the sentence: it may be a secret', () => {
    const read = readConfig({ RUQSAT_TREASURY_SECRET: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@db/x' })
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })
})

describe('production', () => {
  test('starts with everything it needs, and listens to the world', () => {
    expect(good(production)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      log: 'info',
      publicUrl: 'https://ruqsat.example',
    })
  })

  test('is what a database address means, unless it is said otherwise', () => {
    expect(good(production).mode).toBe('production')
    expect(good({ ...production, RUQSAT_MODE: 'sandbox' }).mode).toBe('sandbox')
  })

  test('names everything it misses, at once', () => {
    expect(wrong({ RUQSAT_MODE: 'production' }).sort()).toEqual(Object.keys(production).sort())
  })

  test.each(Object.keys(production))('does not start without %s', (name) => {
    expect(wrong({ ...production, RUQSAT_MODE: 'production', [name]: undefined })).toEqual([name])
  })

  test('refuses the keys that ship with the sandbox', () => {
    const sandbox = good({})
    expect(sandbox.treasurySecret.startsWith(demoKey)).toBe(true)
    expect(wrong({ ...production, RUQSAT_TREASURY_SECRET: sandbox.treasurySecret })).toEqual(['RUQSAT_TREASURY_SECRET'])
  })

  test('refuses an address without TLS', () => {
    expect(wrong({ ...production, RUQSAT_PUBLIC_URL: 'http://ruqsat.example' })).toEqual(['RUQSAT_PUBLIC_URL'])
  })
})

test('every setting that is read is one that is described, and the other way round', () => {
  const described = settings.map((setting) => setting.name).sort()
  const set = new Set<string>()
  const noted = new Proxy({} as Record<string, string | undefined>, {
    get(_env, name) {
      set.add(String(name))
      return undefined
    },
  })
  readConfig(noted)
  expect([...set].sort()).toEqual(described)
})
