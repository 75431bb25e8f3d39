import { acts, type Citation, calendarYears, cited, type Figure, type ReadingId, readings } from '@ruqsat/law'
import { lawAddress } from '../../shell/law-address.ts'
import type { BookView, CitationView, ExamplesView, ExampleView, FigureView, RuleView } from './api.ts'
import { figures, rules, rulesReading, topics } from './shelf.ts'
import { firmnessOf, type ShelfRule, type Trial } from './shelf-rule.ts'
import { spansOf } from './spans.ts'
import { trustShare } from './trust-share.ts'

/** The numbers of the readings, R-01 first. */
export const readingIds: readonly ReadingId[] = (Object.keys(readings) as ReadingId[]).toSorted((a, b) =>
  a.localeCompare(b, 'en', { numeric: true }),
)

/** The book as a list of what is in it. */
export function bookView(): BookView {
  const { byWeakest, ...share } = trustShare()
  return {
    trust: { ...share, byWeakest: [...byWeakest] },
    topics: topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      rules: topic.rules.map((rule) => ({
        id: rule.id,
        title: rule.title,
        trust: firmnessOf(rule),
        href: lawAddress.rule(rule.id),
      })),
    })),
    figures: figures.map(({ id, title, unit }) => ({ id, title, unit, href: lawAddress.figure(id) })),
    acts: Object.entries(acts).map(([id, { title }]) => ({ id, title })),
    readings: readingIds.map((id) => {
      const { question, choice, why, trust } = readings[id]
      return { id, question, choice, why, trust }
    }),
    calendars: calendarYears.map(({ year }) => year),
  }
}

/** A rule with all its wordings, and its examples as they are answered now. */
export function ruleView({ id, title, askedOn, versions, figures: read, trials }: ShelfRule): RuleView {
  return {
    id,
    title,
    askedOn: [...askedOn],
    versions: versions.map(({ from, to, says, cites }) => ({
      from,
      to,
      says,
      cites: cites.map(citationView),
      href: lawAddress.version(id, from),
    })),
    figures: read.map((figure) => figure.id),
    examples: trials.map((trial) => ({ example: exampleView(trial), got: trial.run() })),
  }
}

/** A figure with all its values. */
export function figureView(figure: Figure<unknown>): FigureView {
  const { id, title, unit, gaps = [] } = figure
  return {
    id,
    title,
    unit,
    values: spansOf(figure).map(({ from, to, value, cite }) => ({ from, to, value, cite: citationView(cite) })),
    gaps: gaps.map((gap) => ({ ...gap })),
    rules: rulesReading(id).map((rule) => rule.id),
  }
}

/** Every example of every rule, for others to test their own systems against. */
export function examplesView(): ExamplesView {
  return rules.map(({ id, title, trials }) => ({ rule: id, title, examples: trials.map(exampleView) }))
}

function exampleView({ on, given, expect, reason, shows }: Trial): ExampleView {
  return { on, given, expect, reason, shows }
}

function citationView(cite: Citation): CitationView {
  const { act, clause, trust, via = null, reading = null } = cite
  return { act, clause, trust, via, reading, words: cited(cite) }
}
