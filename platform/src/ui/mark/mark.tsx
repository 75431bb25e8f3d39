import { classes } from '../classes.ts'
import { useReader } from '../reader.tsx'

/** The poles of the crown: two cross and form the arch of the gate, two brace it against the ring. */
const poles =
  'M8.6 26.5V20.5C8.6 14 13.5 8.5 22 4.2M23.4 26.5V20.5C23.4 14 18.5 8.5 10 4.2' +
  'M2.6 12.6C5.6 12.2 8.6 13 10.6 14.6M29.4 12.6C26.4 12.2 23.4 13 21.4 14.6'

/** The two leaves of the gate, standing open. */
const leaves = 'M9 17.4 13.2 19.6V29.3L7.6 27.4V20ZM23 17.4 18.8 19.6V29.3L24.4 27.4V20Z'

/** The mark: an open gate in a round shanyrak, the crown of the yurt. `faint` draws it pale, as an ornament. */
export function Mark({ size = 32, faint = false }: { size?: number; faint?: boolean }) {
  return (
    <svg
      class={classes('mark', faint && 'mark--faint')}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="13.6" />
      <path d={poles} />
      <path class="mark__leaves" d={leaves} />
    </svg>
  )
}

/** The mark with the name, in the script of the reader. */
export function WordMark({ size = 32 }: { size?: number }) {
  const { say } = useReader()
  return (
    <span class="mark__word">
      <Mark size={size} />
      <span>{say('name')}</span>
    </span>
  )
}
