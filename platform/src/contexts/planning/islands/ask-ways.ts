import type { AnswerMatter } from '../pages/matter.ts'
import { addressOf, type Typed } from '../typed-wish.ts'
import type { Ways } from '../ways.ts'

/** How long typing rests before the server is asked, and how long an answer is waited for. */
const rest = 250
const patience = 10_000

/**
 * Asks the server for the ways to a yes: the search is no part of what a browser is sent. Each question cancels the one before, also
 * where there is nothing to ask any more (null).
 */
export function waysAsker(): (typed: Typed | null, tell: (ways: AnswerMatter['ways']) => void) => void {
  let latest = new AbortController()
  return (typed, tell) => {
    latest.abort()
    if (typed === null) return
    latest = new AbortController()
    const { signal } = latest
    setTimeout(async () => {
      if (signal.aborted) return
      const ways = await asked(typed, signal)
      if (!signal.aborted) tell(ways)
    }, rest)
  }
}

async function asked(typed: Typed, signal: AbortSignal): Promise<Ways | 'unreachable'> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const answer = await fetch(addressOf(typed, '/api/v1/plans'), { signal: limited })
    return answer.ok ? ((await answer.json()) as Ways) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
