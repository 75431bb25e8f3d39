import type { Day, Language } from '@ruqsat/law'
import { DaysLeft, type SkippedDay } from '../../days-left/days-left.tsx'
import { type BallHolder, StatusLine } from '../../status-line/status-line.tsx'
import type { Column } from '../../table/table.tsx'
import { Tag } from '../../tag/tag.tsx'
import type { Tone } from '../../tone.ts'
import { type SampleKey, sample } from '../example.ts'

export interface QueueRow {
  readonly number: string
  readonly worker: SampleKey
  readonly employer: SampleKey
  readonly category: number
  readonly state: SampleKey
  readonly tone: Tone
  readonly who: BallHolder
  readonly ball: SampleKey
  readonly until: Day
  readonly left: number
}

const row = (
  [number, worker, employer, category]: [string, SampleKey, SampleKey, number],
  [state, tone, who, ball]: [SampleKey, Tone, BallHolder, SampleKey],
  [until, left]: [Day, number],
): QueueRow => ({ number, worker, employer, category, state, tone, who, ball, until, left })

/** A morning's queue, in lawful order. */
export const queueRows: readonly QueueRow[] = [
  row(
    ['ALM-2026-00398', 'worker.2', 'employer.2', 1],
    ['state.decide', 'needs-you', 'you', 'ball.decide'],
    ['2026-05-05', -1],
  ),
  row(
    ['ALM-2026-00404', 'worker.3', 'employer.3', 4],
    ['state.decide', 'needs-you', 'you', 'ball.decide'],
    ['2026-05-08', 1],
  ),
  row(
    ['ALM-2026-00412', 'worker.1', 'employer.1', 3],
    ['state.checks', 'neutral', 'agency', 'ball.mfa'],
    ['2026-05-14', 4],
  ),
  row(
    ['ALM-2026-00415', 'worker.4', 'employer.1', 2],
    ['state.asked', 'neutral', 'employer', 'ball.employer'],
    ['2026-05-15', 5],
  ),
  row(
    ['ALM-2026-00391', 'worker.5', 'employer.4', 3],
    ['state.fee', 'neutral', 'employer', 'ball.fee'],
    ['2026-05-19', 7],
  ),
]

/** The weekdays between 6 and 14 May 2026 that do not count. */
export function skippedInMay(language: Language): readonly SkippedDay[] {
  const say = sample(language)
  return [
    { day: '2026-05-07', why: say('skip.defender') },
    { day: '2026-05-11', why: say('skip.victory') },
  ]
}

/** The columns of the queue. */
export function queueColumns(language: Language): readonly Column<QueueRow>[] {
  const say = sample(language)
  const skipped = skippedInMay(language)
  return [
    {
      key: 'worker',
      head: say('worker'),
      sort: { href: '?sort=worker' },
      cell: (at) => (
        <>
          {say(at.worker)}
          <span class="gallery__number figures">{at.number}</span>
        </>
      ),
    },
    { key: 'employer', head: say('employer'), cell: (at) => say(at.employer) },
    { key: 'category', head: say('category'), numeric: true, cell: (at) => at.category },
    { key: 'state', head: say('state'), cell: (at) => <Tag tone={at.tone}>{say(at.state)}</Tag> },
    { key: 'ball', head: say('ball'), cell: (at) => <StatusLine compact who={at.who} text={say(at.ball)} /> },
    {
      key: 'until',
      head: say('until'),
      sort: { href: '?sort=-until', now: 'ascending' },
      cell: (at) => (
        <DaysLeft compact until={at.until} workingDays={at.left} skipped={at.left > 3 ? skipped : undefined} />
      ),
    },
  ]
}
