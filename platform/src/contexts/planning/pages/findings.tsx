import { cited, type Finding, fill, type Language, permitRules } from '@ruqsat/law'
import { DecisionPanel } from '../../../ui/decision-panel/decision-panel.tsx'
import type { Reason } from '../../../ui/decision-panel/reasons.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type AnswerMatter, feeOf } from './matter.ts'
import { waysIn, waysTitle } from './ways.ts'

/** What the law says of the hire when it is filed as planned, what that costs, and what would turn a no into a yes. */
export function Findings({ matter }: { matter: AnswerMatter }) {
  const { say, language, answered } = matter
  const { permit, exemption, answer, findings } = answered.judgement
  if (permit === 'not-needed') {
    return <Notice title={say('not-needed')}>{exemption !== undefined && <p>{exemption.says[language]}</p>}</Notice>
  }
  return (
    <DecisionPanel
      answer={answer}
      headline={say(`answer.${answer}`)}
      on={answered.filed.on}
      reasons={findings.map((finding) => reasonIn(language, finding))}
      changes={waysIn(matter)}
      changesTitle={waysTitle(matter)}
    >
      <WaysNote matter={matter} />
      <p>{say('fee-on', { sum: feeOf(matter, answered) })}</p>
    </DecisionPanel>
  )
}

/** Where there are no ways to show: they are being looked for, cannot be, or there are none. */
function WaysNote({ matter: { ways, say, language, answered } }: { matter: AnswerMatter }) {
  if (answered.judgement.answer !== 'no') return null
  if (ways === 'looking') return <p class="planner__looking">{say('ways.looking')}</p>
  if (ways === 'unreachable') return <p>{say('ways.unreachable')}</p>
  return ways.stuck === null ? null : <p>{say('ways.stuck', { rule: titleOf(ways.stuck, language) })}</p>
}

const titles = new Map(permitRules.map(({ id, title }) => [id, title]))

function titleOf(rule: string, language: Language): string {
  return titles.get(rule)?.[language] ?? rule
}

function reasonIn(language: Language, finding: Finding): Reason {
  return {
    key: finding.rule,
    answer: finding.answer,
    title: titleOf(finding.rule, language),
    because: fill(finding.because, finding.facts)[language],
    norm: fill(finding.says, finding.facts)[language],
    since: finding.since,
    sources: finding.cites.map((cite) => ({ clause: cited(cite)[language], trust: cite.trust })),
    facts: [],
  }
}
