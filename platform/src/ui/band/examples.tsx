import type { Example } from '../gallery/example.ts'
import { Band } from './band.tsx'

export const usage = '<Band moveAction fields realDay agenciesHref />'

export const examples: readonly Example[] = [
  {
    title: 'The clock has been moved',
    narrow: true,
    render: () => <Band moveAction="/sandbox/clock" realDay="2026-02-03" agenciesHref="/sandbox/agencies" />,
  },
]
