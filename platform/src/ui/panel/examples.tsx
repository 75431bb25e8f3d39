import { type Example, sample } from '../gallery/example.ts'
import { Panel } from './panel.tsx'

export const usage = '<Panel title action level={2} sunken id>…</Panel>'

export const examples: readonly Example[] = [
  {
    title: 'A part of a page, and one that stands back',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <>
          <Panel title={say('documents')} action={<a href="#all">{say('all')}</a>} level={3}>
            <p>{say('diploma.hint')}</p>
          </Panel>
          <Panel title={say('rules')} level={3} sunken>
            <p>{say('norm.market')}</p>
          </Panel>
        </>
      )
    },
  },
]
