import { type Example, sample } from '../gallery/example.ts'
import { Bar } from './bar.tsx'

export const usage = '<Bar label total used held source />'

export const examples: readonly Example[] = [
  {
    title: 'A quota that burns down',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return <Bar label={say('quota.3')} total={5893} used={2140} held={412} source={say('quota.source')} />
    },
  },
  {
    title: 'Nearly gone',
    render: (language) => <Bar label={sample(language)('quota.4')} total={3131} used={3102} held={20} />,
  },
  { title: 'Untouched', render: (language) => <Bar label={sample(language)('quota.4')} total={3131} used={0} /> },
  { title: 'None given', render: (language) => <Bar label={sample(language)('quota.4')} total={0} used={0} /> },
]
