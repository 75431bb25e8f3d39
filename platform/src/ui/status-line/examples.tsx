import { DaysLeft } from '../days-left/days-left.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { skippedInMay } from '../gallery/samples/queue.tsx'
import { StatusLine } from './status-line.tsx'

export const usage =
  '<StatusLine who="you | person | employer | agency | platform | nobody" text until={<DaysLeft …/>} compact />'

export const examples: readonly Example[] = [
  {
    title: 'An agency has the ball',
    narrow: true,
    render: (language) => {
      const until = <DaysLeft until="2026-05-14" workingDays={4} skipped={skippedInMay(language)} />
      return <StatusLine who="agency" text={sample(language)('ball.mfaLong')} until={until} />
    },
  },
  {
    title: 'The reader has it',
    narrow: true,
    render: (language) => (
      <StatusLine
        who="you"
        text={sample(language)('ball.decide')}
        until={<DaysLeft until="2026-05-08" workingDays={1} />}
      />
    ),
  },
  { title: 'Nobody: it is over', render: (language) => <StatusLine who="nobody" text={sample(language)('granted')} /> },
  {
    title: 'In a table',
    render: (language) => <StatusLine compact who="employer" text={sample(language)('ball.employer')} />,
  },
]
