import { type Day, isDay } from '../calendar/day.ts'
import { datedAt } from '../core/figure.ts'
import { isObject, listOf, objectOf, type Problem, type Shape, someText } from '../core/shape.ts'
import { permitRules } from '../permits/rules.ts'
import { changesRule, type Draft, type DraftedRule } from './draft.ts'
import { hasMoreParts } from './parts.ts'
import { aFigureChange } from './read-figure-change.ts'
import { aRuleChange } from './read-rule-change.ts'
import { overlap } from './spans.ts'
import { present, tell } from './tell.ts'
import { figuresUnder } from './variant.ts'

/** A draft that can be replayed, or everything that is wrong with it. */
export type DraftRead =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** More than a law changes at once, and less than would hold others up. */
const mostChanges = 100
const mostParts = 2000

/** Reads a draft from outside. Reports every problem at once, each with its pointer; unknown keys are refused. */
export function readDraft(input: unknown): DraftRead {
  const problems: Problem[] = []
  aDraft(input, '', problems)
  if (problems.length === 0) problems.push(...contradictions(input as Draft))
  return problems.length === 0 ? { ok: true, draft: input as Draft } : { ok: false, problems }
}

const aDraft: Shape = (value, pointer, problems) => {
  if (hasMoreParts(value, mostParts)) return tell(problems, pointer, 'too-large-draft', { most: mostParts })
  const optional = present(value, { title: someText })
  objectOf({ ...optional, changes: listOf(aChange(new Set())) })(value, pointer, problems)
  if (isObject(value) && Array.isArray(value.changes) && value.changes.length > mostChanges)
    tell(problems, `${pointer}/changes`, 'too-many-changes', { most: mostChanges })
}

function aChange(made: Set<string>): Shape {
  const aRule = aRuleChange(made)
  return (change, pointer, problems) => {
    if (!isObject(change)) return aFigureChange(change, pointer, problems)
    const { op, from, to } = change
    if (isADay(from) && isADay(to) && to < from) tell(problems, `${pointer}/to`, 'ends-before', { to })
    const shape = op === 'repeal' || op === 'version' ? aRule : aFigureChange
    shape(change, pointer, problems)
  }
}

function isADay(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value)
}

/** What is wrong with changes that are each well written: two that say different things, and a rule that would lack its figures. */
function contradictions(draft: Draft): readonly Problem[] {
  const problems: Problem[] = []
  const changes = draft.changes.map((change, place) => ({ change, place }))
  for (const { change, place } of changes) {
    if (!changesRule(change)) continue
    const clash = changes.find(
      (other) => other.place < place && changesRule(other.change) && clashes(other.change, change),
    )
    if (clash !== undefined)
      tell(problems, `/changes/${place}`, 'overlaps', { rule: change.rule, other: clash.place + 1 })
    for (const figure of missingFigures(draft, change))
      tell(problems, `/changes/${place}/from`, 'needs-figure', { figure, from: change.from })
  }
  return problems
}

/** Exemptions and limits of scope add up; a repeal leaves nothing to word otherwise, and a rule has one test and one text. */
function clashes(a: DraftedRule, b: DraftedRule): boolean {
  if (a.rule !== b.rule || !overlap(a, b)) return false
  if (a.op === 'repeal' || b.op === 'repeal') return true
  return (a.requires !== undefined && b.requires !== undefined) || (a.says !== undefined && b.says !== undefined)
}

/** A rule that begins earlier than in the book still asks by its figures: those that begin with it must begin as early. */
function missingFigures(draft: Draft, change: DraftedRule): readonly string[] {
  const rule = permitRules.find(({ id }) => id === change.rule)
  const begins = rule?.versions[0]?.from
  if (rule === undefined || begins === undefined || change.from >= begins) return []
  if (change.op === 'repeal' || change.requires !== undefined) return []
  const figures = figuresUnder(draft)
  return rule.figures
    .filter(
      (figure) => datedAt(figure, begins) !== null && datedAt(figures.get(figure) ?? figure, change.from) === null,
    )
    .map(({ id }) => id)
}
