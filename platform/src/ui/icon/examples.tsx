import type { Example } from '../gallery/example.ts'
import { Icon } from './icon.tsx'
import { type IconName, icons } from './icons.ts'

export const usage = '<Icon name="calendar-days" size={20} />'

const names = Object.keys(icons) as IconName[]

export const examples: readonly Example[] = [
  {
    title: 'All of them',
    render: () => (
      <ul class="gallery__icons">
        {names.map((name) => (
          <li key={name}>
            <Icon name={name} size={24} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    title: 'Sizes',
    render: () => (
      <p class="gallery__row">
        {([16, 20, 24, 32, 40] as const).map((size) => (
          <Icon key={size} name="landmark" size={size} />
        ))}
      </p>
    ),
  },
]
