import { useReader } from '../reader.tsx'

export interface Tab {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly current?: boolean
}

/** Views of one thing, side by side. Each is a page of its own with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { formats } = useReader()
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a class="tabs__tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tabs__count figures">{formats.number(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
