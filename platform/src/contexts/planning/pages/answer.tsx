import { Link } from '../../../ui/link/link.tsx'
import { addressOf } from '../typed-wish.ts'
import { Compare } from './compare.tsx'
import { Drawn } from './drawn.tsx'
import { Findings } from './findings.tsx'
import type { AnswerMatter } from './matter.ts'
import { OtherKinds } from './other-kinds.tsx'
import { PracticeTable } from './practice-table.tsx'
import { StepsTable } from './steps-table.tsx'
import { Verdict } from './verdict.tsx'

/** The whole answer, drawn by the server and, while the form is changed, by the browser. A no of the law comes before the plan it spoils. */
export function Answer({ matter }: { matter: AnswerMatter }) {
  const { say, typed, language, before, answered } = matter
  const refused = answered.judgement.answer === 'no'
  return (
    <div class="stack">
      <Verdict matter={matter} />
      {before !== null && <Compare matter={matter} before={before} />}
      {refused && <Findings matter={matter} />}
      <Drawn matter={matter} />
      <StepsTable matter={matter} />
      <PracticeTable matter={matter} />
      <OtherKinds matter={matter} />
      <p class="row print-none">
        <Link href={`${addressOf(typed, '/plan.ics')}&lang=${language}`} icon="calendar-days">
          {say('feed')}
        </Link>
      </p>
      {!refused && <Findings matter={matter} />}
    </div>
  )
}
