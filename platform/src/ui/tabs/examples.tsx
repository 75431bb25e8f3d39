import { type Example, sample } from '../gallery/example.ts'
import { Tabs } from './tabs.tsx'

export const usage = '<Tabs label tabs={[{href, label, count, current}]} />'

export const examples: readonly Example[] = [
  {
    title: 'Views of a list',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const tabs = [
        { href: '#mine', label: say('tab.mine'), count: 7, current: true },
        { href: '#agencies', label: say('tab.agencies'), count: 23 },
        { href: '#employers', label: say('tab.employers'), count: 12 },
        { href: '#closed', label: say('tab.closed') },
      ]
      return <Tabs label={say('queue')} tabs={tabs} />
    },
  },
]
