import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Draft, flipped, syntheticCase, type Tally } from '@ruqsat/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf } from '../blocks.ts'

const cli = join(import.meta.dirname, '..')
const draft: Draft = { changes: [{ op: 'set', figure: 'share.local_min.cat34', from: '2026-06-01', value: 80 }] }

let folder: string
let change: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruqsat-replay-'))
  change = file('change.json', JSON.stringify(draft))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

type Command = 'replay' | 'drift'

function ruqsat(asked: Command | { command: Command; input: string }, ...args: readonly string[]) {
  const { command, input } = typeof asked === 'string' ? { command: asked, input: '' } : asked
  const run = spawnSync(process.execPath, [join(cli, command, 'main.ts'), command, ...args], {
    encoding: 'utf8',
    input,
    timeout: 60_000,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '', FORCE_COLOR: '0' },
  })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

type Told = Tally & { bad: number; badLines: { line: number }[] }

describe('ruqsat replay', () => {
  const replayed = (...args: readonly string[]): Told => JSON.parse(ruqsat('replay', '--json', ...args).out)

  test('counts the same on one thread and on two', () => {
    const made = ['--change', change, '--synthetic', '25000', '--seed', '4']
    const one = replayed(...made, '--threads', '1')
    expect(flipped(one.all)).toBeGreaterThan(100)
    expect(replayed(...made, '--threads', '2')).toEqual(one)
  })

  test('counts a file of the same cases alike, goes on after a bad line, and fails with 1', () => {
    const lines = Array.from({ length: 3000 }, (_, number) => JSON.stringify(syntheticCase(4, number, '2026-06-01')))
    const good = file('good.ndjson', `${lines.join('\n')}\n`)
    const made = replayed('--change', change, '--synthetic', '3000', '--seed', '4')
    const read = replayed('--change', change, '--cases', good)
    expect([read.all, read.byRule, read.income]).toEqual([made.all, made.byRule, made.income])
    expect(read.examples['no-yes'].map(({ case: line }) => line - 1)).toEqual(
      made.examples['no-yes'].map(({ case: number }) => number),
    )
    const bad = file('bad.ndjson', [lines[0], '{', '', '{"on":1}', lines[1]].join('\n'))
    const { status, out } = ruqsat('replay', '--json', '--change', change, '--cases', bad)
    const told: Told = JSON.parse(out)
    expect([status, told.all.cases, told.bad]).toEqual([1, 2, 2])
    expect(told.badLines.map(({ line }) => line)).toEqual([2, 4])
  })

  test('tells a person what turns, where and why, and what made-up cases rest on', () => {
    const { status, out } = ruqsat('replay', '--change', change, '--synthetic', '3000', '--seed', '4')
    expect(status).toBe(0)
    for (const said of ['90 % → 80 %', 'By region', 'no → yes', 'Share of local staff', 'made-up cases rest on'])
      expect(out).toContain(said)
  })

  test('replays a draft of rules over questions from standard input, moved to the day it is told', () => {
    const rules = file(
      'rules.json',
      JSON.stringify({
        changes: [
          { op: 'version', rule: 'local-share', from: '2027-01-01', unless: { at: '/employer/headcount', atMost: 20 } },
          { op: 'repeal', rule: 'market-test', from: '2027-01-01' },
        ],
      }),
    )
    const input = Array.from({ length: 500 }, (_, number) => JSON.stringify(syntheticCase(4, number, '2026-06-01')))
    const told = (...args: readonly string[]) =>
      ruqsat({ command: 'replay', input: input.join('\n') }, '--change', rules, '--cases', '-', ...args)
    const today: Told = JSON.parse(told('--json').out)
    expect([today.all.cases, flipped(today.all)]).toEqual([500, 0])
    const moved: Told = JSON.parse(told('--json', '--on', '2027-01-01').out)
    expect(moved.all.flips['no-yes']).toBeGreaterThan(10)
    const words = told('--on', '2027-01-01').out.replace(/\s+/g, ' ')
    for (const said of ['“All people at work” – at most 20', 'the rule is not in force', 'Labour-market test'])
      expect(words).toContain(said)
  })

  test('refuses a draft with every problem, a file that is not there, and arguments that contradict each other', () => {
    const wrong = file('wrong.json', '{"changes":[{"op":"set","figure":"x","from":"2026-01-01"}]}')
    const { status, err } = ruqsat('replay', '--change', wrong, '--synthetic', '10')
    expect(status).toBe(2)
    expect(err).toContain('To correct in the draft:')
    expect(err).toContain('/changes/0/value')
    expect(ruqsat('replay', '--change', change, '--cases', join(folder, 'gone'))).toMatchObject({ status: 2, out: '' })
    for (const args of [
      [],
      ['--change', change, '--cases', 'a', '--seed', '1'],
      ['--change', change, '--threads', '0'],
      ['--change', change, '--cases', 'a', '--on', 'soon'],
    ])
      expect(ruqsat('replay', ...args)).toMatchObject({ status: 2, err: expect.stringMatching(/^ruqsat replay –/) })
    expect(ruqsat('replay', '--help')).toMatchObject({ status: 0, out: expect.stringMatching(/^ruqsat replay –/) })
  })
})

describe('ruqsat drift', () => {
  test('tells a case what the law changed for it, in words and as an object', () => {
    const path = file('case.json', JSON.stringify(syntheticCase(1, 0, '2025-08-01')))
    const days = ['--from', '2025-08-31', '--to', '2025-09-01']
    expect(ruqsat('drift', path, ...days).out).toContain('From 1 September 2025')
    expect(ruqsat('drift', path, ...days, '--lang', 'kk').out).toContain('2025 жылғы 1 қыркүйек күнінен бастап')
    expect(JSON.parse(ruqsat('drift', path, ...days, '--json').out).case.days[0].on).toBe('2025-09-01')
    expect(ruqsat('drift', '--from', '2026-05-01', '--to', '2026-05-02').out).toBe(
      'Between these days the law did not change.\n',
    )
  })

  test('refuses days in the wrong order, a bad question and a file that is not there', () => {
    expect(ruqsat('drift', '--from', '2026-05-02', '--to', '2026-05-01')).toMatchObject({ status: 2, out: '' })
    const days = ['--from', '2026-05-01', '--to', '2026-05-02']
    expect(ruqsat('drift', file('bad.json', '{}'), ...days).err).toContain('To correct in the question:')
    expect(ruqsat('drift', join(folder, 'gone'), ...days)).toMatchObject({ status: 2, out: '' })
  })
})

describe('a stream in blocks', () => {
  async function* chunks(text: string, length: number) {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
  }

  test('keeps every line whole and knows its number', async () => {
    const text = Array.from({ length: 60_000 }, (_, line) => `line ${line + 1} ${'x'.repeat(line % 60)}`).join('\n')
    const seen: string[] = []
    let blocks = 0
    for await (const { first, text: lines } of blocksOf(chunks(text, 100_003), 1024 * 1024)) {
      expect(first).toBe(seen.length + 1)
      seen.push(...lines.replace(/\n$/, '').split('\n'))
      blocks += 1
    }
    expect(seen.join('\n')).toBe(text)
    expect(blocks).toBeGreaterThan(1)
  })
})
