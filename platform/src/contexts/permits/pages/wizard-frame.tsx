import type { ComponentChildren, VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Refusal } from '../../../kernel/outcome.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { shellGiven } from '../../../shell/given.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { type StepState, WizardLayout, type WizardStep } from '../../../ui/wizard-layout/wizard-layout.tsx'
import type { DraftView } from '../api.ts'
import { parts } from '../parts.ts'
import { sayPermits } from '../words.ts'
import { Argument } from './argument.tsx'
import { FileFrom } from './file-from.tsx'

export const wizardPages = [...parts, 'review'] as const
export type WizardPage = (typeof wizardPages)[number]

export interface WizardMatter {
  readonly draft: DraftView
  readonly at: WizardPage
  readonly savedAt: Temporal.Instant
  /** A save or a filing that was refused. */
  readonly refusal: Refusal | null
}

/** The frame of the wizard: the way through the parts, the page asked for, and beside it what the answers lead to. */
export function wizardPage(visit: Visit, matter: WizardMatter, children: ComponentChildren): VNode {
  const say = sayPermits(visit.language)
  const { draft, at, refusal } = matter
  const title = say(`part.${at}`)
  const saved = say('wizard.saved-at', { at: formats(visit.language).stamp(matter.savedAt) })
  return deskPage(
    visit,
    { title: `${title} · ${say('wizard.title')}`, islands: ['draft'] },
    <WizardLayout
      title={say('wizard.title')}
      steps={stepsOf(visit, matter)}
      saved={saved}
      aside={<Outlook visit={visit} draft={draft} at={at} />}
    >
      {refusal !== null && refusal.problems === undefined && (
        <Notice kind="warning" title={shellGiven().wording(visit.language, refusal.code, refusal.values)} announce />
      )}
      {children}
    </WizardLayout>,
  )
}

function stepsOf({ language }: Visit, { draft, at }: WizardMatter): WizardStep[] {
  const say = sayPermits(language)
  const here = wizardPages.indexOf(at)
  return wizardPages.map((page, index) => ({
    key: page,
    label: say(`part.${page}`),
    state: stateOf(draft, page, index, here),
    href: `/drafts/${draft.id}/${page}`,
  }))
}

function stateOf(draft: DraftView, page: WizardPage, index: number, here: number): StepState {
  if (index === here) return 'current'
  if (page !== 'review' && draft.done.includes(page)) return 'done'
  return index < here && page !== 'review' ? 'missing' : 'next'
}

/** Beside every page: what is missing, which the review itself says at length, and what the law would answer today. */
function Outlook({ visit, draft, at }: { visit: Visit; draft: DraftView; at: WizardPage }) {
  const say = sayPermits(visit.language)
  const { outlook } = draft
  const headline = outlook.permit === 'not-needed' ? 'outlook.not-needed' : (`outlook.${outlook.answer}` as const)
  return (
    <div data-outlook>
      {(at !== 'review' || draft.missing.length === 0) && (
        <Panel title={say('wizard.missing')} level={2} sunken>
          <Missing visit={visit} draft={draft} />
          {outlook.fileFrom !== null && (
            <p>
              {say('outlook.file-from')}: <FileFrom visit={visit} day={outlook.fileFrom} />
            </p>
          )}
        </Panel>
      )}
      <section>
        <h2 class="aside-title">{say('wizard.outlook')}</h2>
        <Argument
          language={visit.language}
          decision={{ on: visit.today, answer: outlook.answer, findings: outlook.findings }}
          headline={say(headline)}
          ways={outlook.ways}
          level={3}
        />
      </section>
    </div>
  )
}

function Missing({ visit, draft }: { visit: Visit; draft: DraftView }) {
  const say = sayPermits(visit.language)
  const counts = parts
    .map((part) => ({ part, count: draft.missing.filter((problem) => problem.pointer.startsWith(`/${part}/`)).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return <p>{say('wizard.missing-none')}</p>
  return (
    <ul>
      {counts.map(({ part, count }) => (
        <li key={part}>
          <a href={`/drafts/${draft.id}/${part}?check=1`}>
            {say('wizard.missing-part', { part: say(`part.${part}`), count })}
          </a>
        </li>
      ))}
    </ul>
  )
}
