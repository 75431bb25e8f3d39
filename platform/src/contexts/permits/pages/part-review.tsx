import { regionName } from '@ruqsat/law'
import { countryName } from '../../../kernel/countries.ts'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Until } from '../../../shell/days.tsx'
import { freshKey } from '../../../shell/frame.tsx'
import { shellGiven } from '../../../shell/given.ts'
import { termsOn } from '../../../shell/terms.ts'
import { PostButton } from '../../../ui/button/post-button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { SummaryList, type SummaryRow } from '../../../ui/summary-list/summary-list.tsx'
import type { DraftView } from '../api.ts'
import { type PartName, parts } from '../parts.ts'
import type { ReadDraft } from '../read-draft.ts'
import { sayPermits } from '../words.ts'
import { fieldLabel } from './field-labels.ts'

export interface ReviewProps {
  readonly visit: Visit
  readonly draft: DraftView
  readonly read: ReadDraft
}

/** Everything once more, what is missing, and the one step: to file. */
export function ReviewPart({ visit, draft, read }: ReviewProps) {
  const say = sayPermits(visit.language)
  const { outlook } = draft
  const inTime = outlook.fileFrom !== null && outlook.fileFrom <= visit.today
  const complete = draft.missing.length === 0 && inTime && outlook.permit === 'needed'
  return (
    <>
      <h1>{say('review.title')}</h1>
      {!complete && <NotYet visit={visit} draft={draft} />}
      {complete && outlook.answer === 'no' && (
        <Notice kind="warning" title={say('review.warn-no')}>
          {say('review.warn-no-text')}
        </Notice>
      )}
      <Facts visit={visit} draft={draft} read={read} />
      <p>{say('review.file-note', termsOn(visit.today))}</p>
      {complete && (
        <PostButton tone="primary" icon="send" action={`/drafts/${draft.id}/file`} fields={{ _key: freshKey() }}>
          {say('review.file')}
        </PostButton>
      )}
      <Details summary={say('review.discard')}>
        <p>{say('review.discard-text')}</p>
        <PostButton tone="danger" action={`/drafts/${draft.id}/discard`} fields={{ _key: freshKey() }}>
          {say('review.discard')}
        </PostButton>
      </Details>
    </>
  )
}

function NotYet({ visit, draft }: { visit: Visit; draft: DraftView }) {
  const say = sayPermits(visit.language)
  const { wording } = shellGiven()
  const { outlook } = draft
  return (
    <Notice kind="warning" title={say('review.not-yet')}>
      {outlook.permit === 'not-needed' && outlook.ground !== null && (
        <p>{wording(visit.language, `permits.not-needed-${outlook.ground}`)}</p>
      )}
      {outlook.fileFrom !== null && outlook.fileFrom > visit.today && (
        <p>
          {say('outlook.file-from')}: <Until visit={visit} day={outlook.fileFrom} />
        </p>
      )}
      {parts.map((part) => (
        <MissingOf key={part} visit={visit} draft={draft} part={part} />
      ))}
    </Notice>
  )
}

/** What one part lacks: what is empty only by its name, what is wrong with the reason. */
function MissingOf({ visit, draft, part }: { visit: Visit; draft: DraftView; part: PartName }) {
  const { wording } = shellGiven()
  const problems = draft.missing.filter(({ pointer }) => pointer.startsWith(`/${part}/`))
  if (problems.length === 0) return null
  return (
    <div class="missing-of">
      <b>{sayPermits(visit.language)(`part.${part}`)}</b>
      <ul>
        {problems.map(({ pointer, code, values }) => {
          const field = pointer.split('/')[2] ?? ''
          return (
            <li key={pointer + code}>
              <a href={`/drafts/${draft.id}/${part}?check=1#${part === 'papers' ? `file-${field}` : field}`}>
                {meant(draft, visit, part, field)}
              </a>
              {!plainlyMissing.includes(code) && `: ${wording(visit.language, code, values)}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const plainlyMissing = ['http.required', 'permits.paper-missing']

/** Which paper or field is meant. */
function meant(draft: DraftView, visit: Visit, part: PartName, field: string): string {
  const paper = draft.paperNeeds.find((need) => part === 'papers' && need.kind === field)
  return (
    paper?.title[visit.language] ??
    fieldLabel(visit.language, part, field) ??
    sayPermits(visit.language)(`part.${part}`)
  )
}

function Facts({ visit, draft, read }: ReviewProps) {
  const { language } = visit
  const say = sayPermits(language)
  const { day } = formats(language)
  const { vacancy, post, passport, worker, education, staff } = read
  const to = (part: PartName) => `/drafts/${draft.id}/${part}`
  const rows: SummaryRow[] = [
    {
      key: 'vacancy',
      label: say('case.vacancy'),
      ...(vacancy === null
        ? {}
        : { value: `${vacancy.title} (${vacancy.code}, ${regionName(vacancy.region)[language]})` }),
      changeHref: to('vacancy'),
    },
    {
      key: 'post',
      label: say('case.post'),
      ...(post === null
        ? {}
        : { value: `${post.title}, ${say('staff.category', { category: String(post.category) })}` }),
      changeHref: to('post'),
    },
    {
      key: 'term',
      label: say('case.term'),
      ...(post === null ? {} : { value: say('post.months-n', { months: post.months }) }),
      changeHref: to('post'),
    },
    {
      key: 'passport',
      label: say('case.passport'),
      ...(passport === null
        ? {}
        : { value: `${passport.number}, ${countryName(language, passport.citizenship)}, ${day(passport.expiresOn)}` }),
      changeHref: to('passport'),
    },
    {
      key: 'worker',
      label: say('case.worker'),
      ...(worker === null
        ? {}
        : { value: `${worker.givenNames} ${worker.surname} / ${worker.surnameCyrillic} ${worker.givenNamesCyrillic}` }),
      changeHref: to('worker'),
    },
    {
      key: 'education',
      label: say('case.education'),
      ...(education === null
        ? {}
        : { value: `${education.institution}, ${education.graduatedIn}, ${education.speciality}` }),
      changeHref: to('education'),
    },
    {
      key: 'staff',
      label: say('part.staff'),
      ...(staff === null ? {} : { value: <StaffInWords language={language} staff={staff.staff} /> }),
      changeHref: to('staff'),
    },
    {
      key: 'papers',
      label: say('part.papers'),
      ...(draft.papers.length === 0
        ? {}
        : { value: draft.papers.map((paper) => <div key={paper.id}>{paper.name}</div>) }),
      changeHref: to('papers'),
    },
  ]
  return (
    <Panel title={say('case.facts')}>
      <SummaryList rows={rows} />
    </Panel>
  )
}

function StaffInWords({
  language,
  staff,
}: {
  language: Visit['language']
  staff: NonNullable<ReadDraft['staff']>['staff']
}) {
  const say = sayPermits(language)
  return ([1, 2, 3, 4] as const).map((category) => (
    <div key={category}>
      {say('staff.in-words', {
        category: String(category),
        local: staff[category].local,
        foreign: staff[category].foreign,
      })}
    </div>
  ))
}
