import {
  type CaseDrift,
  type Citation,
  cited,
  dayInWords,
  type FigureChange,
  fill,
  type LawChanges,
  type RuleChange,
} from '@ruqsat/law'
import type { Reader } from '../assess/in-words.ts'
import { broken, type Row, tableLines } from '../assess/table.ts'
import { texts } from './texts.ts'

/** What changed, for a person: for the case first, then in the law, each with clause and trust. */
export function inWords(law: LawChanges, drift: CaseDrift | null, reader: Reader): string {
  const { language, paint } = reader
  const nothing = law.figures.length + law.rules.length === 0
  const sections = [
    drift === null ? [] : [paint(texts['for-case'][language], 'bold'), ...caseLines(drift, reader)],
    nothing ? [texts.same[language]] : [],
    section(
      'rules',
      law.rules.map((change) => ruleRow(change, reader)),
      reader,
    ),
    section(
      'figures',
      law.figures.map((change) => figureRow(change, reader)),
      reader,
    ),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function caseLines({ days }: CaseDrift, { language, paint, width }: Reader): readonly string[] {
  if (days.length === 0) return [`  ${texts['case-same'][language]}`]
  return days.flatMap(({ on, changes }) => [
    `  ${paint(dayInWords(on)[language], 'cyan')}`,
    ...changes.flatMap(({ says, cites }) => [
      ...broken(says[language], width - 4).map((line) => `    ${line}`),
      ...broken(sources(cites, language), width - 6).map((line) => `      ${paint(line, 'dim')}`),
    ]),
  ])
}

function section(title: 'rules' | 'figures', rows: readonly Row[], { language, paint, width }: Reader) {
  return rows.length === 0 ? [] : [paint(texts[title][language], 'bold'), ...tableLines(rows, width, paint)]
}

function figureRow({ title, changed, since, before, after }: FigureChange, { language, paint }: Reader): Row {
  const values = { since, before: before?.says ?? texts.none, after: after?.says ?? texts.none }
  const cite = (after ?? before)?.cite
  return {
    cells: [title[language]],
    text: fill(changed === 'value' ? texts.turns : texts.clause, values)[language],
    under: cite === undefined ? '' : sources([cite], language),
    colour: (cell) => paint(cell, 'cyan'),
  }
}

function ruleRow({ title, since, before, after }: RuleChange, { language, paint }: Reader): Row {
  const says = (after ?? before)?.says ?? texts.none
  const now = fill(after === null ? texts.ends : texts.begins, { since, says })[language]
  const was = before === null || after === null ? '' : ` ${fill(texts.before, { says: before.says })[language]}`
  return {
    cells: [title[language]],
    text: now + was,
    under: sources((after ?? before)?.cites ?? [], language),
    colour: (cell) => paint(cell, 'cyan'),
  }
}

function sources(cites: readonly Citation[], language: Reader['language']): string {
  return [...new Set(cites.map((cite) => `${cited(cite)[language]} [${cite.trust}]`))].join('; ')
}
