import type { Example } from '../gallery/example.ts'
import { type Tone, toneClass } from '../tone.ts'
import { Shape, type ShapeKind } from './shape.tsx'

export const usage = '<Shape kind="yes | soon | no | needs-you | info | neutral | unknown" size={16} />'

const tones: readonly Tone[] = ['yes', 'soon', 'no', 'needs-you', 'info', 'neutral']
const sizes = [16, 20, 24, 40] as const

function row(kind: ShapeKind, tone: Tone) {
  return (
    <p key={kind} class={`gallery__row ${toneClass[tone]}`}>
      {sizes.map((size) => (
        <Shape key={size} kind={kind} size={size} />
      ))}
      {kind}
    </p>
  )
}

export const examples: readonly Example[] = [
  { title: 'Every meaning, every size', render: () => <div>{tones.map((tone) => row(tone, tone))}</div> },
  { title: 'Not known', render: () => row('unknown', 'neutral') },
]
