import type { ComponentChildren } from 'preact'
import { Shape } from '../shape/shape.tsx'
import { type Tone, toneClass } from '../tone.ts'

export interface StatProps {
  /** Already formatted. */
  readonly value: ComponentChildren
  readonly label: string
  /** Where it comes from or how it has moved. */
  readonly note?: string
  readonly tone?: Tone
  readonly href?: string
}

/** One number that matters and what it counts. */
export function Stat({ value, label, note, tone = 'neutral', href }: StatProps) {
  return (
    <div class={`stat ${toneClass[tone]}`}>
      <p class="stat__value figures">
        {value}
        {tone !== 'neutral' && <Shape kind={tone} size={20} />}
      </p>
      <p class="stat__label">{href === undefined ? label : <a href={href}>{label}</a>}</p>
      {note !== undefined && <p class="stat__note">{note}</p>}
    </div>
  )
}

/** Numbers in a row; on a phone, two by two. */
export function Stats({ children }: { children: ComponentChildren }) {
  return <div class="stats">{children}</div>
}
