import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'

export interface EmptyStateProps {
  readonly icon?: IconName
  /** What is not here yet. */
  readonly title: string
  /** What will be here and how it comes about. */
  readonly children?: ComponentChildren
  /** The next step. */
  readonly action?: ComponentChildren
}

/** A place with nothing in it yet: it teaches the next step. */
export function EmptyState({ icon = 'inbox', title, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <span class="empty-state__icon">
        <Icon name={icon} size={24} />
      </span>
      <p class="empty-state__title">{title}</p>
      {children !== undefined && <p class="empty-state__text">{children}</p>}
      {action}
    </div>
  )
}
