import { type Answer, cited, type Finding, lawBook } from '@ruqsat/law'
import { sayPermits } from '../contexts/permits/words.ts'
import { formats } from '../kernel/format.ts'
import type { Sheet } from './sheet.ts'
import type { Argued } from './step.ts'
import { sayJourney } from './words.ts'

const order: Record<Answer, number> = { no: 0, unknown: 1, yes: 2 }
const looks = { yes: 'green', no: 'red', unknown: 'yellow' } as const
const marks: Record<Answer, string> = { yes: '✓', no: '✗', unknown: '?' }
const titles = new Map(lawBook.rules.map((rule) => [rule.id, rule.title]))
const inset = 2

/** What the law answers: each rule with its answer, its sentence and its clauses, what is against it first; then what would change a no. */
export function tellArgument(sheet: Sheet, { decision, shows, ways }: Argued): string[] {
  const { answer, findings, on } = decision
  const { language } = sheet
  const shown = findings.filter((finding) => shows === 'everything' || finding.answer === 'no')
  return [
    '',
    ...sheet.text(sayJourney(language)(`law.${answer}`, { day: formats(language).day(on) }), inset, looks[answer]),
    ...shown.toSorted((a, b) => order[a.answer] - order[b.answer]).flatMap((finding) => tellFinding(sheet, finding)),
    ...tellWays(sheet, ways),
  ]
}

function tellFinding(sheet: Sheet, { rule, answer, because, cites }: Finding): string[] {
  const { language } = sheet
  const clauses = [...new Set(cites.map((cite) => cited(cite)[language]))].join('; ')
  const answered = sayJourney(language)(`answer.${answer}`)
  return [
    ...sheet.item(`${marks[answer]} `, `${answered}: ${ruleTitle(sheet, rule)} (${rule})`, 2 * inset, looks[answer]),
    ...sheet.text(because[language], 3 * inset),
    ...sheet.text(clauses, 3 * inset, 'dim'),
  ]
}

function tellWays(sheet: Sheet, ways: Argued['ways']): string[] {
  const say = sayPermits(sheet.language)
  const changes = ways?.changes.map((change) => change[sheet.language]) ?? []
  const stuck = ways?.stuck == null ? [] : [say('changes.stuck', { rule: ruleTitle(sheet, ways.stuck) })]
  const told = [...changes, ...stuck].flatMap((text) => sheet.item('→ ', text, 2 * inset, 'cyan'))
  return told.length === 0 ? [] : [...sheet.text(`${say('changes.title')}:`, inset, 'cyan'), ...told]
}

function ruleTitle({ language }: Sheet, rule: string): string {
  return titles.get(rule)?.[language] ?? rule
}
