import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export interface ClosedStep {
  readonly label: string
  /** Why it is not open, and when it will be. */
  readonly why: string
}

export interface ActionBarProps {
  /** The open steps as buttons, the primary one first. */
  readonly children?: ComponentChildren
  /** What a screen reader calls it; "What you can do now" unless told. */
  readonly label?: string
  /** What the steps do, in a line. */
  readonly note?: string
  /** Steps one might look for that are not open now. */
  readonly closed?: readonly ClosedStep[]
}

/** What the reader may do here and now. On a phone it stays in reach at the bottom of the screen. */
export function ActionBar({ children, label, note, closed = [] }: ActionBarProps) {
  const { say } = useReader()
  return (
    <section class="action-bar" aria-label={label ?? say('action-bar.label')}>
      <div class="action-bar__words">
        {note !== undefined && <p class="action-bar__note">{note}</p>}
        {closed.length > 0 && <Closed steps={closed} />}
      </div>
      {children !== undefined && <div class="action-bar__steps">{children}</div>}
    </section>
  )
}

function Closed({ steps }: { steps: readonly ClosedStep[] }) {
  const { say } = useReader()
  return (
    <details class="action-bar__closed">
      <summary>{say('action-bar.closed', { count: steps.length })}</summary>
      <ul class="action-bar__list">
        {steps.map(({ label, why }) => (
          <li key={label}>
            <Icon name="lock" size={16} />
            <span>
              <b>{label}.</b> {why}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
