import { type Example, sample } from '../gallery/example.ts'
import { Icon } from '../icon/icon.tsx'
import { Menu } from './menu.tsx'

export const usage = '<Menu items={[{label, icon, href, post}]} head foot group>words of the button</Menu>'

export const examples: readonly Example[] = [
  {
    title: 'Of a person',
    render: (language) => {
      const say = sample(language)
      const items = [
        { label: say('profile'), icon: 'user-round' as const, href: '#me' },
        { label: say('otherFirm'), icon: 'building' as const, href: '#firms' },
        { label: say('leave'), icon: 'log-out' as const, href: '#leave', post: { key: '1' } },
      ]
      return (
        <Menu items={items} head={<b>{say('officer')}</b>}>
          <Icon name="user-round" />
          {say('officer')}
        </Menu>
      )
    },
  },
]
