import type { Role } from '../../../kernel/actor.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Until } from '../../../shell/days.tsx'
import { type BallHolder, StatusLine } from '../../../ui/status-line/status-line.tsx'
import type { BallView } from '../api.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

const holders: Readonly<Record<BallView['holder'], BallHolder>> = {
  employer: 'employer',
  officer: 'person',
  agency: 'agency',
  treasury: 'agency',
  registrar: 'platform',
  nobody: 'nobody',
}

/** Who has the ball, in words: "you" for the one who reads it. */
export function Ball({ visit, ball, compact = false }: { visit: Visit; ball: BallView; compact?: boolean }) {
  const mine = visit.actor.kind === 'person' && isMine(ball, visit.actor.role)
  return (
    <StatusLine
      who={mine ? 'you' : holders[ball.holder]}
      text={ballInWords(visit, ball, mine)}
      until={ball.until === null ? undefined : <Until visit={visit} day={ball.until} compact={compact} />}
      compact={compact}
    />
  )
}

/** Is the ball with this side? */
export function isMine(ball: BallView, role: Role): boolean {
  return ball.holder === role
}

function ballInWords({ language }: Visit, ball: BallView, mine: boolean): string {
  const say = sayPermits(language)

  if (mine) return say(`ball.you.${ball.what}` as PermitsKey)
  const agencies = ball.agencies.map((agency) => say(`agency.${agency}` as PermitsKey)).join(', ')
  return say(`ball.${ball.what}` as PermitsKey, { agencies })
}
