import { type Example, sample } from '../gallery/example.ts'
import { skippedInMay } from '../gallery/samples/queue.tsx'
import { DaysLeft } from './days-left.tsx'

export const usage =
  '<DaysLeft until="2026-05-14" workingDays={4} skipped={[{day, why}]} urgency="calm | soon | late | met" compact />  workingDays: null counts calendar days'

export const examples: readonly Example[] = [
  {
    title: 'With skipped holidays explained',
    narrow: true,
    render: (language) => <DaysLeft until="2026-05-14" workingDays={4} skipped={skippedInMay(language)} />,
  },
  { title: 'Soon', render: () => <DaysLeft until="2026-05-08" workingDays={1} /> },
  { title: 'Today', render: () => <DaysLeft until="2026-05-06" workingDays={0} /> },
  { title: 'Late', render: () => <DaysLeft until="2026-05-05" workingDays={-1} /> },
  { title: 'Kept', render: () => <DaysLeft until="2026-05-04" workingDays={-2} urgency="met" /> },
  { title: 'In calendar days', render: () => <DaysLeft until="2026-06-06" workingDays={null} /> },
  {
    title: 'In a table',
    render: (language) => (
      <p class="gallery__row">
        <DaysLeft compact until="2026-05-14" workingDays={4} skipped={skippedInMay(language)} />
        <DaysLeft compact until="2026-05-05" workingDays={-1} />
        <span>{sample(language)('until')}</span>
      </p>
    ),
  },
]
