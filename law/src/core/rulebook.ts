import { type Day, plusDays } from '../calendar/day.ts'
import { type InForce, type Rule, versionOn } from './rule.ts'

/** The rules of one topic as they stood from a day on. */
interface Era<Question> {
  readonly from: Day
  readonly inForce: readonly InForce<Question>[]
}

/** The rules of one topic, newest era first: most questions are about today. */
export type Shelf<Question> = readonly Era<Question>[]

/** Finds the rules of a topic in force on a day. */
export type Rulebook<Question> = (topic: string, on: Day) => readonly InForce<Question>[]

/** Indexes rules by topic and by the days on which anything changes, so that a question asks only what concerns it. */
export function rulebook<Question>(rules: readonly Rule<Question>[]): Rulebook<Question> {
  const shelves = shelvesOf(rules)
  return (topic, on) => inForceOn(shelves.get(topic) ?? [], on)
}

/** The same index as it stands, for who knows the topics beforehand and asks each shelf by itself. */
export function shelvesOf<Question>(rules: readonly Rule<Question>[]): ReadonlyMap<string, Shelf<Question>> {
  const byTopic = new Map<string, Rule<Question>[]>()
  for (const rule of rules) {
    for (const topic of rule.topics) {
      const those = byTopic.get(topic)
      if (those === undefined) byTopic.set(topic, [rule])
      else those.push(rule)
    }
  }
  return new Map([...byTopic].map(([topic, those]) => [topic, erasOf(those)]))
}

/** The rules of the shelf in force on a day. */
export function inForceOn<Question>(shelf: Shelf<Question>, on: Day): readonly InForce<Question>[] {
  for (const era of shelf) if (era.from <= on) return era.inForce
  return []
}

function erasOf<Question>(rules: readonly Rule<Question>[]): Shelf<Question> {
  return changesOf(rules)
    .map((from) => ({ from, inForce: standing(rules, from) }))
    .reverse()
}

function standing<Question>(rules: readonly Rule<Question>[], on: Day): readonly InForce<Question>[] {
  return rules.flatMap((rule) => {
    const version = versionOn(rule, on)
    return version === null ? [] : [{ rule, version }]
  })
}

/** Every day on which a version begins or has just ended, oldest first. */
function changesOf<Question>(rules: readonly Rule<Question>[]): readonly Day[] {
  const days = new Set<Day>()
  for (const { from, to } of rules.flatMap((rule) => rule.versions)) {
    days.add(from)
    if (to !== undefined) days.add(plusDays(to, 1))
  }
  return [...days].sort()
}
