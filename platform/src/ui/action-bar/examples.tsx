import { Button } from '../button/button.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { ActionBar } from './action-bar.tsx'

export const usage = '<ActionBar note closed={[{label, why}]}>{buttons, the primary first}</ActionBar>'

export const examples: readonly Example[] = [
  {
    title: 'Open steps, and those not open yet with their reason',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <ActionBar note={say('actions.note')} closed={[{ label: say('refuse'), why: say('refuse.why') }]}>
          <Button tone="primary">{say('grant')}</Button>
          <Button>{say('request')}</Button>
        </ActionBar>
      )
    },
  },
  {
    title: 'Nothing open',
    render: (language) => {
      const say = sample(language)
      return <ActionBar label={say('grant')} closed={[{ label: say('grant'), why: say('grant.why') }]} />
    },
  },
]
