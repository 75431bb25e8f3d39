import type { Day } from '../calendar/day.ts'
import { type Answer, either, together } from '../core/answer.ts'
import type { Decision } from '../core/decision.ts'
import { askOn, type Finding, type Rule } from '../core/rule.ts'
import type { Chapter } from './chapter.ts'
import type { Stated } from './condition.ts'
import type { Duty } from './duty.ts'

/** What is known, by the id of the rule that asks for it. */
export interface Known extends Partial<Stated> {
  readonly happened?: Readonly<Record<string, Duty>>
  readonly counts?: Readonly<Record<string, number | null>>
  readonly written?: Readonly<Record<string, string | null>>
}

/**
 * Asks every rule of a topic in force that day. What is not said is not known; a duty is asked only where something has
 * happened. All of them must hold.
 */
export function decideTopic(chapter: Chapter, topic: string, known: Known, on: Day): Decision {
  const findings = findingsOn(chapter, topic, known, on)
  return { on, answer: together(findings.map(({ answer }) => answer)), findings }
}

/** The same for grounds, of which one is enough. */
export function decideByAnyGround(chapter: Chapter, topic: string, known: Known, on: Day): Decision {
  const findings = findingsOn(chapter, topic, known, on)
  return { on, answer: findings.reduce<Answer>((all, { answer }) => either(all, answer), 'no'), findings }
}

function findingsOn(
  { duties, limits, conditions, lookups = [] }: Chapter,
  topic: string,
  { happened = {}, counts = {}, facts = {}, written = {} }: Known,
  on: Day,
): readonly Finding[] {
  const speaks = ({ topics }: Pick<Rule<never>, 'topics'>) => topics.includes(topic)
  return [
    ...duties.filter(speaks).map((rule) => {
      const duty = happened[rule.id]
      return duty === undefined ? null : askOn(rule, duty, on)
    }),
    ...limits.filter(speaks).map((rule) => askOn(rule, { count: counts[rule.id] ?? null }, on)),
    ...conditions.filter(speaks).map((rule) => askOn(rule, { facts }, on)),
    ...lookups.filter(speaks).map((rule) => askOn(rule, { written: written[rule.id] ?? null }, on)),
  ].filter((finding) => finding !== null)
}
