import type { Example } from '../gallery/example.ts'
import { Pager } from './pager.tsx'

export const usage = '<Pager shown total newerHref olderHref order="time | queue" />'

export const examples: readonly Example[] = [
  {
    title: 'In the middle',
    narrow: true,
    render: () => <Pager shown={50} total={1204} newerHref="?before=7" olderHref="?after=9" />,
  },
  {
    title: 'The first page of a queue',
    render: () => <Pager shown={50} total={1204} olderHref="?after=9" order="queue" label="Queue" />,
  },
  {
    title: 'The total is not counted',
    render: () => <Pager shown={50} total={null} olderHref="?after=9" label="Not counted" />,
  },
  { title: 'All on one page', render: () => <Pager shown={5} total={5} label="All" /> },
]
