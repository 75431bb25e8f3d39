import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.tsx'

export interface SummaryRow {
  readonly key: string
  readonly label: string
  /** Missing: "not given yet" is shown instead of a blank. */
  readonly value?: ComponentChildren
  readonly changeHref?: string
}

/** What is known, as pairs of name and value, each with the link that changes it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { say } = useReader()
  return (
    <dl class="summary-list">
      {rows.map(({ key, label, value, changeHref }) => (
        <div key={key} class="summary-list__row">
          <dt class="summary-list__label">{label}</dt>
          <dd class="summary-list__value">
            {value ?? <span class="summary-list__missing">{say('summary-list.missing')}</span>}
          </dd>
          {changeHref !== undefined && (
            <dd class="summary-list__change">
              <a href={changeHref} aria-label={say('summary-list.changeOf', { label })}>
                {say('summary-list.change')}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
