import { type Example, sample } from '../gallery/example.ts'
import { Tip } from './tip.tsx'

export const usage = '<Tip text="Why">words</Tip>'

export const examples: readonly Example[] = [
  {
    title: 'Explains a word on hover, focus or tap',
    render: (language) => <Tip text={sample(language)('skip.victory')}>{sample(language)('until')}</Tip>,
  },
  {
    title: 'At the end of a line',
    narrow: true,
    render: (language) => (
      <p>
        {sample(language)('long')} <Tip text={sample(language)('because.share')}>{sample(language)('share')}</Tip>
      </p>
    ),
  },
]
