import { type Example, sample } from '../gallery/example.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

export const usage = '<Breadcrumbs crumbs={[{label, href}]} />  without the page itself'

export const examples: readonly Example[] = [
  {
    title: 'Two steps up',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <Breadcrumbs
          crumbs={[
            { label: say('queue'), href: '#queue' },
            { label: say('employer.1'), href: '#firm' },
          ]}
        />
      )
    },
  },
]
