import { type Example, sample } from '../gallery/example.ts'
import { Stat, Stats } from './stat.tsx'

export const usage = '<Stats><Stat value label note tone href /></Stats>'

export const examples: readonly Example[] = [
  {
    title: 'In a row',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <Stats>
          <Stat value="7" label={say('tab.mine')} tone="needs-you" href="#mine" />
          <Stat value="1" label={say('stat.late')} tone="no" href="#late" />
          <Stat value="23" label={say('tab.agencies')} href="#agencies" />
          <Stat value="4,2" label={say('stat.average')} note={say('stat.averageNote')} />
        </Stats>
      )
    },
  },
]
