import type { ComponentChildren } from 'preact'
import { Breadcrumbs, type Crumb } from '../breadcrumbs/breadcrumbs.tsx'

export interface CaseLayoutProps {
  readonly crumbs?: readonly Crumb[]
  /** The number of the case: a Code. */
  readonly number: ComponentChildren
  /** Whom or what the case is about: the worker's name. */
  readonly title: string
  /** Post, category, employer. */
  readonly subtitle?: ComponentChildren
  /** A Tag. */
  readonly state: ComponentChildren
  /** A StatusLine: who has the ball and until when. */
  readonly status?: ComponentChildren
  /** A Track. */
  readonly track?: ComponentChildren
  /** An ActionBar. */
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
  readonly aside?: ComponentChildren
}

/** A case from above: what it is, where it stands, who has the ball and until when; then its matter and what goes along. */
export function CaseLayout(props: CaseLayoutProps) {
  const { crumbs, number, title, subtitle, state, status, track, actions, children, aside } = props
  return (
    <div class="case-layout">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <header class="case-layout__head">
        <div class="case-layout__title">
          <p class="case-layout__number">
            {number} {state}
          </p>
          <h1 class="case-layout__name">{title}</h1>
          {subtitle !== undefined && <p class="case-layout__subtitle">{subtitle}</p>}
        </div>
        {status !== undefined && <div class="case-layout__status">{status}</div>}
      </header>
      {track !== undefined && <div class="case-layout__track">{track}</div>}
      <div class={aside === undefined ? 'case-layout__body' : 'case-layout__body case-layout__body--two'}>
        <div class="case-layout__main">{children}</div>
        {aside !== undefined && <aside class="case-layout__aside">{aside}</aside>}
      </div>
      {actions !== undefined && <div class="case-layout__actions">{actions}</div>}
    </div>
  )
}
