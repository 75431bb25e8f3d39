import { expect, test } from 'vitest'
import { chapters } from '../chapters.ts'
import { askOn } from '../core/rule.ts'
import { furtherExemptions } from '../exemptions/chapter.ts'
import { decideByAnyGround, decideTopic } from './ask-topic.ts'

const on = '2026-03-02'

test('where nothing is asked, every requirement is met and no ground is there', () => {
  expect(decideTopic(furtherExemptions, 'no-such-topic', {}, on)).toEqual({ on, answer: 'yes', findings: [] })
  expect(decideByAnyGround(furtherExemptions, 'no-such-topic', {}, on)).toEqual({ on, answer: 'no', findings: [] })
})

test('a limit says by its reason whether it is kept, broken or not counted', () => {
  for (const rule of chapters.flatMap(({ limits }) => limits)) {
    const reasons = rule.examples.map(({ given, on: day }) => askOn(rule, given, day)?.reason)
    expect(new Set(reasons), rule.id).toEqual(new Set(['kept', 'broken', 'not-known']))
  }
})
