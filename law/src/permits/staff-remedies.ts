import type { Day } from '../calendar/day.ts'
import { at, type Figure } from '../core/figure.ts'
import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { changeTexts as says } from './change-texts.ts'
import { citizensForTransferees } from './ict.ts'
import { shareOfHands, shareOfHeads } from './local-share-figures.ts'
import type { PatchOperation } from './patch.ts'
import { citizensIn, citizensNeeded, citizensToHire, hands, heads, hiredInto, type Pool, peopleIn } from './pools.ts'
import type { Category, Question } from './question.ts'
import { effort, type Remedy, replace } from './remedy.ts'

/** What can be done for the share of local staff, in the first pool that falls short. */
export function shareRemedies(question: Question): readonly Remedy[] {
  const { on } = question
  if (missing(question, heads, shareOfHeads, on) > 0) {
    return [
      hire(question, heads, at(shareOfHeads, on), says.hireForHeads),
      ...givePosts(question, heads, missing(question, heads, shareOfHeads, on), says.giveHeadsPosts),
    ]
  }
  return [
    hire(question, hands, at(shareOfHands, on), says.hireForHands),
    ...givePosts(question, hands, missing(question, hands, shareOfHands, on), says.giveHandsPosts),
  ]
}

/** What can be done for the share of transferees: more citizens in their category. */
export function transfereeRemedies(question: Question): readonly Remedy[] {
  const { category } = question.hire
  if (category === null) return []
  const { local } = question.employer.staff[category]
  const needed = citizensForTransferees(question, question.on)
  return [
    {
      patch: [replace(`/employer/staff/${category}/local`, needed)],
      says: fill(says.hireForTransferees, { category, count: needed - local }),
      effort: (needed - local) * effort.hireCitizen,
    },
  ]
}

/** More citizens on the staff, in the category applied for where it is of this pool, else in the junior one. */
function hire(question: Question, pool: Pool, percent: number, sentence: Text): Remedy {
  const count = citizensToHire(citizensIn(question, pool), peopleIn(question, pool), percent)
  const { category } = question.hire
  const into: Category = category !== null && hiredInto(question, pool) ? category : pool[1]
  return {
    patch: [replace(`/employer/staff/${into}/local`, question.employer.staff[into].local + count)],
    says: fill(sentence, { count }),
    effort: count * effort.hireCitizen,
  }
}

/** Posts that foreigners hold pass to citizens, junior posts first; none where there are too few to give. */
function givePosts(question: Question, pool: Pool, count: number, sentence: Text): readonly Remedy[] {
  const patch: PatchOperation[] = []
  let left = count
  for (const category of [pool[1], pool[0]]) {
    const { local, foreign } = question.employer.staff[category]
    const given = Math.min(left, foreign - (isHolder(question, category) ? 1 : 0))
    if (given <= 0) continue
    patch.push(replace(`/employer/staff/${category}`, { local: local + given, foreign: foreign - given }))
    left -= given
  }
  return left > 0 ? [] : [{ patch, says: fill(sentence, { count }), effort: count * effort.givePost }]
}

/** Does the worker applied for hold one of the posts of this category already? His own is not given away. */
function isHolder({ request, hire }: Question, category: Category): boolean {
  return request !== 'new' && hire.category === category
}

function missing(question: Question, pool: Pool, share: Figure<number>, on: Day): number {
  return citizensNeeded(peopleIn(question, pool), at(share, on)) - citizensIn(question, pool)
}
