import { cited, type Decision, isDay, type Language, lawBook, refusalReasons, regionName } from '@ruqsat/law'
import type { ComponentChildren } from 'preact'
import { formats } from '../../../kernel/format.ts'
import { lawLinks } from '../../../shell/law-links.ts'
import { DecisionPanel } from '../../../ui/decision-panel/decision-panel.tsx'
import { type ReasonWords, reasonOf } from '../../../ui/decision-panel/reasons.ts'
import type { Ways } from '../ways.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

const titles = new Map(lawBook.rules.map((rule) => [rule.id, rule.title]))

/** A rule's title in words. */
export function ruleTitle(rule: string, language: Language): string {
  return titles.get(rule)?.[language] ?? rule
}

export interface ArgumentProps {
  readonly language: Language
  readonly decision: Decision
  readonly headline: string
  readonly ways?: Ways
  readonly level?: 2 | 3
  readonly children?: ComponentChildren
}

/** The law's answer with every reason, and what would turn a no into a yes. */
export function Argument({ language, decision, headline, ways, level = 2, children }: ArgumentProps) {
  const words = wordsOf(language)
  const say = sayPermits(language)
  const changes = (ways?.changes ?? []).map((says, index) => ({ key: String(index), text: says[language] }))
  const stuck =
    ways?.stuck == null ? [] : [{ key: 'stuck', text: say('changes.stuck', { rule: ruleTitle(ways.stuck, language) }) }]
  return (
    <DecisionPanel
      answer={decision.answer}
      headline={headline}
      on={decision.on}
      reasons={[...decision.findings].sort(byAnswer).map((finding) => reasonOf(finding, language, words))}
      changes={[...changes, ...stuck]}
      level={level}
    >
      {children}
    </DecisionPanel>
  )
}

const order = { no: 0, unknown: 1, yes: 2 } as const

/** What stands in the way comes first. */
function byAnswer(a: { answer: keyof typeof order }, b: { answer: keyof typeof order }): number {
  return order[a.answer] - order[b.answer]
}

function wordsOf(language: Language): ReasonWords {
  const say = sayPermits(language)
  const { day, number } = formats(language)
  return {
    ...lawLinks(language),
    title: (rule) => ruleTitle(rule, language),
    fact: (name) => say(`fact.${name}` as PermitsKey),
    value(value, name) {
      if (regionFacts.has(name) && typeof value === 'string') return regionsInWords(value, language)
      if (typeof value === 'number') return number(value)
      if (typeof value !== 'string') return say(`value.${String(value)}` as PermitsKey)
      if (isDay(value)) return day(value)
      const known = `value.${value}` as PermitsKey
      return wordedValues.has(value) ? say(known) : value
    },
  }
}

/** Facts that the law gives as codes of regions, one or several. */
const regionFacts = new Set(['region', 'regions'])

function regionsInWords(codes: string, language: Language): string {
  return codes
    .split(', ')
    .map((code) => regionName(code)[language])
    .join(', ')
}

const wordedValues = new Set(['confirmed', 'not-confirmed', 'unanswered', 'waived'])

/** The ground of a refusal for each rule that says no: what the letter names. */
export function groundsOf(
  decision: Decision,
  language: Language,
): readonly { readonly rule: string; readonly ground: string; readonly clause: string }[] {
  return decision.findings
    .filter((finding) => finding.answer === 'no')
    .map(({ rule, cites }) => {
      const reason = refusalReasons[rule]
      const clause = cites[0] === undefined ? '' : cited(cites[0])[language]
      return { rule: ruleTitle(rule, language), ground: reason?.says[language] ?? '', clause }
    })
}
