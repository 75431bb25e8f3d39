import type { VNode } from 'preact'
import type { Visit } from '../kernel/http/visit.ts'
import { sentenceOf } from '../kernel/http/wording.ts'
import type { Refusal } from '../kernel/outcome.ts'
import { LinkButton } from '../ui/button/button.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { deskPage } from './frame.tsx'
import { shellGiven } from './given.ts'
import { sayShell } from './words.ts'

/** A refusal as a page: what, why, what to do. Never "error". */
export function refusalPage(visit: Visit, refusal: Refusal): VNode {
  const say = sayShell(visit.language)
  const title = say(refusal.status === 404 ? 'refused.not-found' : 'refused.title')
  const { wording } = shellGiven()
  const problems = refusal.problems ?? []
  return deskPage(
    visit,
    { title },
    <>
      <h1>{title}</h1>
      <Notice
        kind={refusal.status === 404 ? 'info' : 'warning'}
        title={wording(visit.language, refusal.code, refusal.values)}
        actions={<LinkButton href="/">{say('refused.home')}</LinkButton>}
      >
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.at} ${problem.code}`}>{sentenceOf(wording, visit.language, problem)}</li>
            ))}
          </ul>
        )}
      </Notice>
    </>,
  )
}
