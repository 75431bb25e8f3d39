import { Shape } from '../shape/shape.tsx'
import { type Tone, toneClass } from '../tone.ts'

/** The state of a thing in one or two words, with the shape and the colour of what it means. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span class={`tag ${toneClass[tone]}`}>
      <Shape kind={tone} />
      {children}
    </span>
  )
}
