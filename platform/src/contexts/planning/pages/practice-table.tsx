import { Panel } from '../../../ui/panel/panel.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { isRecorded, type Practice, practiceOf } from '../practice.ts'
import type { AnswerMatter } from './matter.ts'

const shown = ['to-decision', 'decision-to-payment', 'payment-to-permit', 'to-permit'] as const

/** How long recorded applications really waited, and on how many cases that rests. */
export function PracticeTable({ matter }: { matter: AnswerMatter }) {
  const { say, answered, waiting, formats } = matter
  const { decidedFrom, countedOn, sandbox } = waiting
  if (answered.judgement.permit === 'not-needed') return null
  if (!isRecorded(answered, waiting)) return <p class="under">{say('waited.other-kind')}</p>
  if (decidedFrom === null || countedOn === null) return <p class="under">{say('waited.not-counted')}</p>
  const region = answered.wish.question.hire.regions[0] as string
  return (
    <Panel title={say('waited')}>
      <Table
        caption={say('waited')}
        captionHidden
        columns={columnsOf(matter)}
        rows={shown.map((span) => practiceOf(waiting, region, span))}
        rowKey={({ span }) => span}
      />
      <p class="under">{say('waited.text', { from: formats.day(decidedFrom), to: formats.day(countedOn) })}</p>
      {sandbox && <p class="under">{say('waited.sandbox')}</p>}
    </Panel>
  )
}

function columnsOf({ say, waiting }: AnswerMatter): readonly Column<Practice>[] {
  const within = (days: number | null) => (days === null ? '–' : say('waited.within', { days }))
  return [
    { key: 'span', head: say('waited.span'), cell: ({ span }) => say(`span.${span}`) },
    { key: 'half', head: say('waited.half'), cell: ({ half }) => within(half) },
    { key: 'nine', head: say('waited.nine'), cell: ({ nineInTen }) => within(nineInTen) },
    {
      key: 'of',
      head: say('waited.of'),
      cell({ place, half, cases, casesHere: here }) {
        if (half === null) return say('waited.too-few', { cases, fewest: waiting.fewest })
        return place === 'here' ? say('waited.here', { cases }) : say('waited.everywhere', { cases, here })
      },
    },
  ]
}
