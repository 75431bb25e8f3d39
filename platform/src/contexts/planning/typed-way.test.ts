import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answered, answerWish } from './answer-wish.ts'
import { fieldsOfPatch } from './typed-way.ts'
import { hireKinds, type Typed, wishTyped } from './typed-wish.ts'
import { waysFor } from './ways.ts'

const answered = (typed: Typed): Answered => {
  const outcome = answerWish(wishTyped(typed, '2026-09-01'))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const people = fc.nat({ max: 60 }).map(String)

/** Whatever may be typed into the form of the planner, known and not known. */
const anyTyped: fc.Arbitrary<Typed> = fc.record({
  startOn: fc.constant('2027-03-01'),
  kind: fc.constantFrom(...hireKinds),
  term: fc.constantFrom('12', '24', '7', '40'),
  hire: fc.constantFrom('', '1', '5'),
  qualified: fc.constantFrom('', 'yes', 'no'),
  quotaLeft: fc.constantFrom('', '3'),
  unregistered: fc.constantFrom('', '0', '4'),
  tenure: fc.constantFrom('', '3', '20'),
  banFoundOn: fc.constantFrom('', '2026-02-10'),
  employer: fc.constantFrom('company', 'branch', 'state-institution'),
  smallBusiness: fc.constantFrom('yes', 'no'),
  ...Object.fromEntries(['local1', 'local2', 'local3', 'local4', 'foreign1', 'foreign2'].map((name) => [name, people])),
  foreign3: people,
  foreign4: people,
})
const refused = anyTyped.filter((typed) => answered(typed).judgement.answer === 'no')

describe('the ways to a yes in the form', () => {
  test('lift the no when they are typed in, each with a field for every part', () => {
    fc.assert(
      fc.property(refused, (typed) => {
        const { changes } = waysFor(answered(typed), typed)
        for (const { fields, patch } of changes) {
          expect(fields, JSON.stringify(patch)).toBeDefined()
          expect(answered({ ...typed, ...fields }).judgement.answer, JSON.stringify([patch, fields])).not.toBe('no')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('hire in the category of the worker by the field for it, and elsewhere in the staff', () => {
    const typed: Typed = { startOn: '2027-03-01', kind: '4', local4: '1 000', hire: '2' }
    const citizens = (category: number, value: number) => [
      { op: 'replace', path: `/employer/staff/${category}/local`, value } as const,
    ]
    expect(fieldsOfPatch(typed, citizens(4, 1007))).toEqual({ hire: '7' })
    expect(fieldsOfPatch(typed, citizens(2, 9))).toEqual({ local2: '9' })
  })

  test('have no field where the form knows none', () => {
    expect(fieldsOfPatch({}, [{ op: 'replace', path: '/employer/category4/0/replaced', value: true }])).toBeNull()
  })

  test('are not looked for where the answer is no no', () => {
    const typed: Typed = { startOn: '2027-03-01', kind: '3', local3: '50' }
    expect(waysFor(answered(typed), typed)).toEqual({ changes: [], stuck: null })
  })
})
