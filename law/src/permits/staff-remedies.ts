import { at } from '../core/figure.ts'
import { fill, inOneBreath } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { changeTexts as says } from './change-texts.ts'
import { citizensForTransferees } from './ict.ts'
import { shareOfHands, shareOfHeads } from './local-share-figures.ts'
import type { PatchOperation } from './patch.ts'
import { citizensIn, citizensNeeded, citizensToHire, hands, heads, hiredInto, type Pool, peopleIn } from './pools.ts'
import type { Category, Question } from './question.ts'
import { effort, type Remedy, replace } from './remedy.ts'

/** A pool, the share of citizens that it needs, and the words for what is done about it. */
interface Shortfall {
  readonly pool: Pool
  readonly percent: number
  readonly hire: Text
  readonly give: Text
}

/**
 * What can be done for the share of local staff, in the first pool that falls short: hire citizens; or give posts that foreigners
 * hold to citizens, and hire for what is then still missing. A post given weighs more than a citizen hired, so that whoever gives
 * posts best gives as many as it takes.
 */
export function shareRemedies(question: Question): readonly Remedy[] {
  const { on } = question
  const ofHeads = { pool: heads, percent: at(shareOfHeads, on), hire: says.hireForHeads, give: says.giveHeadsPosts }
  const ofHands = { pool: hands, percent: at(shareOfHands, on), hire: says.hireForHands, give: says.giveHandsPosts }
  const short = missing(question, ofHeads) > 0 ? ofHeads : ofHands
  const posts = Math.min(missing(question, short), postsToGive(question, short.pool))
  return posts > 0 ? [staffed(question, short, 0), staffed(question, short, posts)] : [staffed(question, short, 0)]
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

/** So many posts pass to citizens, junior posts first, and as many citizens are hired as are then still missing. */
function staffed(question: Question, { pool, percent, hire, give }: Shortfall, posts: number): Remedy {
  const hired = citizensToHire(citizensIn(question, pool) + posts, peopleIn(question, pool), percent)
  const into = hiredInto(question, pool) && question.hire.category !== null ? question.hire.category : pool[1]
  const patch: PatchOperation[] = []
  let left = posts
  for (const category of [pool[1], pool[0]]) {
    const { local, foreign } = question.employer.staff[category]
    const given = Math.min(left, givable(question, category))
    const citizens = local + given + (category === into ? hired : 0)
    left -= given
    if (given > 0) patch.push(replace(`/employer/staff/${category}`, { local: citizens, foreign: foreign - given }))
    else if (citizens > local) patch.push(replace(`/employer/staff/${category}/local`, citizens))
  }
  const done = [
    ...(posts > 0 ? [fill(give, { count: posts })] : []),
    ...(hired > 0 ? [fill(hire, { count: hired })] : []),
  ]
  return { patch, says: inOneBreath(done), effort: posts * effort.givePost + hired * effort.hireCitizen }
}

function postsToGive(question: Question, [a, b]: Pool): number {
  return givable(question, a) + givable(question, b)
}

/** Posts of the category that foreigners hold, without that of the worker applied for: his own is not given away. */
function givable({ request, hire, employer }: Question, category: Category): number {
  const { foreign } = employer.staff[category]
  return request !== 'new' && hire.category === category ? Math.max(0, foreign - 1) : foreign
}

function missing(question: Question, { pool, percent }: Shortfall): number {
  return citizensNeeded(peopleIn(question, pool), percent) - citizensIn(question, pool)
}
