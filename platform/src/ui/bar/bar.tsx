import { useReader } from '../reader.tsx'

export interface BarProps {
  /** What burns down: "Quota 2026, category 3". */
  readonly label: string
  readonly total: number
  readonly used: number
  /** Held for cases under way; neither used nor free. */
  readonly held?: number
  /** What is counted and where the figure comes from. */
  readonly source?: string
}

/** A stock that burns down: what is left, drawn and in words, with the figures behind it. */
export function Bar({ label, total, used, held = 0, source }: BarProps) {
  const { say, formats } = useReader()
  const left = Math.max(0, total - used - held)
  const share = (part: number) => (total === 0 ? 0 : Math.min(100, (part / total) * 100))
  return (
    <figure class="bar">
      <figcaption class="bar__label">{label}</figcaption>
      <p class="bar__left figures">{say('bar.left', { left: formats.number(left), total: formats.number(total) })}</p>
      <svg class="bar__drawing" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar__used" width="100" height="6" />
        <rect class="bar__free" width={share(left)} height="6" />
        <rect class="bar__held-ground" x={share(left)} width={share(held)} height="6" />
        <line class="bar__held" x1={share(left)} x2={share(left + held)} y1="3" y2="3" />
      </svg>
      <details class="bar__table">
        <summary>{say('bar.figures')}</summary>
        <dl class="bar__figures">
          <Figure name={say('bar.total')} value={formats.number(total)} />
          <Figure name={say('bar.used')} value={formats.number(used)} kind="used" />
          {held > 0 && <Figure name={say('bar.held')} value={formats.number(held)} kind="held" />}
          <Figure name={say('bar.free')} value={formats.number(left)} kind="free" />
        </dl>
        {source !== undefined && <p class="bar__source">{source}</p>}
      </details>
    </figure>
  )
}

function Figure({ name, value, kind }: { name: string; value: string; kind?: 'used' | 'held' | 'free' }) {
  return (
    <div class="bar__figure">
      <dt>
        <svg class="bar__key" width="12" height="12" viewBox="0 0 12 6" preserveAspectRatio="none" aria-hidden="true">
          {kind !== undefined && (
            <rect class={`bar__${kind === 'held' ? 'held-ground' : kind}`} width="12" height="6" />
          )}
          {kind === 'held' && <line class="bar__held" x2="12" y1="3" y2="3" />}
        </svg>
        {name}
      </dt>
      <dd class="figures">{value}</dd>
    </div>
  )
}
