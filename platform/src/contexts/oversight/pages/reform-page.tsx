import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { shellGiven } from '../../../shell/given.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Tabs } from '../../../ui/tabs/tabs.tsx'
import { sayOversight } from '../words.ts'
import { DraftList } from './draft-list.tsx'
import { ReformForm, ReformProblems } from './reform-form.tsx'
import { ReformTold } from './reform-told.tsx'
import { casesOfPage, type Tried } from './try-draft.ts'
import { addressOf, type TypedDraft } from './typed-draft.ts'

interface Props {
  readonly visit: Visit
  readonly typed: TypedDraft
  readonly tried: Tried
  /** The reader has just chosen in what way to write the next change. */
  readonly adding: boolean
}

/** A draft of law written change by change and tried on cases: how many answers turn, where, and what becomes of the fees. */
export function reformPage(props: Props): VNode {
  const { visit, typed, tried, adding } = props
  const say = sayOversight(visit.language)
  const lead = say('reform.lead', { cases: casesOfPage })
  const begun = tried.draft.changes.length > 0
  return publicPage(
    visit,
    { title: say('reform.title'), description: lead },
    <>
      <h1>{say('reform.title')}</h1>
      <p class="lead">{lead}</p>
      <ReformProblems {...props} />
      {begun && <DraftList visit={visit} draft={tried.draft} cases={typed.cases} />}
      {begun ? (
        <Details summary={say('draft.add-another')} open={adding || tried.problems.length > 0}>
          <ReformForm {...props} />
        </Details>
      ) : (
        <Panel title={say('draft.add')}>
          <ReformForm {...props} />
        </Panel>
      )}
      {begun && tried.problems.length === 0 && <Over {...props} />}
      {tried.reform !== null && <ReformTold visit={visit} reform={tried.reform} />}
    </>,
  )
}

/** Over which cases the draft is replayed; why not over the real ones, where that is so. */
function Over({ visit, typed: { cases }, tried: { draft, refused } }: Props) {
  const { language, actor } = visit
  const say = sayOversight(language)
  const { changes, title } = draft
  const tabs = (['synthetic', 'stored'] as const).map((source) => ({
    href: addressOf(changes, { cases: source, title }),
    label: say(`over.${source}`),
    current: source === cases,
  }))
  return (
    <>
      <Tabs label={say('over.choice')} tabs={tabs} />
      {refused !== null && (
        <Notice
          title={say(refused.code === 'oversight.too-few' ? 'over.too-few' : 'over.refused')}
          actions={actor.kind === 'anonymous' && <LinkButton href="/sign-in">{say('over.sign-in')}</LinkButton>}
        >
          <p>{shellGiven().wording(language, refused.code, refused.values)}</p>
        </Notice>
      )}
    </>
  )
}
