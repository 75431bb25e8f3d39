import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { freshKey } from '../../../shell/frame.tsx'
import { problemsIn, type ShownProblems } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { DraftView } from '../api.ts'
import type { Typed, TypedPart } from '../parts.ts'
import { sayPermits } from '../words.ts'
import { fieldLabel } from './field-labels.ts'

export interface PartProps {
  readonly visit: Visit
  readonly draft: DraftView
  /** What stands in the fields: what was just typed, else what is kept. */
  readonly typed: Typed
  /** Show what is missing too: only once the part was sent. What is typed wrong is shown whenever the page is opened. */
  readonly checked: boolean
}

export interface PartFields {
  value(name: string): string
  field(name: string): { readonly name: string; readonly value: string; readonly error?: string }
  problem(name: string): { readonly error?: string }
}

/** The fields of a part, with what is typed in each and what is wrong with it. */
export function fieldsOf(props: PartProps, part: TypedPart): PartFields & { readonly problems: ShownProblems } {
  const { visit, draft, typed, checked } = props
  const shown = (pointer: string) => checked || (typed[pointer.split('/').at(-1) ?? ''] ?? '') !== ''
  const mine = draft.missing.filter(({ pointer }) => pointer.startsWith(`/${part}/`) && shown(pointer))
  const problems = problemsIn(
    visit.language,
    mine.map(({ pointer, code, values }) => ({ at: pointer, code, ...(values === undefined ? {} : { values }) })),
    { label: (pointer) => fieldLabel(visit.language, part, pointer.split('/').at(-1) ?? '') },
  )
  const problem = (name: string) => problems.of(`/${part}/${name}`)
  return {
    problems,
    problem,
    value: (name) => typed[name] ?? '',
    field: (name) => ({ name, value: typed[name] ?? '', ...problem(name) }),
  }
}

/** The form around a part's fields: it saves as it stands, right or wrong, and goes on. */
export function PartForm({
  props,
  part,
  problems,
  children,
}: {
  props: PartProps
  part: TypedPart
  problems: ShownProblems
  children: ComponentChildren
}) {
  const { visit, draft } = props
  const say = sayPermits(visit.language)
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <form
        method="post"
        action={`/drafts/${draft.id}/${part}`}
        class="stack"
        novalidate
        data-draft={draft.id}
        data-part={part}
      >
        <input type="hidden" name="_key" value={freshKey()} />
        <input type="hidden" name="_seen" value={draft.prints[part]} />
        {children}
        <div class="row">
          <Button tone="primary" name="_then" value="next" iconAfter="arrow-right">
            {say('wizard.continue')}
          </Button>
          <Button tone="quiet" name="_then" value="later">
            {say('wizard.later')}
          </Button>
        </div>
      </form>
    </>
  )
}
