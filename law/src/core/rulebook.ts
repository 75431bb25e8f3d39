import { type Day, plusDays } from '../calendar/day.ts'
import { type InForce, type Rule, versionOn } from './rule.ts'

/** The rules of one topic as they stood from a day on. */
interface Era<Question> {
  readonly from: Day
  readonly inForce: readonly InForce<Question>[]
}

/** Finds the rules of a topic in force on a day. */
export type Rulebook<Question> = (topic: string, on: Day) => readonly InForce<Question>[]

/** Indexes rules by topic and by the days on which anything changes, so that a question asks only what concerns it. */
export function rulebook<Question>(rules: readonly Rule<Question>[]): Rulebook<Question> {
  const eras = new Map<string, readonly Era<Question>[]>()
  for (const topic of new Set(rules.flatMap((rule) => rule.topics))) {
    eras.set(topic, erasOf(rules.filter((rule) => rule.topics.includes(topic))))
  }
  return (topic, on) => {
    for (const era of eras.get(topic) ?? []) if (era.from <= on) return era.inForce
    return []
  }
}

/** Newest first: most questions are about today. */
function erasOf<Question>(rules: readonly Rule<Question>[]): readonly Era<Question>[] {
  return changesOf(rules)
    .map((from) => ({ from, inForce: inForceOn(rules, from) }))
    .reverse()
}

function inForceOn<Question>(rules: readonly Rule<Question>[], on: Day): readonly InForce<Question>[] {
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
