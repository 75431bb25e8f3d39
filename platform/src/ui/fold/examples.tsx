import { type Example, sample } from '../gallery/example.ts'
import { Fold } from './fold.tsx'

export const usage = '<Fold id label icon>…</Fold>'

export const examples: readonly Example[] = [
  {
    title: 'Open on a wide screen, behind a button on a narrow one',
    render: (language) => (
      <Fold id="fold-example" label={sample(language)('rules')} icon="list-checks">
        <p>{sample(language)('norm.market')}</p>
      </Fold>
    ),
  },
]
