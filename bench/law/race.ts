import { deepEqual } from 'node:assert/strict'
import { median } from '../parts/figures.ts'
import type { Contender, Decide } from './contender.ts'
import { plain } from './contenders/plain.ts'
import { type Case, casesOf, type PlainRule, rulesOf } from './rules.ts'

const cases = casesOf(256)

export interface Pace {
  readonly milliseconds: number
  readonly rounds: number
}

/** Microseconds that each contender takes for one decision, all on the same rules, in turns. Each must first decide as plain code does. */
export async function race(contenders: readonly Contender[], count: number, pace: Pace): Promise<readonly number[]> {
  const rules = rulesOf(count)
  const deciders: Decide[] = []
  for (const contender of contenders) deciders.push(await checked(contender, rules))
  for (const decide of deciders) await microseconds(decide, pace.milliseconds / 2)
  const taken: number[][] = deciders.map(() => [])
  for (let round = 0; round < pace.rounds; round++) {
    for (const [place, decide] of deciders.entries()) taken[place]?.push(await microseconds(decide, pace.milliseconds))
  }
  return taken.map(median)
}

async function checked(contender: Contender, rules: readonly PlainRule[]): Promise<Decide> {
  const decide = contender.build(rules)
  const right = plain.build(rules)
  for (const of of cases) deepEqual({ ...(await decide(of)) }, { ...(await right(of)) }, contender.name)
  return decide
}

async function microseconds(decide: Decide, milliseconds: number): Promise<number> {
  const waits = decide(cases[0] as Case) instanceof Promise
  const begin = performance.now()
  let decided = 0
  while (performance.now() - begin < milliseconds) {
    if (waits) await decide(cases[decided++ & 255] as Case)
    else for (let i = 0; i < 16; i++) void decide(cases[decided++ & 255] as Case)
  }
  return ((performance.now() - begin) * 1000) / decided
}
