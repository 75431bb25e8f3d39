import type { Day } from '../calendar/day.ts'
import type { Answer } from '../core/answer.ts'
import type { Reason, RuleVersion } from '../core/rule.ts'
import type { Question } from '../permits/question.ts'
import { type Asked, compiled, factsFor } from './compile-condition.ts'
import type { Condition } from './condition.ts'
import type { RewordRule } from './draft.ts'
import { draftReasons } from './draft-reasons.ts'
import { amended } from './drafted.ts'

type Version = RuleVersion<Question>

/** Words a version as the change does. Whom it concerns and what it asks is compiled once. */
export function overlaid(change: RewordRule): (version: Version) => Version {
  const { says, only, unless, requires } = change
  const speaksTo = only === undefined ? null : compiled(only)
  const exempts = unless === undefined ? null : compiled(unless)
  const test = requires === undefined ? null : compiled(requires)
  const conditions = [only, unless, requires].filter((condition) => condition !== undefined)
  const lookedAt = conditions.length === 0 ? null : factsFor({ all: conditions as Condition[] })
  return (version) => {
    const asked: (question: Question, on: Day) => Reason =
      test === null ? (question, on) => version.holds(question, on) : (question) => required[test(question)]
    return {
      ...version,
      cites: version.cites.map(amended),
      says: says ?? version.says,
      because: [...new Set([...version.because, ...Object.values(draftReasons)])],
      applies: (question) =>
        (version.applies?.(question) ?? true) && (speaksTo === null || speaksTo(question) !== 'no'),
      holds: (question, on) => reasonFor(question, on, speaksTo, exempts, asked),
      facts(question, on) {
        const own = test !== null || exempts?.(question) === 'yes' ? {} : version.facts(question, on)
        return lookedAt === null ? own : { ...own, ...lookedAt(question) }
      },
    }
  }
}

const required: Readonly<Record<Answer, Reason>> = {
  yes: draftReasons.met,
  no: draftReasons['not-met'],
  unknown: draftReasons['not-known'],
}

/** Who meets the rule needs no exemption; who does not, and may be exempt, is not known. */
function reasonFor(
  question: Question,
  on: Day,
  speaksTo: Asked | null,
  exempts: Asked | null,
  asked: (question: Question, on: Day) => Reason,
): Reason {
  const exempt = exempts === null ? 'no' : exempts(question)
  if (exempt === 'yes') return draftReasons.exempt
  const reason = asked(question, on)
  if (reason.answer === 'yes') return reason
  if (exempt === 'unknown') return draftReasons['exemption-unknown']
  return speaksTo !== null && speaksTo(question) === 'unknown' ? draftReasons['scope-unknown'] : reason
}
