import { type Example, sample } from '../gallery/example.ts'
import { Tag } from '../tag/tag.tsx'
import { Card, Cards } from './card.tsx'

export const usage = '<Cards><Card title href icon meta footer level>…</Card></Cards>'

export const examples: readonly Example[] = [
  {
    title: 'Ways in',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <Cards>
          <Card icon="building" title={say('for.employer')} href="#employer">
            {say('for.employerText')}
          </Card>
          <Card icon="briefcase-business" title={say('for.seeker')} href="#seeker">
            {say('for.seekerText')}
          </Card>
          <Card icon="id-card" title={say('for.worker')} href="#worker">
            {say('for.workerText')}
          </Card>
        </Cards>
      )
    },
  },
  {
    title: 'With state and foot, leading nowhere',
    render: (language) => {
      const say = sample(language)
      return (
        <Card title={say('post')} meta={<Tag tone="yes">{say('granted')}</Tag>} footer={say('region.almaty')}>
          {say('employer.1')}
        </Card>
      )
    },
  },
]
