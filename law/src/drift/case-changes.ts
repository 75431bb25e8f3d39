import type { Day } from '../calendar/day.ts'
import type { Answer } from '../core/answer.ts'
import type { Citation } from '../core/citation.ts'
import { datedAt } from '../core/figure.ts'
import { numberInWords } from '../core/number-in-words.ts'
import type { Finding } from '../core/rule.ts'
import { fill, type SpokenValues } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { explained } from '../permits/assess.ts'
import { hearingNotice, paymentTerm, reviewNew, reviewRenewal } from '../permits/clock-figures.ts'
import type { Fee } from '../permits/fee.ts'
import type { Judgement } from '../permits/judge.ts'
import { filingOffset } from '../permits/market-test.ts'
import { exemptDeputies, exemptHeads } from '../permits/need.ts'
import type { Question } from '../permits/question.ts'
import { permitRules } from '../permits/rules.ts'
import { driftTexts, driftWords } from './drift-texts.ts'
import { type TermName, terms, termsOf } from './terms-of.ts'

export type ChangeKind = keyof typeof driftTexts

/** One thing that the law changed for a case from a day on, in a sentence and with its clauses. */
export interface CaseChange {
  readonly kind: ChangeKind
  readonly rule?: string
  readonly before: string | number | null
  readonly after: string | number | null
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** A case as judged by the law of a day. */
export interface JudgedOn {
  readonly question: Question
  readonly judged: Judgement
}

/** What is otherwise in the later judgement of the same case: need of a permit, answer, findings, fee, terms. */
export function caseChanges(earlier: JudgedOn, later: JudgedOn): readonly CaseChange[] {
  const { on } = later.question
  return [
    ...needChanges(earlier.judged, later, on),
    ...answerChanges(earlier.judged, later.judged, on),
    ...findingChanges(earlier.judged, later.judged, on),
    ...feeChanges(earlier.judged, later.judged, on),
    ...termChanges(earlier, later, on),
  ]
}

function needChanges(before: Judgement, { question, judged: after }: JudgedOn, on: Day): readonly CaseChange[] {
  if (before.ground === after.ground) return []
  const said = (kind: ChangeKind, ground: Text, cites: readonly Citation[]): readonly CaseChange[] => [
    change(kind, before.ground, after.ground, { on, ground }, cites),
  ]
  if (after.exemption !== undefined) {
    const kind = before.exemption === undefined ? 'permit-not-needed' : 'ground-changes'
    return said(kind, after.exemption.says, after.exemption.cites)
  }
  const limit = datedAt(question.hire.post === 'head' ? exemptHeads : exemptDeputies, on)
  return before.exemption === undefined || limit === null
    ? []
    : said('permit-needed', before.exemption.says, [limit.cite])
}

function answerChanges(before: Judgement, after: Judgement, on: Day): readonly CaseChange[] {
  if (before.answer === after.answer) return []
  const decisive = after.findings.filter(({ answer }) => answer === after.answer)
  return [change('answer', before.answer, after.answer, { on, ...answers(before, after) }, citesOf(decisive))]
}

function findingChanges(before: Judgement, after: Judgement, on: Day): readonly CaseChange[] {
  if (before.permit !== after.permit) return []
  const earlier = new Map(before.findings.map((finding) => [finding.rule, finding]))
  const later = new Set(after.findings.map(({ rule }) => rule))
  const gone = before.findings.filter(({ rule }) => !later.has(rule))
  return [
    ...after.findings.flatMap((finding) => findingChange(earlier.get(finding.rule), finding, on)),
    ...gone.map((finding) => ofRule('rule-vanishes', finding, null, finding, on)),
  ]
}

function findingChange(before: Finding | undefined, after: Finding, on: Day): readonly CaseChange[] {
  if (before === undefined) return [ofRule('rule-appears', null, after, after, on)]
  const otherAnswer = before.answer !== after.answer
  if (!otherAnswer && before.reason === after.reason) return []
  const wasExempt = isExemption(before)
  if (wasExempt !== isExemption(after))
    return [ofRule(wasExempt ? 'exemption-ends' : 'exemption-begins', before, after, after, on)]
  return [ofRule(otherAnswer ? 'rule-flips' : 'reason-changes', before, after, after, on)]
}

/** Reasons that exempt an employer from a rule have codes that say so. */
function isExemption({ reason }: Finding): boolean {
  return reason.startsWith('exempt-')
}

function ofRule(kind: ChangeKind, before: Finding | null, after: Finding | null, told: Finding, on: Day): CaseChange {
  const { because, cites } = explained(told)
  const values = {
    on,
    rule: titles.get(told.rule) as Text,
    because,
    ...(before === null ? {} : { before: driftWords[before.answer] }),
    ...(after === null ? {} : { after: driftWords[after.answer] }),
  }
  return {
    ...change(kind, before?.answer ?? null, after?.answer ?? null, values, cites),
    rule: told.rule,
  }
}

const titles: ReadonlyMap<string, Text> = new Map(permitRules.map(({ id, title }) => [id, title]))

function feeChanges(before: Judgement, after: Judgement, on: Day): readonly CaseChange[] {
  if (before.permit !== after.permit || before.fee?.totalKzt === after.fee?.totalKzt) return []
  const cites = (after.feeBasis ?? before.feeBasis)?.cites ?? []
  const total = ({ fee }: Judgement) => fee?.totalKzt ?? null
  const values = { on, before: sumOf(before.fee), after: sumOf(after.fee) }
  return [change('fee', total(before), total(after), values, cites)]
}

function sumOf(fee: Fee | null | undefined): Text {
  if (fee == null) return driftWords['not-set']
  if (fee.mci === 0) return driftWords['no-fee']
  return fill(driftWords.sum, { mci: numberInWords(fee.mci), total: numberInWords(fee.totalKzt) })
}

function termChanges(earlier: JudgedOn, later: JudgedOn, on: Day): readonly CaseChange[] {
  if (earlier.judged.permit !== later.judged.permit) return []
  const before = termsOf(earlier.judged, earlier.question.on)
  const after = termsOf(later.judged, on)
  return terms
    .filter((term) => before[term] !== after[term])
    .map((term) => {
      const values = { on, term: driftWords[term], before: lengthOf(before[term]), after: lengthOf(after[term]) }
      return change('days', before[term], after[term], values, citesOfTerm(term, later.question))
    })
}

function lengthOf(days: number | null): Text {
  return days === null ? driftWords['not-set'] : numberInWords(days)
}

function citesOfTerm(term: TermName, { on, request }: Question): readonly Citation[] {
  const figures = {
    waiting: filingOffset,
    review: request === 'renewal' ? reviewRenewal : reviewNew,
    notice: hearingNotice,
    payment: paymentTerm,
  }
  const dated = datedAt(figures[term], on)
  return dated === null ? [] : [dated.cite]
}

function change(
  kind: ChangeKind,
  before: CaseChange['before'],
  after: CaseChange['after'],
  values: SpokenValues,
  cites: readonly Citation[],
): CaseChange {
  return { kind, before, after, says: fill(driftTexts[kind], values), cites }
}

function answers(before: { readonly answer: Answer }, after: { readonly answer: Answer }) {
  return { before: driftWords[before.answer], after: driftWords[after.answer] }
}

function citesOf(findings: readonly Finding[]): readonly Citation[] {
  return [...new Map(findings.flatMap(({ cites }) => cites).map((cite) => [JSON.stringify(cite), cite])).values()]
}
