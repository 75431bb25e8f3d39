import { type Day, datedAt, type Figure, figureOf, isDay, lawBook, permitRules, valueInWords } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { problemsIn } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type OversightKey, sayOversight } from '../words.ts'

/** A draft as it was typed: one figure, its new value, its first day. */
export interface TypedDraft {
  readonly figure: string
  readonly value: string
  readonly from: string
}

/** What the form means: an empty value is one without limit, a text that is no number stays one, for the law to refuse. */
export function draftTyped({ figure, value, from }: TypedDraft): unknown {
  const plain = value.replace(/\s/g, '').replace(',', '.')
  const number = Number(plain)
  return {
    changes: [{ op: 'set', figure, from, value: plain === '' ? null : Number.isNaN(number) ? value : number }],
  }
}

/** The figures that a form can change: single numbers on which an answer or a fee rests. */
const simple: readonly Figure<unknown>[] = [
  ...new Set([
    ...permitRules.flatMap(({ figures }) => figures),
    ...lawBook.figures.filter(({ id }) => id === 'mci' || id.startsWith('exempt.')),
  ]),
].filter(({ values }) => values.every(({ value }) => value === null || typeof value === 'number'))

const labels: Readonly<Record<string, OversightKey>> = {
  figure: 'reform.figure',
  value: 'reform.value',
  from: 'reform.from',
}

interface Props {
  readonly visit: Visit
  readonly typed: TypedDraft
  readonly problems: readonly Problem[]
}

/** The draft as a plain form; it stands in the address and can be sent as a link. */
export function ReformForm({ visit, typed, problems }: Props) {
  const { language, today } = visit
  const say = sayOversight(language)
  const placed = problems.map((problem) => ({ ...problem, at: problem.at.slice(problem.at.lastIndexOf('/')) }))
  const shown = problemsIn(language, placed, { label: (pointer) => say(labels[pointer.slice(1)] ?? 'reform.value') })
  const field = (name: keyof TypedDraft) => ({
    name,
    label: say(labels[name] as OversightKey),
    ...shown.of(`/${name}`),
  })
  const now = nowOf(figureOf(typed.figure), today)
  const options = simple.map(({ id, title }) => ({ value: id, label: title[language] }))
  return (
    <>
      <ErrorSummary problems={shown.summary} />
      <form method="get" action="/law/reform" class="stack" novalidate>
        <Select {...field('figure')} options={options} value={typed.figure} empty={say('reform.figure-choose')} />
        {now !== undefined && (
          <p class="count">{now === null ? say('reform.now-none') : say('reform.now', { value: now[language] })}</p>
        )}
        <Input {...field('value')} type="number" width="short" value={typed.value} hint={say('reform.value-hint')} />
        <DayPicker {...field('from')} {...(isDay(typed.from) ? { value: typed.from } : {})} />
        <Button tone="primary">{say('reform.try')}</Button>
      </form>
    </>
  )
}

function nowOf(figure: Figure<unknown> | null, today: Day) {
  if (figure === null) return undefined
  const dated = datedAt(figure, today)
  return dated === null ? null : valueInWords(dated.value, figure.unit)
}
