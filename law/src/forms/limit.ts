import type { Day } from '../calendar/day.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Example, Reason, Rule } from '../core/rule.ts'
import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { limitExamples, notCountedExample } from './limit-examples.ts'
import { limitReasons } from './limit-reasons.ts'
import { versionsOf, type Worded } from './wording.ts'

/** Something counted, what is asked for included; null: not known. */
export interface Counted {
  readonly count: number | null
}

/** On which side of the number the lawful lies. */
export type Sense = 'at-most' | 'at-least' | 'more-than'

/** What one limit says beside the form that all of them share. */
interface LimitNorm extends Worded {
  readonly id: string
  readonly topic: string
  readonly title: Text
  readonly sense: Sense
  readonly figure: Figure<number>
  /** The number by hand, on a day, with the step to the next smaller or larger case. */
  readonly edges: readonly { readonly on: Day; readonly number: number; readonly step: number }[]
}

/** A rule that something be no more, no less, or more than a number. */
export function limit({ id, topic, title, sense, figure, edges, ...worded }: LimitNorm): Rule<Counted> {
  const { kept, broken, notCounted } = limitReasons[sense]
  const shown = limitExamples[sense]
  return {
    id,
    topics: [topic],
    title,
    versions: versionsOf(worded, {
      because: [kept, broken, notCounted],
      holds({ count }, on) {
        if (count === null) return notCounted
        return keeps[sense](count, at(figure, on)) ? kept : broken
      },
      facts({ count }, on) {
        return { count, limit: at(figure, on) }
      },
    }),
    figures: [figure],
    examples: edges.flatMap(({ on, number, step }) => {
      const example = (count: number | null, reason: Reason, because: Text): Example<Counted> => ({
        on,
        given: { count },
        expect: reason.answer,
        reason: reason.code,
        because,
      })
      const keeping = sense === 'more-than' ? number + step : number
      const breaking = sense === 'at-most' ? number + step : sense === 'at-least' ? number - step : number
      return [
        example(keeping, kept, fill(shown.kept, { count: keeping, limit: number })),
        example(breaking, broken, fill(shown.broken, { count: breaking, limit: number })),
        example(null, notCounted, notCountedExample),
      ]
    }),
  }
}

const keeps: Readonly<Record<Sense, (count: number, number: number) => boolean>> = {
  'at-most': (count, number) => count <= number,
  'at-least': (count, number) => count >= number,
  'more-than': (count, number) => count > number,
}
