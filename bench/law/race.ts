import { deepEqual } from 'node:assert/strict'
import { median } from '../parts/figures.ts'
import { processorTime } from '../parts/machine.ts'
import type { Contender, Decide } from './contender.ts'
import { plain } from './contenders/plain.ts'
import { type Case, casesOf, type PlainRule, rulesOf } from './rules.ts'

const cases = casesOf(256)

export interface Pace {
  readonly milliseconds: number
  readonly rounds: number
}

/** Microseconds of processor time that each contender takes for one decision, all on the same rules, in turns. Each must first decide as plain code does. */
export async function race(contenders: readonly Contender[], count: number, pace: Pace): Promise<readonly number[]> {
  const rules = rulesOf(count)
  const deciders: Decide[] = []
  for (const contender of contenders) deciders.push(await checked(contender, rules, Math.max(16, 2560 / count)))
  for (const decide of deciders) await microseconds(decide, pace.milliseconds / 2)
  const taken: number[][] = deciders.map(() => [])
  for (let round = 0; round < pace.rounds; round++) {
    for (const [place, decide] of deciders.entries()) taken[place]?.push(await microseconds(decide, pace.milliseconds))
  }
  return taken.map(median)
}

/** The slowest take most of a second for one case of a thousand rules: the more rules, the fewer cases are held against plain code. */
async function checked(contender: Contender, rules: readonly PlainRule[], many: number): Promise<Decide> {
  const decide = contender.build(rules)
  const right = plain.build(rules)
  for (const of of cases.slice(0, many)) deepEqual({ ...(await decide(of)) }, { ...(await right(of)) }, contender.name)
  return decide
}

async function microseconds(decide: Decide, milliseconds: number): Promise<number> {
  const waits = decide(cases[0] as Case) instanceof Promise
  const begin = performance.now()
  const before = process.cpuUsage()
  let decided = 0
  while (performance.now() - begin < milliseconds) {
    if (waits) await decide(cases[decided++ & 255] as Case)
    else for (let i = 0; i < 16; i++) void decide(cases[decided++ & 255] as Case)
  }
  return processorTime(before) / decided
}
