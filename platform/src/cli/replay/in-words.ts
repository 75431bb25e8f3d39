import {
  changesInWords,
  type Day,
  type Draft,
  type FlipExample,
  fill,
  flipNames,
  flipped,
  flips,
  type Group,
  type Grouping,
  groupings,
  groupName,
  type Language,
  numberInWords,
  ruleTitles,
  syntheticBasis,
  type Tally,
  type Text,
  turnedRules,
} from '@ruqsat/law'
import type { Reader } from '../assess/in-words.ts'
import { broken, tableLines } from '../assess/table.ts'
import type { Cases } from './order.ts'
import type { Part } from './part.ts'
import { texts } from './texts.ts'

type Titles = ReturnType<typeof ruleTitles>

/** The whole replay for a person: what the draft changes, how many answers turn and where, the fees, examples. */
export function inWords(draft: Draft, cases: Cases, on: Day | null, part: Part, reader: Reader): string {
  const { tally } = part
  const { language, paint } = reader
  const titles = ruleTitles(draft)
  const sections = [
    [paint(draft.title ?? texts.changes[language], 'bold'), ...changesOf(draft, reader)],
    totals(tally, language),
    ...groupings.map((by) => groupsOf(by, tally[by], titles, reader)),
    incomeOf(tally, reader),
    examplesOf(tally, cases, titles, reader),
    badOf(part, reader),
    cases.from === 'seed' && on !== null ? basisOf(cases.seed, on, reader) : [],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function changesOf(draft: Draft, { language, paint, width }: Reader): readonly string[] {
  const rows = changesInWords(draft).map(({ title, says }) => ({
    cells: [title[language]],
    text: says[language],
    colour: (cell: string) => paint(cell, 'cyan'),
  }))
  return tableLines(rows, width, paint)
}

function totals({ all, need }: Tally, language: Language): readonly string[] {
  const turned = flipped(all)
  const share = numberInWords(all.cases === 0 ? 0 : Math.round((turned / all.cases) * 1000) / 10)
  const said = { cases: numberInWords(all.cases), flipped: numberInWords(turned), share }
  const needed = { needed: numberInWords(need.nowNeeded), free: numberInWords(need.nowNotNeeded) }
  return [
    fill(texts.total, said)[language],
    ...(turned === 0 ? [] : [`  ${turnsOf(all, language)}`]),
    ...(need.nowNeeded + need.nowNotNeeded === 0 ? [] : [fill(texts.need, needed)[language]]),
  ]
}

/** How the answers of a group turn: "no → yes 12; yes → no 3". */
function turnsOf({ flips: counted }: Group, language: Language): string {
  return flips
    .filter((flip) => counted[flip] > 0)
    .map((flip) => `${flipNames[flip][language]} ${numberInWords(counted[flip])[language]}`)
    .join('; ')
}

function groupsOf(
  by: Grouping,
  groups: Readonly<Record<string, Group>>,
  titles: Titles,
  reader: Reader,
): readonly string[] {
  const { language, paint, width } = reader
  const turned = Object.entries(groups)
    .filter(([, group]) => flipped(group) > 0)
    .sort(([, a], [, b]) => flipped(b) - flipped(a))
  if (turned.length === 0) return []
  const rows = turned.map(([key, group]) => ({
    cells: [
      groupName(by, key, titles)[language],
      `${numberInWords(flipped(group))[language]} / ${numberInWords(group.cases)[language]}`,
    ],
    text: turnsOf(group, language),
    colour: (cell: string) => cell,
  }))
  return [paint(texts[by][language], 'bold'), ...tableLines(rows, width, paint)]
}

function incomeOf({ income: { before, after } }: Tally, { language, width }: Reader): readonly string[] {
  const said = fill(texts.income, {
    before: numberInWords(before.totalKzt),
    after: numberInWords(after.totalKzt),
    grantedBefore: numberInWords(before.granted),
    grantedAfter: numberInWords(after.granted),
  })
  const unknown = fill(texts['income-unknown'], { before: before.unknown, after: after.unknown })
  return [
    ...broken(said[language], width),
    ...(before.unknown + after.unknown === 0 ? [] : broken(unknown[language], width)),
  ]
}

function examplesOf(
  { examples }: Tally,
  cases: Cases,
  titles: Titles,
  { language, paint, width }: Reader,
): readonly string[] {
  const rows = flips
    .flatMap((flip) => examples[flip])
    .map((example) => ({
      cells: [pointerTo(example, cases)[language], flipNames[example.flip][language]],
      text: groupName('byRegion', example.question.hire.regions[0] ?? '')[language],
      under: turnedRules(example)
        .map(({ rule }) => groupName('byRule', rule, titles)[language])
        .join('; '),
      colour: (cell: string) => paint(cell, 'cyan'),
    }))
  return rows.length === 0 ? [] : [paint(texts.examples[language], 'bold'), ...tableLines(rows, width, paint)]
}

function pointerTo({ case: number }: FlipExample, cases: Cases): Text {
  return cases.from === 'file'
    ? fill(texts['example-of-file'], { line: number })
    : fill(texts['example-of-seed'], { number })
}

function badOf({ bad, badLines }: Part, { language, paint, width }: Reader): readonly string[] {
  if (bad === 0) return []
  const rows = badLines.flatMap(({ line, problems }) =>
    problems.map(({ pointer, says }) => ({
      cells: [fill(texts['example-of-file'], { line })[language], pointer],
      text: says[language],
      colour: (cell: string) => paint(cell, 'red'),
    })),
  )
  const heading = fill(texts.bad, { count: numberInWords(bad) })[language]
  return [paint(heading, 'bold', 'red'), ...tableLines(rows, width, paint)]
}

function basisOf(seed: number, on: Day, { language, paint, width }: Reader): readonly string[] {
  const rows = syntheticBasis.map(({ says, trust }) => ({
    cells: [trust ?? texts.assumption[language]],
    text: says[language],
    colour: (cell: string) => cell,
  }))
  const asked = fill(texts['asked-on'], { seed: String(seed), on })[language]
  return [paint(texts.basis[language], 'bold'), asked, ...tableLines(rows, width, paint)]
}
