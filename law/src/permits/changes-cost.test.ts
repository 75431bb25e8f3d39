import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, daysBetween } from '../calendar/day.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { runs } from '../testing/runs.ts'
import { waysToYes } from './changes.ts'
import { judge } from './judge.ts'
import type { PatchOperation } from './patch.ts'
import type { Category, Headcount, Question } from './question.ts'
import { effort } from './remedy.ts'

const often = runs(400)
const refused = anyQuestion.filter((question) => judge(question).answer === 'no')

describe('a change', () => {
  test('never costs less than the one before it', () => {
    fc.assert(
      fc.property(refused, (question) => {
        const costs = waysToYes(question).changes.map(({ patch }) => costOf(question, patch))
        expect(costs).toEqual(costs.toSorted((a, b) => a - b))
      }),
      often,
    )
  })

  test('costs no more than any mixture of citizens hired and posts given', () => {
    fc.assert(
      fc.property(refused.filter(shareAlone), (question) => {
        const [cheapest] = waysToYes(question).changes
        expect(costOf(question, cheapest?.patch ?? [])).toBe(cheapestMixture(question))
      }),
      runs(100),
    )
  })

  test('is missing only where a rule that says no is named', () => {
    fc.assert(
      fc.property(refused, (question) => {
        const ways = waysToYes(question)
        const against = judge(question).findings.filter(({ answer }) => answer === 'no')
        if ('stuck' in ways) expect(against.map(({ rule }) => rule)).toContain(ways.stuck)
        else expect(ways.changes).not.toEqual([])
      }),
      often,
    )
  })
})

/** What a patch costs by R-52, read off the patch alone. */
function costOf(question: Question, patch: readonly PatchOperation[]): number {
  const places = patch.filter(({ path }) => path.startsWith('/hire/term'))
  return patch.reduce((sum, operation) => sum + costOfOne(question, operation), 0) + termCost(question, places)
}

function costOfOne({ on, employer }: Question, { path, value }: PatchOperation): number {
  const [, , list, category] = path.split('/')
  if (path === '/on') return daysBetween(on, value as Day)
  if (path === '/vacancy' || path === '/vacancy/live/-') return effort.postVacancy
  if (path.startsWith('/worker/')) return effort.findAnotherPerson
  if (list === 'unregisteredContracts') return (employer.unregisteredContracts ?? 0) * effort.registerContract
  if (list === 'category4') return effort.givePost
  if (list !== 'staff') return 0
  const before = employer.staff[Number(category) as Category]
  return ((typeof value === 'number' ? value : (value as Headcount).local) - before.local) * effort.hireCitizen
}

/** Of two lawful terms the one further from what was asked costs a day more. */
function termCost({ hire }: Question, [operation]: readonly PatchOperation[]): number {
  if (operation === undefined) return 0
  const further =
    hire.category === 1 && 'months' in hire.term && !nearest(hire.term.months).includes(operation.value as number)
  return effort.chooseTerm + (further ? 1 : 0)
}

function nearest(asked: number): readonly number[] {
  const away = (months: number) => Math.abs(months - asked)
  const least = Math.min(...[12, 24, 36].map(away))
  return [12, 24, 36].filter((months) => away(months) === least)
}

/** Does nothing but the share of local staff stand in the way, and in one pool only? */
function shareAlone(question: Question): boolean {
  const against = judge(question).findings.filter(({ answer }) => answer === 'no')
  return against.length === 1 && against[0]?.rule === 'local-share' && against[0].reason !== 'short-in-both'
}

/** Every mixture is tried: so many posts given in each category, then citizens hired one by one. */
function cheapestMixture(question: Question): number {
  const { staff } = question.employer
  const pool: readonly [Category, Category] =
    judge(question).findings.find(({ rule }) => rule === 'local-share')?.reason === 'short-in-1-2' ? [1, 2] : [3, 4]
  const isOwn = (category: Category) => question.request !== 'new' && question.hire.category === category
  const posts = (category: Category) => Math.max(0, staff[category].foreign - (isOwn(category) ? 1 : 0))
  let best = Number.POSITIVE_INFINITY
  for (let a = 0; a <= posts(pool[0]); a++) {
    for (let b = 0; b <= posts(pool[1]); b++) {
      for (let hired = 0; (a + b) * effort.givePost + hired * effort.hireCitizen < best; hired++) {
        const given = (category: Category, count: number, more: number) => ({
          local: staff[category].local + count + more,
          foreign: staff[category].foreign - count,
        })
        const mixed = { ...staff, [pool[0]]: given(pool[0], a, 0), [pool[1]]: given(pool[1], b, hired) }
        const answer = judge({ ...question, employer: { ...question.employer, staff: mixed } }).answer
        if (answer !== 'no') best = (a + b) * effort.givePost + hired * effort.hireCitizen
      }
    }
  }
  return best
}
