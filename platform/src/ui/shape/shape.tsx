import type { Tone } from '../tone.ts'

export type ShapeKind = Tone | 'unknown'

/** Outline and sign of each meaning, in a 16 x 16 box: no two share a silhouette, so that none rests on its colour. */
const drawn: Readonly<Record<ShapeKind, readonly [outline: string, sign: string]>> = {
  yes: ['M0 8a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'm4.4 8.3 2.5 2.5 4.7-5'],
  soon: ['M8 .6q.9 0 1.3.8l6.5 12.3q.8 1.7-1 1.7H1.2q-1.8 0-1-1.7L6.7 1.4Q7.1.6 8 .6', 'M8 5.6v4M8 12.3v.01'],
  no: ['M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7Z', 'm5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6'],
  'needs-you': ['M8-.6 16.6 8 8 16.6-.6 8Z', 'M8 4.2v4.6M8 11.6v.01'],
  info: ['M2 0h12q2 0 2 2v12q0 2-2 2H2q-2 0-2-2V2q0-2 2-2', 'M8 7.4V12M8 4.3v.01'],
  neutral: ['M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0', ''],
  unknown: ['M0 8a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M5.8 6.2a2.2 2.2 0 1 1 3 2.1q-.8.4-.8 1.2M8 12.2v.01'],
}

/** The shape of an answer, filled with the colour of the words beside it. Hidden from a screen reader: the words say it. */
export function Shape({ kind, size = 16 }: { kind: ShapeKind; size?: 16 | 20 | 24 | 40 }) {
  const [outline, sign] = drawn[kind]
  return (
    <svg class={`shape shape--${kind}`} width={size} height={size} viewBox="-1 -1 18 18" aria-hidden="true">
      <path d={outline} />
      {sign !== '' && <path class="shape__sign" d={sign} />}
    </svg>
  )
}
