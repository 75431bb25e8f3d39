import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export type StationState = 'done' | 'current' | 'next' | 'failed'

export interface Station {
  readonly key: string
  readonly label: string
  readonly state: StationState
  /** When it was passed, or when it is due: already in words. */
  readonly date?: string
  /** What happens there or why it stopped. */
  readonly note?: string
}

export interface TrackProps {
  readonly label: string
  readonly stations: readonly Station[]
  /** The way in general, before any case: the stations bear numbers. */
  readonly numbered?: boolean
}

/** The way of a case with its stations: drawn across where there is room, down where there is not. */
export function Track({ label, stations, numbered }: TrackProps) {
  const { say } = useReader()
  return (
    <div class={numbered ? 'track track--numbered' : 'track'}>
      <ol class="track__line" aria-label={label}>
        {stations.map((station, at) => (
          <li
            key={station.key}
            class={`track__station track__station--${station.state}`}
            aria-current={station.state === 'current' ? 'step' : undefined}
          >
            <span class="track__dot" aria-hidden="true">
              {numbered ? at + 1 : signs[station.state]}
            </span>
            <span class="track__words">
              <span class="track__label">
                {!numbered && <span class="hidden-visually">{say(`track.${station.state}`)} </span>}
                {station.label}
              </span>
              {station.date !== undefined && <span class="track__date figures">{station.date}</span>}
              {station.note !== undefined && <span class="track__note">{station.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const signs = { done: <Icon name="check" size={16} />, current: null, next: null, failed: <Icon name="x" size={16} /> }
