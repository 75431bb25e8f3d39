import type { Step } from '@ruqsat/law'
import { LinkButton } from '../../../ui/button/button.tsx'
import { Notice, type NoticeKind } from '../../../ui/notice/notice.tsx'
import { addressWith } from '../typed-wish.ts'
import { type AnswerMatter, dayOrNotKnown } from './matter.ts'

const kinds = { safe: 'success', tight: 'warning', late: 'danger', unknown: 'info' } as const satisfies Record<
  string,
  NoticeKind
>

/** The answer in a sentence: is the day safe, and what is the first thing to do? */
export function Verdict({ matter }: { matter: AnswerMatter }) {
  const { say, answered, typed, formats } = matter
  const { verdict, soonest, soonestSafe, startOn } = answered.plan
  const day = verdict === 'tight' ? soonestSafe : soonest
  const { permit, answer } = answered.judgement
  // Green is for a hire that comes to pass: in time for a permit that would not be granted is no success.
  const kind = verdict === 'safe' && permit === 'needed' && answer === 'no' ? 'info' : kinds[verdict]
  const better = (verdict === 'tight' || verdict === 'late') && day !== null && day !== startOn ? day : null
  return (
    <Notice
      kind={kind}
      title={verdict === 'safe' ? say('safe', { days: spareOf(answered.plan.steps) }) : say(verdict)}
      actions={
        better === null ? undefined : (
          <LinkButton href={addressWith(typed, { startOn: better })}>
            {say('plan-for', { day: formats.day(better) })}
          </LinkButton>
        )
      }
    >
      <p>{textOf(matter)}</p>
    </Notice>
  )
}

function textOf(matter: AnswerMatter): string {
  const { say, answered, language } = matter
  const { verdict, soonest, soonestSafe, steps } = answered.plan
  const first = steps.find(isNext)
  if (verdict === 'safe' && first !== undefined) {
    return say('safe-text', { step: first.title[language], day: dayOrNotKnown(matter, first.last) })
  }
  if (verdict === 'tight') {
    return say('tight-text', { soonest: dayOrNotKnown(matter, soonest), safe: dayOrNotKnown(matter, soonestSafe) })
  }
  return verdict === 'late' ? say('late-text', { soonest: dayOrNotKnown(matter, soonest) }) : say('unknown-text')
}

function isNext({ onTheWay, done }: Step): boolean {
  return onTheWay && !done
}

/** The least that any step to come has to spare. */
function spareOf(steps: readonly Step[]): number {
  return Math.min(...steps.flatMap((step) => (isNext(step) && step.slack !== null ? [step.slack] : [])))
}
