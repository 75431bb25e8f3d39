import type { ComponentChildren } from 'preact'

export interface DetailsProps {
  readonly summary: string
  readonly children: ComponentChildren
  readonly open?: boolean
  /** Of all with the same group only one is open. */
  readonly group?: string
}

/** More, for those who want it. What everyone needs never hides here. */
export function Details({ summary, children, open, group }: DetailsProps) {
  return (
    <details class="details" open={open} name={group}>
      <summary class="details__summary">{summary}</summary>
      <div class="details__content">{children}</div>
    </details>
  )
}
