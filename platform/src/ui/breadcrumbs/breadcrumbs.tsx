import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way back up. The page itself is not listed: its heading says where one is. On a phone only the last step up is shown. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { say } = useReader()
  return (
    <nav class="breadcrumbs" aria-label={say('breadcrumbs.label')}>
      <ol class="breadcrumbs__list">
        {crumbs.map(({ label, href }) => (
          <li key={href} class="breadcrumbs__step">
            <Icon name="chevron-left" size={16} />
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
