import { type Day, datedAt, type Figure, figureOf, isDay, lawBook, permitRules, valueInWords } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { problemsIn, type ShownProblems } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { HiddenFields } from '../../../ui/button/post-button.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Tabs } from '../../../ui/tabs/tabs.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type OversightKey, sayOversight } from '../words.ts'
import { ExemptFields } from './exempt-fields.tsx'
import type { Tried } from './try-draft.ts'
import { addressOf, exemptions, fieldOf, isTyped, nothingTyped, type TypedDraft, ways } from './typed-draft.ts'

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
  rule: 'reform.rule',
  from: 'reform.from',
  to: 'reform.to',
  pasted: 'reform.pasted',
  ...Object.fromEntries(exemptions.map((name) => [name, `exempt.${name}` as const])),
}

/** A pasted draft travels in the address: longer ones are for the command line and the API. */
export const longestPasted = 3000

const example = JSON.stringify(
  {
    changes: [
      { op: 'version', rule: 'local-share', from: '2027-01-01', unless: { at: '/employer/headcount', atMost: 20 } },
    ],
  },
  null,
  2,
)

interface Props {
  readonly visit: Visit
  readonly typed: TypedDraft
  readonly tried: Tried
}

/** What is to be put right in the draft, above all else on the page. */
export function ReformProblems(props: Props) {
  return <ErrorSummary problems={shownOf(props).summary} />
}

/** The next change as a plain form; the draft stands in the address and can be sent as a link. */
export function ReformForm(props: Props) {
  const { visit, typed, tried } = props
  const say = sayOversight(visit.language)
  const { changes, title } = tried.draft
  const { add, cases } = typed
  const kept: Readonly<Record<string, string>> =
    changes.length === 0 || add === 'paste' ? {} : { draft: JSON.stringify(tried.draft) }
  const tabs = ways.map((way) => ({
    href: addressOf(changes, { add: way, cases, title }),
    label: say(`way.${way}`),
    current: way === add,
  }))
  return (
    <>
      <Tabs label={say('draft.ways')} tabs={tabs} />
      <form method="get" action="/law/reform" class="stack" novalidate>
        <HiddenFields fields={{ ...kept, add, ...(cases === 'stored' ? { cases } : {}) }} />
        <Fields {...props} />
        <Button tone="primary">{say('reform.try')}</Button>
      </form>
    </>
  )
}

/** Once a change was taken the form is empty again, for the next one. */
function Fields(props: Props) {
  const { visit, tried } = props
  const { language, today } = visit
  const say = sayOversight(language)
  const typed = tried.problems.length > 0 ? props.typed : emptied(props.typed)
  const shown = shownOf(props)
  const problemOf = (name: keyof TypedDraft) => shown.of(`/${name}`)
  const field = (name: keyof TypedDraft) => ({ name, label: say(labels[name] as OversightKey), ...problemOf(name) })
  const day = (name: 'from' | 'to') => ({
    ...field(name),
    ...(isDay(typed[name]) ? { value: typed[name] as Day } : {}),
  })
  if (typed.add === 'paste')
    return (
      <Textarea
        {...field('pasted')}
        hint={say('reform.pasted-hint')}
        rows={14}
        signs
        limit={longestPasted}
        value={typed.pasted === '' ? example : typed.pasted}
      />
    )
  const figures = simple.map(({ id, title }) => ({ value: id, label: title[language] }))
  const rules = permitRules.map(({ id, title }) => ({ value: id, label: title[language] }))
  const ofFigure = typed.add === 'figure'
  const now = nowOf(figureOf(typed.figure), today)
  return (
    <>
      {ofFigure ? (
        <Select {...field('figure')} options={figures} value={typed.figure} empty={say('reform.figure-choose')} />
      ) : (
        <Select {...field('rule')} options={rules} value={typed.rule} empty={say('reform.figure-choose')} />
      )}
      {ofFigure && now !== undefined && (
        <p class="count">{now === null ? say('reform.now-none') : say('reform.now', { value: now[language] })}</p>
      )}
      {ofFigure && (
        <Input {...field('value')} type="number" width="short" value={typed.value} hint={say('reform.value-hint')} />
      )}
      {typed.add === 'exempt' && <ExemptFields visit={visit} typed={typed} problemOf={problemOf} />}
      <DayPicker {...day('from')} />
      <DayPicker {...day('to')} optional hint={say(ofFigure ? 'reform.to-hint-figure' : 'reform.to-hint')} />
    </>
  )
}

function shownOf({ visit: { language }, typed, tried: { problems } }: Props): ShownProblems {
  const say = sayOversight(language)
  const { add } = typed
  if (add === 'paste') return shownOfPasted(language, problems)
  if (!isTyped(typed))
    return problemsIn(language, problems, { fieldOf: () => null, label: () => say('draft.unreadable') })
  const placed = problems.map((problem) => ({ ...problem, at: `/${fieldOf(problem.at, add)}` }))
  return problemsIn(language, placed, { label: (pointer) => say(labels[pointer.slice(1)] ?? 'reform.value') })
}

/** Of a pasted draft every problem is told with its place in it. */
function shownOfPasted(language: Visit['language'], problems: readonly Problem[]): ShownProblems {
  const { summary } = problemsIn(language, problems, {
    fieldOf: () => 'pasted',
    label: (pointer) => (pointer === '' ? null : pointer),
  })
  const all = summary.map(({ text }) => text).join(' ')
  return { summary, of: (pointer) => (pointer === '/pasted' && all !== '' ? { error: all } : {}) }
}

function emptied(typed: TypedDraft): TypedDraft {
  const { draft, add, cases } = typed
  return { ...nothingTyped, draft, add, cases }
}

function nowOf(figure: Figure<unknown> | null, today: Day) {
  if (figure === null) return undefined
  const dated = datedAt(figure, today)
  return dated === null ? null : valueInWords(dated.value, figure.unit)
}
