import { cited, type Finding, fill, type Language, permitRules } from '@ruqsat/law'
import { DecisionPanel } from '../../../ui/decision-panel/decision-panel.tsx'
import type { Reason } from '../../../ui/decision-panel/reasons.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { AnswerMatter } from './matter.ts'

/** What the law says of the hire when it is filed as planned, so that one sees at once what a change of the staff or the category does to it. */
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
    />
  )
}

const titles = new Map(permitRules.map(({ id, title }) => [id, title]))

function reasonIn(language: Language, finding: Finding): Reason {
  return {
    key: finding.rule,
    answer: finding.answer,
    title: titles.get(finding.rule)?.[language] ?? finding.rule,
    because: fill(finding.because, finding.facts)[language],
    norm: fill(finding.says, finding.facts)[language],
    since: finding.since,
    sources: finding.cites.map((cite) => ({ clause: cited(cite)[language], trust: cite.trust })),
    facts: [],
  }
}
