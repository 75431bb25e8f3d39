import type { Day } from '../calendar/day.ts'
import type { Answer } from './answer.ts'
import type { Citation } from './citation.ts'
import type { Figure } from './figure.ts'
import type { Text, Values } from './text.ts'

/**
 * One reason a rule may give. A rule often has several for the same answer (exempt, or enough citizens), so a reason has
 * a public code of its own, by which letters and statistics can know it.
 */
export interface Reason {
  readonly code: string
  readonly answer: Answer
  /** One sentence, `{name}` standing for a value of the facts. */
  readonly says: Text
}

/** One wording of a rule, in force from a day until the next version begins (or `to`, the last day). */
export interface RuleVersion<Question> {
  readonly from: Day
  readonly to?: Day
  readonly cites: readonly Citation[]
  /** The norm itself, in words a citizen understands. */
  readonly says: Text
  /** Every reason this version may give. */
  readonly because: readonly Reason[]
  /** Does it speak to this question? Absent where the topic alone decides. */
  applies?(question: Question): boolean
  /** The answer, as one of the reasons above. */
  holds(question: Question, on: Day): Reason
  /** The values the answer rests on, for the reader and the record. */
  facts(question: Question, on: Day): Values
}

/** A worked example: it is read by people, runs as a test, and is exported for others to test their systems against. */
export interface Example<Question> {
  readonly on: Day
  /** The whole question; where only a little differs from the plain case, only that is written down. */
  readonly given: Question
  readonly expect: Answer | 'not-applicable'
  /** Code of the reason, where the rule speaks. */
  readonly reason?: string
  /** What the example shows, in whole sentences. */
  readonly because: Text
}

/** A dated rule. Its id is public and never changes. */
export interface Rule<Question> {
  readonly id: string
  /** The kinds of question it is asked on. */
  readonly topics: readonly string[]
  readonly title: Text
  /** Oldest first, meeting without gap or overlap. */
  readonly versions: readonly RuleVersion<Question>[]
  /** The figures it reads; its words are said anew from each day on which one of them changes. */
  readonly figures: readonly Figure<unknown>[]
  readonly examples: readonly Example<Question>[]
}

/** What one rule says of one question. */
export interface Finding {
  readonly rule: string
  /** First day of the version that answered: "under which clause and since when". */
  readonly since: Day
  readonly answer: Answer
  /** Code of the reason. */
  readonly reason: string
  /** The norm. */
  readonly says: Text
  /** Why this case is a yes, a no, or not yet known; `{name}` stands for a value of `facts`. */
  readonly because: Text
  readonly cites: readonly Citation[]
  readonly facts: Values
}

/** What has versions, one after another. */
interface Versioned<Version> {
  readonly versions: readonly Version[]
}

/** The version in force that day, or null before the first and after the last. */
export function versionOn<Version extends Pick<RuleVersion<never>, 'from' | 'to'>>(
  { versions }: Versioned<Version>,
  on: Day,
): Version | null {
  for (let i = versions.length - 1; i >= 0; i--) {
    const version = versions[i] as Version
    if (version.from <= on) return version.to === undefined || on <= version.to ? version : null
  }
  return null
}

/** A rule with its version in force on some day. */
export interface InForce<Question> {
  readonly rule: Rule<Question>
  readonly version: RuleVersion<Question>
}

/** Asks one rule; null where it does not speak to this question. */
export function ask<Question>(inForce: InForce<Question>, question: Question, on: Day): Finding | null {
  const { rule, version } = inForce
  if (version.applies !== undefined && !version.applies(question)) return null
  const reason = version.holds(question, on)
  return {
    rule: rule.id,
    since: version.from,
    answer: reason.answer,
    reason: reason.code,
    says: version.says,
    because: reason.says,
    cites: version.cites,
    facts: version.facts(question, on),
  }
}

/** Asks one rule about one question on a day; null where it is not in force or does not speak to it. */
export function askOn<Question>(rule: Rule<Question>, question: Question, on: Day): Finding | null {
  const version = versionOn(rule, on)
  return version === null ? null : ask({ rule, version }, question, on)
}
