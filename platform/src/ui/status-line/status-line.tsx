import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'
import { type Tone, toneClass } from '../tone.ts'

/** On whom a case waits. `you` is the reader; `platform` a check that runs by itself; `nobody` where it is over. */
export type BallHolder = 'you' | 'person' | 'employer' | 'agency' | 'platform' | 'nobody'

export interface StatusLineProps {
  readonly who: BallHolder
  /** Who it is and what is awaited: "The Ministry of Foreign Affairs checks the apostille". */
  readonly text: string
  /** Until when: a DaysLeft. */
  readonly until?: ComponentChildren
  /** One line for a table. */
  readonly compact?: boolean
}

const icons: Readonly<Record<BallHolder, IconName>> = {
  you: 'hand',
  person: 'user-round',
  employer: 'building',
  agency: 'landmark',
  platform: 'server',
  nobody: 'check',
}
const tones: Readonly<Partial<Record<BallHolder, Tone>>> = { you: 'needs-you' }

/** Who has the ball, and until when. */
export function StatusLine({ who, text, until, compact }: StatusLineProps) {
  return (
    <div class={`status-line ${toneClass[tones[who] ?? 'neutral']} ${compact ? 'status-line--compact' : ''}`}>
      <span class="status-line__icon">
        <Icon name={icons[who]} size={compact ? 16 : 20} />
      </span>
      <span class="status-line__text">{text}</span>
      {until !== undefined && <span class="status-line__until">{until}</span>}
    </div>
  )
}
