import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'
import { type Tone, toneClass } from '../tone.ts'

export interface TimelineEvent {
  readonly key: string
  /** The moment in words, as `formats.stamp` or `formats.day` gives it. */
  readonly when: string
  /** The moment for machines: a day or an instant, ISO 8601. */
  readonly at: string
  readonly who: string
  readonly what: string
  readonly icon?: IconName
  readonly tone?: Tone
  readonly children?: ComponentChildren
}

/** What happened, newest first: who did what and when. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {events.map((event) => (
        <li key={event.key} class={`timeline__event ${toneClass[event.tone ?? 'neutral']}`}>
          <span class="timeline__dot">{event.icon && <Icon name={event.icon} size={16} />}</span>
          <p class="timeline__what">{event.what}</p>
          <p class="timeline__meta">
            {event.who}
            {' · '}
            <time datetime={event.at}>{event.when}</time>
          </p>
          {event.children}
        </li>
      ))}
    </ol>
  )
}
