import { regions } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { deskPage, freshKey } from '../../../shell/frame.tsx'
import { problemsIn } from '../../../shell/problems.ts'
import { termsOn } from '../../../shell/terms.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Button, LinkButton } from '../../../ui/button/button.tsx'
import { PostButton } from '../../../ui/button/post-button.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { Dialog, DialogButton } from '../../../ui/dialog/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { OwnVacancyView, VacancyDraft } from '../api.ts'
import { type ExchangeKey, sayExchange } from '../words.ts'
import { StateTag } from './own-list-page.tsx'

export interface EditorMatter {
  /** Null: not begun yet. */
  readonly vacancy: OwnVacancyView | null
  readonly typed: VacancyDraft
  /** What to show beside the fields: problems of a posting that was refused. */
  readonly problems: readonly Problem[]
}

/** One vacancy of the employer's: written, posted, watched as its days count, taken off. */
export function editorPage(visit: Visit, matter: EditorMatter): VNode {
  const say = sayExchange(visit.language)
  const { vacancy, typed } = matter
  const title = typed.title || say('own.new')
  return deskPage(
    visit,
    { title },
    <>
      <Breadcrumbs crumbs={[{ href: '/firm/vacancies', label: say('own.title') }]} />
      <div class="heading-row">
        <h1>{title}</h1>
        {vacancy !== null && <StateTag visit={visit} state={vacancy.state} />}
      </div>
      {vacancy !== null && vacancy.state !== 'draft' && <Standing visit={visit} vacancy={vacancy} />}
      {vacancy?.state === 'on-air' ? (
        <Posted visit={visit} vacancy={vacancy} />
      ) : (
        <Editor visit={visit} matter={matter} />
      )}
    </>,
  )
}

function Standing({ visit, vacancy }: { visit: Visit; vacancy: OwnVacancyView }) {
  const say = sayExchange(visit.language)
  const { dayAndWeekday } = formats(visit.language)
  const { code, fileFrom, daysOnAir, state } = vacancy
  const terms = termsOn(visit.today)
  const begin = { vacancy: code ?? '', _key: freshKey() }
  if (state === 'off-air')
    return (
      <Notice kind="warning" title={say('vacancy.off-air')}>
        {say('edit.off-text', terms)}
      </Notice>
    )
  const may = fileFrom !== null && fileFrom <= visit.today
  return (
    <Panel title={say(may ? 'edit.may-file' : 'edit.posted')}>
      <p>
        {may
          ? say('edit.may-file-text', terms)
          : say('edit.posted-text', { code: code ?? '', day: dayAndWeekday(fileFrom ?? visit.today) })}
      </p>
      <Code value={code ?? ''} label={say('vacancy.code')} />
      {!may && (
        <progress
          class="days-bar"
          max={terms.wait}
          value={daysOnAir ?? 0}
          aria-label={say('edit.day-of', { ...terms, days: daysOnAir ?? 0 })}
        />
      )}
      <p>{say('edit.day-of', { ...terms, days: Math.min(terms.wait, daysOnAir ?? 0) })}</p>
      <div class="row">
        <PostButton tone={may ? 'primary' : 'secondary'} iconAfter="arrow-right" action="/drafts" fields={begin}>
          {say('edit.apply')}
        </PostButton>
        <LinkButton tone="quiet" href={`/vacancies/${code}`}>
          {say('edit.see-public')}
        </LinkButton>
      </div>
    </Panel>
  )
}

const textKeys = ['duties', 'requirements', 'conditions'] as const

/** On the air the text stands as it is; the one step is to take it off. */
function Posted({ visit, vacancy }: { visit: Visit; vacancy: OwnVacancyView }) {
  const say = sayExchange(visit.language)
  return (
    <>
      {textKeys.map((key) => (
        <section key={key}>
          <h2>{say(`vacancy.${key}`)}</h2>
          <p>{vacancy.draft[key]}</p>
        </section>
      ))}
      <DialogButton dialog="take-off" href={`/firm/vacancies/${vacancy.id}/take-off`} tone="danger">
        {say('edit.take-off')}
      </DialogButton>
      <Dialog
        id="take-off"
        title={say('edit.take-off')}
        actions={
          <PostButton tone="danger" action={`/firm/vacancies/${vacancy.id}/take-off`} fields={{ _key: freshKey() }}>
            {say('edit.take-off')}
          </PostButton>
        }
      >
        <p>{say('edit.take-off-text', termsOn(visit.today))}</p>
      </Dialog>
    </>
  )
}

const labels: Readonly<Record<keyof VacancyDraft, ExchangeKey>> = {
  title: 'edit.name',
  region: 'edit.region',
  place: 'edit.place',
  occupation: 'vacancy.occupation',
  people: 'edit.people',
  payFrom: 'edit.pay-from',
  payTo: 'edit.pay-to',
  duties: 'vacancy.duties',
  requirements: 'vacancy.requirements',
  conditions: 'vacancy.conditions',
}

function Editor({ visit, matter }: { visit: Visit; matter: EditorMatter }) {
  const { vacancy, typed } = matter
  const say = sayExchange(visit.language)
  const problems = problemsIn(visit.language, matter.problems, {
    label: (pointer) => say(labels[pointer.slice(1) as keyof VacancyDraft]),
  })
  const field = (name: keyof VacancyDraft) => ({
    name,
    label: say(labels[name]),
    value: typed[name] ?? '',
    ...problems.of(`/${name}`),
  })
  const listed = regions.map(({ code, name }) => ({ value: code, label: name[visit.language] }))
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <p>{say('edit.lead')}</p>
      <form method="post" action={vacancy === null ? '/firm/vacancies' : `/firm/vacancies/${vacancy.id}`} class="stack">
        <input type="hidden" name="_key" value={freshKey()} />
        <Input {...field('title')} hint={say('edit.name-hint')} />
        <Select
          {...field('region')}
          hint={say('edit.region-hint')}
          options={listed}
          empty={say('edit.choose')}
          width="long"
        />
        <Input {...field('place')} />
        <Input {...field('occupation')} hint={say('edit.occupation-hint')} width="short" optional />
        <Input {...field('people')} type="digits" width="short" />
        <div class="pair">
          <Input {...field('payFrom')} type="digits" suffix="₸" width="medium" />
          <Input {...field('payTo')} type="digits" suffix="₸" width="medium" optional />
        </div>
        <Textarea {...field('duties')} hint={say('edit.duties-hint')} rows={5} limit={4000} />
        <Textarea {...field('requirements')} hint={say('edit.requirements-hint')} rows={5} limit={4000} />
        <Textarea {...field('conditions')} hint={say('edit.conditions-hint')} rows={3} limit={2000} />
        <div class="row">
          <Button tone="primary" name="next" value="post">
            {say('edit.save-and-post')}
          </Button>
          <Button name="next" value="save">
            {say('edit.save')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Where the dialog cannot open: the same question as a page. */
export function takeOffPage(visit: Visit, id: string, title: string): VNode {
  const say = sayExchange(visit.language)
  return deskPage(
    visit,
    { title: say('edit.take-off') },
    <>
      <Breadcrumbs crumbs={[{ href: `/firm/vacancies/${id}`, label: title }]} />
      <h1>{say('edit.take-off')}</h1>
      <p>{say('edit.take-off-text', termsOn(visit.today))}</p>
      <PostButton tone="danger" action={`/firm/vacancies/${id}/take-off`} fields={{ _key: freshKey() }}>
        {say('edit.take-off')}
      </PostButton>
    </>,
  )
}
