import { type Day, daysBetween, laterOf } from '../calendar/day.ts'
import type { Finding } from '../core/rule.ts'
import { fill, inOneBreath } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { changeTexts } from './change-texts.ts'
import { decisionOn, judge } from './judge.ts'
import { type PatchOperation, patched } from './patch.ts'
import type { Question } from './question.ts'
import { remediesFor, rulesOfTime } from './remedies.ts'
import { type Remedy, replace } from './remedy.ts'

/** A way from a no to a yes: a JSON Patch (RFC 6902) on the question, and what it means. */
export interface Change {
  readonly patch: readonly PatchOperation[]
  readonly says: Text
}

/** Every way to a yes, cheapest first; or, where nothing the employer can do helps, the rule that stands in the way. */
export type WaysToYes =
  | { readonly changes: readonly Change[] }
  | { readonly changes: readonly []; readonly stuck: string }

/** Things done so far, and the question as they make it. */
interface Way {
  readonly remedies: readonly Remedy[]
  readonly fileOn: Day
  readonly question: Question
  readonly cost: number
}

/** More ways than any question of the law opens; a bound for numbers beyond all reason. */
const mostWays = 512

/**
 * Searches, from the cheapest on, over everything the employer can do about each rule that says no. The rules that look at
 * the day of filing come first: once the day is fixed, every other remedy is the least that mends its rule. Nothing is
 * searched for a question whose answer is not "no".
 */
export function waysToYes(question: Question): WaysToYes {
  if (judge(question).answer !== 'no') return { changes: [] }
  const today = question.on
  const changes: Change[] = []
  const open: Way[] = [{ remedies: [], fileOn: today, question, cost: 0 }]
  for (let taken = 0; open.length > 0 && taken < mostWays; taken++) {
    const way = takeCheapest(open)
    const stands = inTheWay(decisionOn(way.question).findings)
    if (stands === undefined) {
      const patch = patchOf(way, today)
      if (isMinimal(question, patch)) changes.push({ patch, says: wordsOf(way, today) })
    } else {
      for (const remedy of remediesFor(stands.rule, way.question, today)) open.push(further(way, remedy))
    }
  }
  return changes.length > 0 ? { changes } : { changes: [], stuck: stuckAt(question) }
}

/** The rule to be mended next, a rule of time before any other. */
function inTheWay(findings: readonly Finding[]): Finding | undefined {
  const against = findings.filter(({ answer }) => answer === 'no')
  return against.find(({ rule }) => rulesOfTime.includes(rule)) ?? against[0]
}

function further(way: Way, remedy: Remedy): Way {
  const fileOn = laterOf(way.fileOn, remedy.fileOn ?? way.fileOn)
  return {
    remedies: [...way.remedies, remedy],
    fileOn,
    question: { ...patched(way.question, remedy.patch), on: fileOn },
    cost: way.cost + remedy.effort + daysBetween(way.fileOn, fileOn),
  }
}

function takeCheapest(open: Way[]): Way {
  let cheapest = 0
  for (let place = 1; place < open.length; place++) {
    if ((open[place] as Way).cost < (open[cheapest] as Way).cost) cheapest = place
  }
  return open.splice(cheapest, 1)[0] as Way
}

function patchOf({ remedies, fileOn }: Way, today: Day): readonly PatchOperation[] {
  const patch = remedies.flatMap((remedy) => remedy.patch)
  return fileOn === today ? patch : [...patch, replace('/on', fileOn)]
}

function wordsOf({ remedies, fileOn }: Way, today: Day): Text {
  const sentences = remedies.map(({ says }) => says)
  return inOneBreath(fileOn === today ? sentences : [...sentences, fill(changeTexts.fileOn, { on: fileOn })])
}

/**
 * Can no operation be left out? To leave out one is test enough: everything but waiting only ever helps, so what fails with
 * one part missing fails with more missing.
 */
export function isMinimal(question: Question, patch: readonly PatchOperation[]): boolean {
  return patch.every((_, place) => decisionOn(patched(question, patch.toSpliced(place, 1))).answer === 'no')
}

/** The first rule against the question about which nothing can be done, else the one whose remedy leads nowhere. */
function stuckAt(question: Question): string {
  const { findings } = decisionOn(question)
  const hopeless = findings.find(
    ({ rule, answer }) => answer === 'no' && remediesFor(rule, question, question.on).length === 0,
  )
  return (hopeless ?? (inTheWay(findings) as Finding)).rule
}
