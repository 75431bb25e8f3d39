import { type Assessment, cited, type Language } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { SummaryList, type SummaryRow } from '../../../ui/summary-list/summary-list.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { Argument } from '../../permits/index.ts'
import type { Advice } from '../answer-question.ts'
import { sayAdvice } from '../words.ts'

const steps = ['fileFrom', 'registeredOn', 'hearingNoticeBy', 'decideBy', 'payBy'] as const

/** How many ways to a yes are shown: the cheapest say enough. */
const shown = 4

/** The law's answer: why, by which clause, when, for how much, and what would change it. */
export function Answer({ language, advice }: { language: Language; advice: Advice }) {
  const { question, assessment } = advice
  const say = sayAdvice(language)
  const { answer, findings, exemption, changes = [], stuck = null } = assessment
  if (exemption !== undefined) return <NotNeeded language={language} exemption={exemption} />
  return (
    <Argument
      language={language}
      decision={{ on: question.on, answer, findings }}
      headline={say(`answer.${answer}`)}
      ways={{ changes: changes.slice(0, shown).map(({ says }) => says), stuck }}
    >
      <SummaryList rows={[...daysOf(assessment, language), feeOf(assessment, language)]} />
    </Argument>
  )
}

function NotNeeded({ language, exemption }: { language: Language; exemption: NonNullable<Assessment['exemption']> }) {
  return (
    <Notice kind="success" title={sayAdvice(language)('not-needed')}>
      <p>{exemption.says[language]}</p>
      <ul>
        {exemption.cites.map((cite) => (
          <li key={cited(cite).en}>
            {cited(cite)[language]} <Trust grade={cite.trust} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function daysOf(assessment: Assessment, language: Language): readonly SummaryRow[] {
  const say = sayAdvice(language)
  return steps.flatMap((step) => {
    const day = assessment[step]
    if (day === undefined) return []
    const value = day === null ? say('calendar-missing') : formats(language).dayAndWeekday(day)
    return [{ key: step, label: say(step), value }]
  })
}

function feeOf({ fee, feeBasis }: Assessment, language: Language): SummaryRow {
  const say = sayAdvice(language)
  const { money } = formats(language)
  const row = { key: 'fee', label: say('fee') }
  if (fee === undefined || fee === null) return { ...row, value: say('fee-unknown') }
  if (fee.mci === 0) return { ...row, value: say('fee-none') }
  const sum = say('fee-sum', { mci: fee.mci, value: money(fee.mciValue), total: money(fee.totalKzt) })
  return { ...row, value: feeBasis == null ? sum : `${sum}. ${feeBasis.row[language]}` }
}
