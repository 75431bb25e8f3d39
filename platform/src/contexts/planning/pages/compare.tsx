import { type Day, daysBetween, type Step } from '@ruqsat/law'
import { Link } from '../../../ui/link/link.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { useReader } from '../../../ui/reader.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { Answered } from '../answer-wish.ts'
import type { Compared } from '../compare-plans.ts'
import { practiceDays } from '../practice.ts'
import { addressOf, changedSince, type Typed } from '../typed-wish.ts'
import type { PlanningKey } from '../words.ts'
import { type AnswerMatter, dayOrNotKnown, feeOf } from './matter.ts'

interface Line {
  readonly key: PlanningKey
  readonly before: string
  readonly now: string
  readonly moved: string
}

/** What is shown though nothing changed in it. */
const always: readonly PlanningKey[] = ['compare.answer', 'compare.safe', 'fee']

/** What a change in the form does: the answer, the days and the fee before it and now. */
export function Compare({ matter, before }: { matter: AnswerMatter; before: Compared }) {
  const { say, typed } = matter
  const { say: sayUi } = useReader()
  const answers = [before.answered, matter.answered].map(({ judgement }) => sayUi(`answer.${judgement.answer}`))
  const [was = '', is = ''] = answers
  const lines: readonly Line[] = [
    { key: 'compare.answer', before: was, now: is, moved: say(was === is ? 'compare.same' : 'compare.different') },
    ...daysCompared(matter, before),
    feesCompared(matter, before),
  ]
  const shown = lines.filter(({ key, moved }) => always.includes(key) || moved !== say('compare.same'))
  const anew = <Link href={addressOf({ ...typed, than: '' })}>{say('compare.anew')}</Link>
  return (
    <Panel title={say('compare')} action={anew} sunken>
      <p class="under">{say('compare.changed', { fields: changedFields(matter, before.typed) })}</p>
      <Table
        caption={say('compare')}
        captionHidden
        columns={[
          { key: 'what', head: say('compare.what'), cell: ({ key }) => say(key) },
          { key: 'before', head: say('compare.before'), cell: (line) => line.before },
          { key: 'now', head: say('compare.now'), cell: (line) => <b>{line.now}</b> },
          { key: 'moved', head: say('compare.moved'), cell: (line) => line.moved },
        ]}
        rows={shown}
        rowKey={({ key }) => key}
      />
    </Panel>
  )
}

function daysCompared(matter: AnswerMatter, before: Compared): readonly Line[] {
  const days = (answered: Answered): readonly (readonly [PlanningKey, Day | null | undefined])[] => [
    ['compare.soonest', answered.plan.soonest],
    ['compare.safe', answered.plan.soonestSafe],
    ['compare.file', lastOf(answered.plan.steps, 'file')],
    ['compare.half', practiceDays(answered, matter.waiting).decide?.half],
  ]
  const was = days(before.answered)
  return days(matter.answered).flatMap(([key, now], place) => {
    const then = was[place]?.[1]
    if (now === undefined && then === undefined) return []
    const words = (day: Day | null | undefined) => (day === undefined ? '–' : dayOrNotKnown(matter, day))
    return [{ key, before: words(then), now: words(now), moved: movedBy(matter, then, now) }]
  })
}

function lastOf(steps: readonly Step[], id: Step['id']): Day | null | undefined {
  return steps.find((step) => step.id === id)?.last
}

function movedBy({ say }: AnswerMatter, then: Day | null | undefined, now: Day | null | undefined): string {
  if (then === now) return say('compare.same')
  if (then == null || now == null) return '–'
  const days = daysBetween(then, now)
  return days > 0 ? say('compare.later', { days }) : say('compare.earlier', { days: -days })
}

function feesCompared(matter: AnswerMatter, { answered }: Compared): Line {
  const [then, now] = [answered, matter.answered].map(({ judgement }) => judgement.fee?.totalKzt ?? 0)
  const difference = (now as number) - (then as number)
  const sum = matter.formats.money(Math.abs(difference))
  const more = difference > 0 ? 'compare.more' : 'compare.less'
  const moved = difference === 0 ? matter.say('compare.same') : matter.say(more, { sum })
  return { key: 'fee', before: feeOf(matter, answered), now: feeOf(matter, matter.answered), moved }
}

/** The labels of the fields that were changed. */
function changedFields({ say, typed }: AnswerMatter, before: Typed): string {
  return changedSince(before, typed)
    .map((name) => {
      const [, whom, category] = /^(local|foreign)([1-4])$/.exec(name) ?? []
      return category === undefined ? say(name as PlanningKey) : say(whom as PlanningKey, { category })
    })
    .join(', ')
}
