import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedWords } from './changed-words.ts'

const sentence = fc
  .array(fc.constantFrom('of', 'up', 'to', '10', '20', '30', 'people'), { maxLength: 14 })
  .map((words) => words.join(' '))

describe('what changed in a sentence', () => {
  test('is told by the words that went and the words that came', () => {
    expect(changedWords('branches of up to 30 people', 'small branches of up to 10 people')).toEqual([
      { kind: 'new', words: 'small' },
      { kind: 'same', words: 'branches of up to' },
      { kind: 'gone', words: '30' },
      { kind: 'new', words: '10' },
      { kind: 'same', words: 'people' },
    ])
  })

  test('gives back either sentence', () => {
    const without = (runs: ReturnType<typeof changedWords>, kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ words }) => words)
        .join(' ')
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const runs = changedWords(before, after)
        expect(without(runs, 'new')).toBe(before)
        expect(without(runs, 'gone')).toBe(after)
      }),
    )
  })

  test('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(sentence, (same) => {
        expect(changedWords(same, same).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
