import { LinkButton } from '../button/button.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { EmptyState } from './empty-state.tsx'

export const usage = '<EmptyState icon title action>what will be here</EmptyState>'

export const examples: readonly Example[] = [
  {
    title: 'Teaches the next step',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const action = (
        <LinkButton href="#plan" tone="primary" icon="plus">
          {say('plan')}
        </LinkButton>
      )
      return (
        <EmptyState icon="calendar-days" title={say('empty.first')} action={action}>
          {say('empty.firstText')}
        </EmptyState>
      )
    },
  },
  {
    title: 'All is done',
    render: (language) => (
      <EmptyState icon="check" title={sample(language)('empty.title')}>
        {sample(language)('empty.text')}
      </EmptyState>
    ),
  },
]
