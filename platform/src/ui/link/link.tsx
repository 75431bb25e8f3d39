import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'
import { useReader } from '../reader.tsx'

export interface LinkProps {
  readonly href: string
  readonly children: ComponentChildren
  readonly icon?: IconName
  /** Leaves the platform; opens in the same tab and says so. */
  readonly external?: boolean
  /** A file to keep: its kind and size, "PDF, 1.4 MB". */
  readonly file?: string
  /** Ink instead of sky, underlined on hover: for names in lists that are all links. */
  readonly plain?: boolean
}

/** A link in text or alone, at least 24 px high where it stands alone. */
export function Link({ href, children, icon, external, file, plain }: LinkProps) {
  const picture = icon ?? (file === undefined ? undefined : 'download')
  return (
    <a
      class={classes('link', plain && 'link--plain', picture && 'link--icon')}
      href={href}
      download={file === undefined ? undefined : ''}
      rel={external ? 'noopener' : undefined}
    >
      {picture && <Icon name={picture} />}
      <span>
        {children}
        {file !== undefined && <span class="link__file"> ({file})</span>}
        {external && <Elsewhere />}
      </span>
    </a>
  )
}

function Elsewhere() {
  const { say } = useReader()
  return (
    <>
      <span class="hidden-visually"> {say('link.elsewhere')}</span>
      <span class="link__out">
        <Icon name="external-link" size={16} />
      </span>
    </>
  )
}
