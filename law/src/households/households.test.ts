import { expect, test } from 'vitest'
import { at, NoFigure } from '../core/figure.ts'
import { decideTopic } from '../forms/ask-topic.ts'
import { households } from './chapter.ts'
import { permitTerms } from './limits.ts'

test('the pause between two permits still stands after 2024, and a day less is too few', () => {
  const after = (days: number) =>
    decideTopic(households, 'household-next', { counts: { 'household-pause': days } }, '2026-03-02').answer
  expect([after(29), after(30)]).toEqual(['no', 'yes'])
})

test('a permit was for one, two or three months at a time until the end of 2024', () => {
  expect(at(permitTerms, '2024-12-31')).toEqual([1, 2, 3])
  expect(() => at(permitTerms, '2025-01-01')).toThrow(NoFigure)
})

test('the notification, the portal and the entry of the contract came with the procedure of 2025', () => {
  const asked = (on: '2024-12-31' | '2025-01-01', topic: string) =>
    decideTopic(households, topic, {}, on).findings.map(({ rule }) => rule)
  expect(asked('2024-12-31', 'household-employer-change')).toEqual([])
  expect(asked('2025-01-01', 'household-employer-change')).toEqual(['household-employer-change-told'])
  expect(asked('2024-12-31', 'household')).not.toContain('household-contract-entered')
  expect(asked('2025-01-01', 'household')).toContain('household-contract-entered')
})
