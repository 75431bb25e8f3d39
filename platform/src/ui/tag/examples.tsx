import { type Example, sample } from '../gallery/example.ts'
import { Tag } from './tag.tsx'

export const usage = '<Tag tone="neutral | info | yes | soon | no | needs-you">Granted</Tag>'

export const examples: readonly Example[] = [
  {
    title: 'Every tone',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <p class="gallery__row">
          <Tag>{say('state.checks')}</Tag>
          <Tag tone="info">{say('state.new')}</Tag>
          <Tag tone="needs-you">{say('state.decide')}</Tag>
          <Tag tone="yes">{say('granted')}</Tag>
          <Tag tone="soon">{say('state.soon')}</Tag>
          <Tag tone="no">{say('refused')}</Tag>
        </p>
      )
    },
  },
]
