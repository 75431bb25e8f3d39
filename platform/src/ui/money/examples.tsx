import { type Example, sample } from '../gallery/example.ts'
import { Money } from './money.tsx'

export const usage = '<Money tenge={968800} because="224 MCI × 4 325 ₸" large />'

export const examples: readonly Example[] = [
  { title: 'In a line', render: () => <Money tenge={968_800} /> },
  {
    title: 'Large, and how it came about',
    render: (language) => <Money tenge={968_800} because={sample(language)('feeBecause')} large />,
  },
  { title: 'Nothing to pay', render: () => <Money tenge={0} /> },
]
