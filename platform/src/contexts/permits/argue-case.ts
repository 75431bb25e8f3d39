import {
  type ApplicationQuestion,
  type Day,
  type Decision,
  explained,
  type Finding,
  judge,
  judgeApplication,
  type Language,
  languages,
  together,
} from '@ruqsat/law'
import type { CheckingAgency } from '../../agencies/wire.ts'
import type { Enquiry } from '../checks/index.ts'
import { agenciesOf, type CheckFacts, checkFacts, unanswered } from './check-facts.ts'
import type { Filed } from './filed.ts'
import { filedPapers } from './needed-papers.ts'
import { questionOf } from './question.ts'
import { noWays, type Ways, waysFor } from './ways.ts'
import { sayPermits } from './words.ts'

export interface Argued {
  readonly filed: Filed
  /** The day of filing, whose law governs. */
  readonly filedOn: Day
  readonly enquiries: readonly Enquiry[]
  readonly papers: readonly { readonly kind: string }[]
  readonly quotaLeft: number | null
  readonly qualified: boolean | null
}

/** The law's answer to a case, and what the employer could do about a no. */
export interface Argument {
  readonly decision: Decision
  readonly ways: Ways
}

/**
 * Argues a case rule by rule from the facts as they stand: the rules of the permit, the papers, the diploma. A rule whose agency has not
 * answered is "not known", unless what is known already makes it a no.
 */
export function argueCase(argued: Argued): Argument {
  const { filed, filedOn, enquiries, quotaLeft, qualified } = argued
  const checks = checkFacts(enquiries)
  const question = questionOf(filed, { on: filedOn, quotaLeft, qualified, checks })
  const waiting = unanswered(enquiries)
  const findings = judge(question).findings.map((finding) => asFarAsAnswered(finding, waiting))
  const application = judgeApplication(applicationQuestion(argued, checks, question))
  const all = [...findings, ...application.findings].map(explained)
  const answer = together(all.map((finding) => finding.answer))
  return { decision: { on: filedOn, answer, findings: all }, ways: answer === 'no' ? waysFor(question) : noWays }
}

function applicationQuestion(
  argued: Argued,
  checks: CheckFacts,
  question: ReturnType<typeof questionOf>,
): ApplicationQuestion {
  const diploma = checks.diplomaConfirmed
  return {
    ...question,
    filed: filedPapers(argued.papers),
    circumstances: argued.filed.post.circumstances,
    diploma: diploma === null ? 'unanswered' : diploma ? 'confirmed' : 'not-confirmed',
  }
}

function asFarAsAnswered(finding: Finding, waiting: readonly CheckingAgency[]): Finding {
  const asked = (agenciesOf[finding.rule] ?? []).filter((agency) => waiting.includes(agency))
  if (asked.length === 0 || finding.answer === 'no') return finding
  const sentence = (language: Language) => {
    const say = sayPermits(language)
    return say('waiting.for', { agencies: asked.map((agency) => say(`agency.${agency}`)).join(', ') })
  }
  const because = Object.fromEntries(languages.map((language) => [language, sentence(language)])) as Record<
    Language,
    string
  >
  return { ...finding, answer: 'unknown', reason: 'unanswered', because, facts: { waitingFor: asked.join(', ') } }
}
