import { readWish } from '@ruqsat/law'
import { describe, expect, test } from 'vitest'
import { answerWish } from './answer-wish.ts'
import { addressOf, fieldAt, fieldNames, hireKinds, type Typed, wishTyped } from './typed-wish.ts'

const today = '2026-09-01'
const typed: Typed = { startOn: '2027-03-01', local4: '17', foreign4: '2', kind: '4' }
const answer = (more: Typed) => {
  const answered = answerWish(wishTyped({ ...typed, ...more }, today))
  return answered.ok ? answered.value.judgement : null
}
const shareIn = (more: Typed) => answer(more)?.findings.find(({ rule }) => rule === 'local-share')?.answer

describe('what was typed into the planner', () => {
  test.each(hireKinds)('is a wish that the law can plan: %s', (kind) => {
    const term = kind === 'seasonal' ? '90' : '12'
    expect(readWish(wishTyped({ startOn: '2027-03-01', kind, term }, today)).ok).toBe(true)
  })

  test('counts the citizens to be hired first in the category of the worker', () => {
    expect(shareIn({ local4: '26' })).toBe('no')
    expect(shareIn({ local4: '26', hire: '1' })).toBe('yes')
    expect(shareIn({ local3: '200', kind: '3', hire: '0', foreign3: '0' })).toBe('yes')
  })

  test('may group digits, and is refused where it is no number', () => {
    expect(shareIn({ local4: '1 000' })).toBe('yes')
    expect(answer({ local4: 'many' })).toBeNull()
    expect(answer({ hire: 'two' })).toBeNull()
  })

  test('leaves what is not known open, and takes nothing for granted', () => {
    const read = readWish(wishTyped(typed, today))
    expect(read).toMatchObject({
      ok: true,
      wish: { question: { quotaLeft: null, vacancy: null, worker: { qualified: null }, employer: { headcount: 19 } } },
    })
  })

  test('points from every fact of the question to the field in which it was typed', () => {
    const wrong: Typed = Object.fromEntries(fieldNames.map((name) => [name, '?']))
    const answered = answerWish(wishTyped(wrong, today))
    const problems = answered.ok ? [] : (answered.problems ?? [])
    const fields = new Set(problems.map(({ at }) => fieldAt(at)))
    for (const field of fields) expect(fieldNames as readonly string[]).toContain(field)
    for (const name of ['startOn', 'region', 'term', 'citizenship', 'local3', 'foreign1', 'quotaLeft', 'visa', 'kind'])
      expect([...fields]).toContain(name)
  })

  test('makes an address of what was filled in, and of nothing else', () => {
    expect(addressOf({ ...typed, hire: ' ', unknown: 'x' })).toBe(
      '/plan?startOn=2027-03-01&kind=4&local4=17&foreign4=2',
    )
  })
})
