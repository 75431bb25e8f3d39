import {
  type Answer,
  ask,
  type Citation,
  type Day,
  explained,
  type Figure,
  plusDays,
  type Rule,
  type Text,
  type Trust,
  versionOn,
  weaker,
} from '@ruqsat/law'

/** One wording of a rule as the book shows it. */
export interface Version {
  readonly from: Day
  /** Last day; null while it is in force. */
  readonly to: Day | null
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** What a rule really answers to an example, asked now. */
export interface Got {
  readonly answer: Answer | 'not-applicable'
  /** Code of the reason; null where the rule does not speak. */
  readonly reason: string | null
  /** The reason in words; null where the rule does not speak. */
  readonly says: Text | null
}

/** A worked example, and the way to run it. */
export interface Trial {
  readonly on: Day
  /** The whole question. */
  readonly given: unknown
  readonly expect: Answer | 'not-applicable'
  readonly reason: string | null
  /** What the example shows. */
  readonly shows: Text
  run(): Got
}

/** A rule taken off its question's type, so that rules on any matter stand in one book. */
export interface ShelfRule {
  readonly id: string
  readonly title: Text
  /** The kinds of question it is asked on. */
  readonly askedOn: readonly string[]
  /** Oldest first. */
  readonly versions: readonly Version[]
  readonly figures: readonly Figure<unknown>[]
  readonly trials: readonly Trial[]
}

/** Puts a rule on the shelf. `asked` tells whether it is asked on a question at all. */
export function shelved<Question>(rule: Rule<Question>, asked: (question: Question) => boolean): ShelfRule {
  return {
    id: rule.id,
    title: rule.title,
    askedOn: rule.topics,
    versions: rule.versions.map(({ from, to, says, cites }, place) => ({
      from,
      to: to ?? dayBefore(rule.versions[place + 1]?.from),
      says,
      cites,
    })),
    figures: rule.figures,
    trials: rule.examples.map(({ on, given, expect, reason, because }) => ({
      on,
      given,
      expect,
      reason: reason ?? null,
      shows: because,
      run: () => (asked(given) ? answered(rule, given, on) : silent),
    })),
  }
}

const silent: Got = { answer: 'not-applicable', reason: null, says: null }

function answered<Question>(rule: Rule<Question>, given: Question, on: Day): Got {
  const version = versionOn(rule, on)
  const finding = version === null ? null : ask({ rule, version }, given, on)
  if (finding === null) return silent
  return { answer: finding.answer, reason: finding.reason, says: explained(finding).because }
}

/** Does a rule answer its example as the example says? */
export function holds({ expect, reason }: Trial, got: Got): boolean {
  return got.answer === expect && got.reason === reason
}

/** The wording that governs a day; null before the first and after the last. */
export function governing({ versions }: ShelfRule, on: Day): Version | null {
  return versions.find(({ from, to }) => from <= on && (to === null || on <= to)) ?? null
}

/** How firm a rule is: the weakest source of its last wording. */
export function firmnessOf({ versions }: ShelfRule): Trust {
  return (versions.at(-1)?.cites ?? []).map(({ trust }) => trust).reduce<Trust>(weaker, 'P')
}

function dayBefore(day: Day | undefined): Day | null {
  return day === undefined ? null : plusDays(day, -1)
}
