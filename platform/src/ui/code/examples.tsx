import { type Example, sample } from '../gallery/example.ts'
import { Code } from './code.tsx'

export const usage = '<Code value label compact />'

export const examples: readonly Example[] = [
  {
    title: 'To be copied',
    narrow: true,
    render: (language) => <Code label={sample(language)('code.label')} value="V75301241" />,
  },
  {
    title: 'In a line',
    render: (language) => <Code compact label={sample(language)('caseNumber')} value="ALM-2026-00412" />,
  },
]
