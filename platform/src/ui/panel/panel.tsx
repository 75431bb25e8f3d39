import type { ComponentChildren } from 'preact'

export interface PanelProps {
  readonly title: string
  readonly children: ComponentChildren
  /** A link or a small button beside the title. */
  readonly action?: ComponentChildren
  /** The level of the title in the page. */
  readonly level?: 2 | 3
  /** Stands back: for what goes along with the page's main matter. */
  readonly sunken?: boolean
  readonly id?: string
}

/** A part of a page with its own heading. */
export function Panel({ title, children, action, level = 2, sunken, id }: PanelProps) {
  const Heading = `h${level}` as const
  return (
    <section class={sunken ? 'panel panel--sunken' : 'panel'} id={id}>
      <header class="panel__head">
        <Heading class="panel__title">{title}</Heading>
        {action}
      </header>
      {children}
    </section>
  )
}
