import {
  type Answer,
  type Assessment,
  cited,
  type Day,
  dayInWords,
  type Finding,
  fill,
  type Language,
  permitRules,
} from '@ruqsat/law'
import { answerColour, answerSign, type Paint } from './paint.ts'
import { broken, type Row, tableLines } from './table.ts'
import { texts } from './texts.ts'

/** How a person reads an answer. */
export interface Reader {
  readonly language: Language
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
}

const titles = new Map(permitRules.map(({ id, title }) => [id, title]))
const steps = ['fileFrom', 'registeredOn', 'hearingNoticeBy', 'decideBy', 'payBy'] as const

/** The whole answer for a person: the answer, its reasons with their clauses, days, fee, and the ways to a yes. */
export function inWords(on: Day, assessment: Assessment, reader: Reader): string {
  const parts = [
    headline(on, assessment, reader),
    section('rules', rulesOf(assessment, reader), reader),
    section('days', daysOf(assessment, reader), reader),
    section('fee', feeOf(assessment, reader), reader),
    section('ways', waysOf(assessment, reader), reader),
    broken(texts.trust[reader.language], reader.width).map((line) => reader.paint(line, 'dim')),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headline(
  on: Day,
  { permit, answer, exemption }: Assessment,
  { language, paint, width }: Reader,
): readonly string[] {
  const says = permit === 'not-needed' ? texts['not-needed'] : texts[answer]
  const sources = exemption?.cites.map((cite) => sourceOf(cite, language)).join('; ') ?? ''
  return [
    paint(`${answerSign[answer]} ${says[language]}`, 'bold', answerColour[answer]),
    paint(fill(texts['law-of'], { on })[language], 'dim'),
    ...(exemption === undefined ? [] : broken(`${exemption.says[language]} (${sources})`, width)),
  ]
}

function section(title: 'rules' | 'days' | 'fee' | 'ways', lines: readonly string[], { language, paint }: Reader) {
  return lines.length === 0 ? [] : [paint(texts[title][language], 'bold'), ...lines]
}

const order: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 }

/** What stands in the way comes first. */
function rulesOf({ findings }: Assessment, { language, paint, width }: Reader): readonly string[] {
  const row = ({ rule, answer, because, cites }: Finding): Row => ({
    cells: [`${answerSign[answer]} ${texts[`answer.${answer}`][language]}`, titles.get(rule)?.[language] ?? rule],
    text: because[language],
    under: cites.map((cite) => sourceOf(cite, language)).join('; '),
    colour: (cell) => paint(cell, answerColour[answer]),
  })
  const sorted = findings.toSorted((a, b) => order[a.answer] - order[b.answer])
  return tableLines(sorted.map(row), width, paint)
}

function daysOf(assessment: Assessment, { language, paint, width }: Reader): readonly string[] {
  const rows = steps.flatMap((step): Row[] => {
    const day = assessment[step]
    if (day === undefined) return []
    const says = day === null ? texts['calendar-missing'] : dayInWords(day)
    return [{ cells: [texts[step][language]], text: says[language], colour: (cell) => cell }]
  })
  return tableLines(rows, width, paint)
}

function feeOf({ fee, feeBasis }: Assessment, { language, paint, width }: Reader): readonly string[] {
  if (fee === undefined) return []
  const sum = fee === null ? texts['fee-unknown'] : fee.mci === 0 ? texts['fee-none'] : feeSum(fee, language)
  const row =
    feeBasis == null
      ? []
      : [`${feeBasis.row[language]} (${feeBasis.cites.map((cite) => sourceOf(cite, language)).join('; ')})`]
  return [
    ...broken(sum[language], width - 2).map((line) => `  ${line}`),
    ...row.flatMap((text) => broken(text, width - 2)).map((line) => `  ${paint(line, 'dim')}`),
  ]
}

function feeSum({ mci, mciValue, totalKzt }: NonNullable<Assessment['fee']>, language: Language) {
  const number = new Intl.NumberFormat(language)
  return fill(texts['fee-sum'], {
    mci: number.format(mci),
    value: number.format(mciValue),
    total: number.format(totalKzt),
  })
}

function waysOf({ changes = [], stuck }: Assessment, { language, width }: Reader): readonly string[] {
  const rule = titles.get(stuck ?? '')
  if (rule !== undefined) return [`  ${fill(texts.stuck, { rule })[language]}`]
  return changes.flatMap(({ says }, place) => {
    const number = `  ${place + 1}. `
    const [first, ...rest] = broken(says[language], width - number.length)
    return [number + first, ...rest.map((line) => ' '.repeat(number.length) + line)]
  })
}

/** The clause, and how far its source can be trusted. */
function sourceOf(cite: Finding['cites'][number], language: Language): string {
  return `${cited(cite)[language]} [${cite.trust}]`
}
