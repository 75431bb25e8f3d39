import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@ruqsat/law'
import { describe, expect, test } from 'vitest'
import { checkingAgencies } from '../../agencies/wire.ts'
import { permitSteps } from '../../contexts/permits/permit-states.ts'
import { states } from '../../contexts/permits/states.ts'
import { queueNames } from '../../wiring.ts'
import { sayRefusal } from '../../wording.ts'
import { refuse } from '../outcome.ts'
import { problemJson, wordingOf } from './wording.ts'

const source = join(import.meta.dirname, '..', '..')
const contexts = [
  'http',
  'identity',
  'employers',
  'exchange',
  'quotas',
  'documents',
  'checks',
  'fees',
  'permits',
  'playground',
]
const anyContext = contexts.join('|')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.generated\.ts$|^testing\//.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))

function everywhere(pattern: RegExp): string[] {
  return [...new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => String(found))))].sort()
}

const events = everywhere(/^ {4}'([a-z-]+\.[a-z-]+)': /gm)
const tables = everywhere(/(?:From|Into|update)\('([a-z]+\.[a-z_]+)'\)/g)
const passedOver = new Set([...events, ...tables, ...queueNames])

/** Codes whose end is worked out, and what it can be. A family that is not listed here fails the test. */
const families: Readonly<Record<string, readonly string[]>> = {
  'permits.not-from-': states,
  'permits.not-needed-': [
    'eaeu-citizen',
    'branch-head',
    'foreign-owned-head',
    'foreign-owned-deputy',
    'kandas',
    'business-immigrant',
    'refugee',
    'asylum-seeker',
    'humanitarian',
    'convict-non-custodial',
    'trafficking-victim',
    'permanent-resident',
  ],
  'permits.permit-is-': ['valid', ...Object.values(permitSteps).map((step) => step.to)],
  'permits.passport-check-digit-': ['number', 'birth', 'expiry', 'personal', 'whole'],
  'checks.waiting-for-': checkingAgencies,
  'checks.ask-': [],
  'fees.is-': ['paid', 'void'],
  'http.': [
    'required',
    'wrong-type',
    'too-short',
    'too-small',
    'too-long',
    'too-big',
    'unknown-keys',
    'not-one-of',
    'wrong-form',
    'wrong',
  ],
}

const written = everywhere(new RegExp(`['"]((?:${anyContext})\\.[a-z0-9-]+)['"]`, 'g')).filter(
  (code) => !passedOver.has(code),
)
const begun = everywhere(new RegExp(`\`((?:${anyContext})\\.[a-z0-9-]*)\\$\\{`, 'g'))

describe('the codes of refusals and problems', () => {
  test('are found where they are written', () => {
    expect(written.length).toBeGreaterThan(60)
    expect(written).toEqual(
      expect.arrayContaining([
        'http.not-found',
        'quotas.not-set',
        'quotas.none-left',
        'permits.latin',
        'fees.on-its-way',
      ]),
    )
  })

  test('that are worked out are of a known family', () => {
    expect(begun.filter((family) => families[family] === undefined)).toEqual([])
  })

  const computed = Object.entries(families).flatMap(([family, ends]) => ends.map((end) => family + end))

  test.each([...new Set([...written, ...computed])].sort())('%s has a sentence in three languages', (code) => {
    const dot = code.indexOf('.')
    const told = languages.map((language) => {
      const catalogue = JSON.parse(
        readFileSync(join(source, folderOf(code.slice(0, dot)), `${language}.json`), 'utf8'),
      ) as Record<string, string>
      return catalogue[`refusal.${code.slice(dot + 1)}`]
    })
    expect(told.every((sentence) => typeof sentence === 'string' && sentence.length > 5)).toBe(true)
    expect(new Set(told).size).toBe(3)
  })
})

function folderOf(context: string): string {
  if (context === 'http') return 'kernel/http/messages'
  return context === 'playground' ? 'playground/messages' : `contexts/${context}/messages`
}

describe('a refusal’s sentence', () => {
  test('writes days out as its language does', () => {
    const values = { day: '2026-09-17' }
    expect(sayRefusal('en', 'permits.not-in-time', values)).toContain('17 September 2026')
    expect(sayRefusal('ru', 'permits.not-in-time', values)).toContain('17 сентября 2026')
    expect(sayRefusal('kk', 'permits.not-in-time', values)).toMatch(/2026 ж.*17 қыркүйек/)
  })

  test('of a context that nobody speaks for is a bug', () => {
    expect(() => sayRefusal('en', 'nowhere.at-all')).toThrow('no context speaks for the refusal nowhere.at-all')
    expect(() => wordingOf({})('en', 'http.not-found')).toThrow()
  })

  test('is told as problem+json with every problem at its place', () => {
    const refusal = refuse(422, 'http.problems', {
      problems: [
        { at: '/post/months', code: 'http.required' },
        { at: '/worker/iin', code: 'permits.iin' },
      ],
    })
    expect(problemJson(sayRefusal, 'ru', refusal)).toEqual({
      type: '/api/refusals#http.problems',
      title: sayRefusal('ru', 'http.problems'),
      status: 422,
      code: 'http.problems',
      problems: [
        { pointer: '/post/months', code: 'http.required', detail: sayRefusal('ru', 'http.required') },
        { pointer: '/worker/iin', code: 'permits.iin', detail: sayRefusal('ru', 'permits.iin') },
      ],
    })
  })
})
