import {
  type Citation,
  type Day,
  type Decision,
  decide,
  inForceOn,
  type Reason,
  type Rule,
  type RuleVersion,
  shelvesOf,
} from '@ruqsat/law'
import type { Contender } from '../contender.ts'
import {
  type Case,
  freeRoles,
  judged,
  noPermit,
  occupationCount,
  type PlainRule,
  regionCount,
  type Verdict,
} from '../rules.ts'

const on: Day = '2026-09-01'
const free = new Set(freeRoles)
const longest = [0, 36, 24, 12, 6]
const cites: readonly Citation[] = [{ act: 'order-279-2023', clause: '19', trust: 'L', via: 'ey-2025' }]
const text = (of: string) => ({ kk: of, ru: of, en: of })

/** The share of citizens is asked of two pairs of categories, each by a rule of its own. */
const pairs = ['1+2', '3+4'] as const
type Pair = (typeof pairs)[number]
const pairOf = [null, '1+2', '1+2', '3+4', '3+4'] as const

const topicOf = (region: string, occupation: string, pair: Pair) => `${region}/${occupation}/${pair}`
const regions = numbered('R', regionCount)
const occupations = numbered('O', occupationCount)
const topicsOf = (pair: Pair) =>
  regions.flatMap((region) => occupations.map((occupation) => topicOf(region, occupation, pair)))
const everywhere = pairs.flatMap(topicsOf)

type Speaks = Pick<RuleVersion<Case>, 'applies' | 'holds' | 'facts'>

/** A rule in the form of the law: dated, with its norm, its reasons in three languages, its citations and the facts it rests on. */
function ruleOf(id: string, topics: readonly string[], speaks: (met: Reason, broken: Reason) => Speaks): Rule<Case> {
  const met: Reason = { code: 'met', answer: 'yes', says: text('The rule is met.') }
  const broken: Reason = { code: id, answer: 'no', says: text('The rule is broken.') }
  const version = { from: on, cites, says: text(`The norm of ${id}.`), because: [met, broken], ...speaks(met, broken) }
  return { id, topics, title: text(id), versions: [version], figures: [], examples: [] }
}

const exempt = ({ smallBusiness, headcount }: Case) => smallBusiness && headcount <= 20

const ofThePermit: readonly Rule<Case>[] = [
  ruleOf('SHARE_70', topicsOf('1+2'), (met, broken) => ({
    holds: (of) => (of.kzShare < 70 && !exempt(of) ? broken : met),
    facts: ({ kzShare, headcount }) => ({ kzShare, headcount }),
  })),
  ruleOf('SHARE_90', topicsOf('3+4'), (met, broken) => ({
    holds: (of) => (of.kzShare < 90 && !exempt(of) ? broken : met),
    facts: ({ kzShare, headcount }) => ({ kzShare, headcount }),
  })),
  ruleOf('POSTING_15', everywhere, (met, broken) => ({
    holds: ({ postedDays }) => (postedDays < 15 ? broken : met),
    facts: ({ postedDays }) => ({ postedDays }),
  })),
  ruleOf('BAN_12', everywhere, (met, broken) => ({
    holds: ({ monthsSinceBan }) => (monthsSinceBan < 12 ? broken : met),
    facts: ({ monthsSinceBan }) => ({ monthsSinceBan }),
  })),
  ruleOf('TERM', everywhere, (met, broken) => ({
    holds: ({ requestedMonths, category }) => (requestedMonths > (longest[category] as number) ? broken : met),
    facts: ({ requestedMonths, category }) => ({ requestedMonths, longest: longest[category] as number }),
  })),
]

function quotaOf({ id, all }: PlainRule): Rule<Case> {
  const [region, occupation, above] = all.map((condition) => ('value' in condition ? condition.value : ''))
  const most = Number(above)
  const topics = pairs.map((pair) => topicOf(String(region), String(occupation), pair))
  return ruleOf(id, topics, (met, broken) => ({
    holds: ({ quotaUsed }) => (quotaUsed > most ? broken : met),
    facts: ({ quotaUsed }) => ({ quotaUsed, most }),
  }))
}

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i}`)
}

/** The shelf of every topic where a case finds it: by region, by occupation, by category. */
function shelvesFor(rules: readonly Rule<Case>[]) {
  const shelves = shelvesOf(rules)
  const byCategory = (region: string, occupation: string) =>
    pairOf.map((pair) => (pair === null ? [] : (shelves.get(topicOf(region, occupation, pair)) ?? [])))
  const byOccupation = (region: string) =>
    new Map(occupations.map((occupation) => [occupation, byCategory(region, occupation)]))
  return new Map(regions.map((region) => [region, byOccupation(region)]))
}

/** The engine of the law workspace on the equal rules: every finding, with its reason, facts and citations, then the same verdict. */
export const ours: Contender = {
  name: 'ours, all findings and citations',
  withReasons: true,
  build(rules) {
    const shelves = shelvesFor([...ofThePermit, ...rules.filter(({ id }) => id.startsWith('Q')).map(quotaOf)])
    return (of) => {
      if (free.has(of.role) || of.eaeu) return noPermit
      const shelf = shelves.get(of.region)?.get(of.occupation)?.[of.category] ?? []
      return verdictOf(decide(inForceOn(shelf, on), of, on), of)
    }
  },
}

function verdictOf(decision: Decision, { category }: Case): Verdict {
  const reasons: string[] = []
  if (decision.answer !== 'yes') {
    for (const { answer, reason } of decision.findings) if (answer === 'no') reasons.push(reason)
  }
  // What the term allows is asked by the rule of the term: no reason is added here.
  return judged(reasons, 0, longest[category] as number)
}
