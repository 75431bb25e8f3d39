import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'

export interface CardProps {
  readonly title: string
  /** The whole card leads there. */
  readonly href?: string
  readonly icon?: IconName
  /** Above the title: number, state. */
  readonly meta?: ComponentChildren
  readonly children?: ComponentChildren
  readonly footer?: ComponentChildren
  /** The level of the title in the page. */
  readonly level?: 2 | 3 | 4
}

/** One thing among others of its kind, to be chosen. */
export function Card({ title, href, icon, meta, children, footer, level = 3 }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article class={href === undefined ? 'card' : 'card card--link'}>
      {icon && (
        <span class="card__icon">
          <Icon name={icon} size={24} />
        </span>
      )}
      {meta !== undefined && <div class="card__meta">{meta}</div>}
      <Heading class="card__title">
        {href === undefined ? (
          title
        ) : (
          <a href={href}>
            {title}
            <Icon name="arrow-right" />
          </a>
        )}
      </Heading>
      {children !== undefined && <div class="card__body">{children}</div>}
      {footer !== undefined && <div class="card__footer">{footer}</div>}
    </article>
  )
}

/** Cards beside each other, as many as fit. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="columns">{children}</div>
}
