import type { Trust as TrustGrade } from '@ruqsat/law'
import { useReader } from '../reader.tsx'
import { Tip } from '../tip/tip.tsx'

/** How far a source can be trusted: the letter the law book uses and the word for it; the reason on hover, focus or tap. */
export function Trust({ grade }: { grade: TrustGrade }) {
  const { say } = useReader()
  return (
    <Tip text={say(`trust.${grade}.why`)}>
      <span class={`trust trust--${grade === 'P' || grade === 'O' ? 'firm' : 'soft'}`}>
        <b class="trust__letter">{grade}</b>
        {say(`trust.${grade}`)}
      </span>
    </Tip>
  )
}
