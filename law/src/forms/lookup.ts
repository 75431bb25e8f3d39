import type { Day } from '../calendar/day.ts'
import type { Figure } from '../core/figure.ts'
import type { Reason, Rule } from '../core/rule.ts'
import type { Text, Values } from '../core/text.ts'
import { versionsOf, type Worded } from './wording.ts'

/** A number, a code or a day as somebody wrote it; null: not known. */
export interface Written {
  readonly written: string | null
}

/** A worked case: what is written, which of the reasons answers it, and what that shows. */
interface Edge {
  readonly on?: Day
  readonly written: string
  readonly reason: Reason
  readonly because: Text
}

/** What one lookup says beside the form that all of them share. */
interface LookupNorm extends Worded {
  readonly id: string
  readonly topic: string
  readonly title: Text
  /** Every reason that it may give where something is written. */
  readonly reasons: readonly Reason[]
  readonly figures?: readonly Figure<unknown>[]
  readonly edges: readonly Edge[]
  reasonOf(written: string, on: Day): Reason
  /** Values that a reason names beside what is written. */
  factsOf?(written: string, on: Day): Values
}

const notWritten: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: { kk: 'Жазылған мәлімет жоқ.', ru: 'Ничего не указано.', en: 'Nothing is written.' },
}

const nothingWritten: Text = {
  kk: 'Ештеңе жазылмаған.',
  ru: 'Запись отсутствует.',
  en: 'Nobody has written anything.',
}

const lastEdge: Day = '2026-03-02'

/** A rule that reads what is written: whether it is what it is given for, and if not, why. */
export function lookup({
  id,
  topic,
  title,
  reasons,
  figures = [],
  edges,
  reasonOf,
  factsOf = () => ({}),
  ...worded
}: LookupNorm): Rule<Written> {
  return {
    id,
    topics: [topic],
    title,
    versions: versionsOf(worded, {
      because: [...reasons, notWritten],
      holds: ({ written }, on) => (written === null ? notWritten : reasonOf(written, on)),
      facts: ({ written }, on) => ({ written, ...(written !== null && factsOf(written, on)) }),
    }),
    figures,
    examples: [
      ...edges.map(({ on = lastEdge, written, reason, because }) => ({
        on,
        given: { written },
        expect: reason.answer,
        reason: reason.code,
        because,
      })),
      {
        on: lastEdge,
        given: { written: null },
        expect: notWritten.answer,
        reason: notWritten.code,
        because: nothingWritten,
      },
    ],
  }
}
