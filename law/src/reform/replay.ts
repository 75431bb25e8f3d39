import type { Answer } from '../core/answer.ts'
import type { Finding } from '../core/rule.ts'
import type { Judgement } from '../permits/judge.ts'
import type { Question } from '../permits/question.ts'
import { examplesKept, type Flip, type Group, groupIn, type Income, type ShortDecision, type Tally } from './tally.ts'
import { judgeIfKnown, type Variant } from './variant.ts'

/** Asks one case by the law as it is and by the draft, and adds what turns to the count. */
export function replayCase(tally: Tally, variant: Variant, question: Question, number: number): void {
  const before = judgeIfKnown(question)
  const after = variant.judge(question)
  const turn = turnOf(before?.answer ?? 'unknown', after?.answer ?? 'unknown')
  const { hire, employer } = question
  count(tally.all, turn)
  for (const region of hire.regions) count(groupIn(tally.byRegion, region), turn)
  count(groupIn(tally.byCategory, categoryOf(question)), turn)
  count(groupIn(tally.byActivity, employer.activity), turn)
  countNeed(tally, before, after)
  countRules(tally, before, after)
  countIncome(tally.income.before, before)
  countIncome(tally.income.after, after)
  if (turn !== null && tally.examples[turn].length < examplesKept) {
    const example = { flip: turn, case: number, question, before: shortOf(before), after: shortOf(after) }
    tally.examples[turn] = [...tally.examples[turn], example]
  }
}

/** The category as people count permits: 1 to 4, seasonal, and transfers apart. */
export function categoryOf({ hire }: Question): string {
  return hire.permit === 'employment' ? String(hire.category) : hire.permit
}

function turnOf(before: Answer, after: Answer): Flip | null {
  return before === after ? null : (`${before}-${after}` as Flip)
}

function count(group: Group, turn: Flip | null): void {
  group.cases += 1
  if (turn !== null) group.flips[turn] += 1
}

function countNeed({ need }: Tally, before: Judgement | null, after: Judgement | null): void {
  if (before === null || after === null || before.permit === after.permit) return
  if (after.permit === 'needed') need.nowNeeded += 1
  else need.nowNotNeeded += 1
}

/**
 * Both decisions name their rules in one order, so that they are walked side by side. A rule that one law does not ask stands in
 * no one's way there: its silence counts as a yes.
 */
function countRules({ byRule }: Tally, before: Judgement | null, after: Judgement | null): void {
  if (before === null || after === null || before.permit !== after.permit) return
  const is = after.findings
  let place = 0
  for (const { rule, answer } of before.findings) {
    const found = placeOf(rule, is, place)
    if (found === -1) {
      count(groupIn(byRule, rule), turnOf(answer, 'yes'))
      continue
    }
    for (; place < found; place++) countNew(byRule, is[place])
    count(groupIn(byRule, rule), turnOf(answer, is[place]?.answer ?? 'yes'))
    place += 1
  }
  for (; place < is.length; place++) countNew(byRule, is[place])
}

function placeOf(rule: string, findings: readonly Finding[], from: number): number {
  for (let place = from; place < findings.length; place++) if (findings[place]?.rule === rule) return place
  return -1
}

function countNew(byRule: Tally['byRule'], finding: Finding | undefined): void {
  if (finding !== undefined) count(groupIn(byRule, finding.rule), turnOf('yes', finding.answer))
}

function countIncome(income: Income, judged: Judgement | null): void {
  if (judged === null || judged.permit !== 'needed' || judged.answer !== 'yes') return
  income.granted += 1
  if (judged.fee == null) income.unknown += 1
  else income.totalKzt += judged.fee.totalKzt
}

function shortOf(judged: Judgement | null): ShortDecision {
  if (judged === null) return { permit: null, answer: 'unknown', findings: [], fee: null }
  const findings = judged.findings.map(({ rule, answer, reason, facts }) => ({ rule, answer, reason, facts }))
  return { permit: judged.permit, answer: judged.answer, findings, fee: judged.fee ?? null }
}
