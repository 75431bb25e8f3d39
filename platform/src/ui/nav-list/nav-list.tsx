import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'
import { useReader } from '../reader.tsx'

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly icon?: IconName
  /** How many wait there. */
  readonly count?: number
  readonly current?: boolean
}

/** The places of a layout, one under the other or in a row as the layout says. */
export function NavList({ label, items }: { label: string; items: readonly NavItem[] }) {
  const { formats } = useReader()
  return (
    <nav class="nav-list" aria-label={label}>
      <ul class="nav-list__items">
        {items.map(({ href, label: words, icon, count, current }) => (
          <li key={href}>
            <a class="nav-list__item" href={href} aria-current={current ? 'page' : undefined}>
              {icon && <Icon name={icon} />}
              <span>{words}</span>
              {count !== undefined && <span class="nav-list__count figures">{formats.number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
