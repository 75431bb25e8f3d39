import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Refusal } from '../../../kernel/outcome.ts'
import { freshKey } from '../../../shell/frame.tsx'
import type { CaseView } from '../api.ts'

/** A step that was refused: its name, what was typed, and why not. */
export interface TypedStep {
  readonly step: string
  readonly typed: Readonly<Record<string, string>>
  readonly refusal: Refusal
}

export interface StepsProps {
  readonly visit: Visit
  readonly view: CaseView
  readonly refused: TypedStep | null
}

/** One step as a form of its own. */
export function StepForm({ view, step, children }: { view: CaseView; step: string; children: ComponentChildren }) {
  return (
    <form method="post" action={`/cases/${view.id}/${step}`} class="stack" novalidate>
      <input type="hidden" name="_key" value={freshKey()} />
      <input type="hidden" name="seen" value={String(view.seen)} />
      {children}
    </form>
  )
}

/** What was typed into a field of a step that was refused. */
export function typedIn(refused: TypedStep | null, step: string, field: string): string {
  return refused?.step === step ? (refused.typed[field] ?? '') : ''
}
