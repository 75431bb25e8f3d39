import { useReader } from '../reader.tsx'

export interface BarsRow {
  readonly key: string
  readonly label: string
  readonly part: number
  readonly whole: number
}

export interface BarsProps {
  /** What is compared: "Answers that turn, by region". */
  readonly label: string
  readonly rows: readonly BarsRow[]
}

/** Shares side by side, each of its own whole; drawn against the largest, with the figures beside. */
export function Bars({ label, rows }: BarsProps) {
  const { formats, say } = useReader()
  const largest = Math.max(...rows.map(shareOf), Number.EPSILON)
  return (
    <figure class="bars">
      <figcaption class="bars__label">{label}</figcaption>
      <ul class="bars__rows">
        {rows.map((row) => (
          <li key={row.key} class="bars__row">
            <span class="bars__name">{row.label}</span>
            <svg class="bars__drawing" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bars__part" width={(shareOf(row) / largest) * 100} height="6" />
            </svg>
            <span class="bars__value figures">
              {say('bars.part', { part: row.part, whole: row.whole, share: percent(shareOf(row), formats.number) })}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function shareOf({ part, whole }: BarsRow): number {
  return whole === 0 ? 0 : part / whole
}

function percent(share: number, number: (value: number) => string): string {
  return number(Math.round(share * 1000) / 10)
}
