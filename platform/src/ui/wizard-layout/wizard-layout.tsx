import type { ComponentChildren } from 'preact'
import { Fold } from '../fold/fold.tsx'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export type StepState = 'done' | 'current' | 'missing' | 'error' | 'next'

export interface WizardStep {
  readonly key: string
  readonly label: string
  readonly state: StepState
  /** Where one may go back or ahead to. */
  readonly href?: string
}

export interface WizardLayoutProps {
  /** What is being filled in: "Application for a permit". */
  readonly title: string
  readonly steps: readonly WizardStep[]
  /** When the draft was last saved, in words; it saves itself. */
  readonly saved?: string
  /** What is missing, and what the law would answer today. */
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
}

/** A long form, one question a page, with the way through it and what the answers lead to. */
export function WizardLayout({ title, steps, saved, aside, children }: WizardLayoutProps) {
  const { say } = useReader()
  const at = steps.findIndex((step) => step.state === 'current') + 1
  const place = say('wizard.place', { at, of: steps.length })
  return (
    <div class="wizard-layout">
      <div class="wizard-layout__steps">
        <p class="wizard-layout__title">{title}</p>
        <p class="wizard-layout__place">{place}</p>
        {saved !== undefined && (
          <p class="wizard-layout__saved">
            <Icon name="check" size={16} />
            {saved}
          </p>
        )}
        <Fold id="wizard-steps" label={say('wizard.all')} icon="list-checks">
          <nav aria-label={say('wizard.label')}>
            <ol class="wizard-layout__list">{steps.map(Step)}</ol>
          </nav>
        </Fold>
      </div>
      <div class="wizard-layout__page">{children}</div>
      {aside !== undefined && <aside class="wizard-layout__aside">{aside}</aside>}
    </div>
  )
}

function Step({ key, label, state, href }: WizardStep) {
  const content = (
    <>
      <StepSign state={state} />
      <span>
        {label} <StepWord state={state} />
      </span>
    </>
  )
  return (
    <li key={key} class={`wizard-layout__step wizard-layout__step--${state}`}>
      {href === undefined || state === 'current' ? (
        <span class="wizard-layout__link" aria-current={state === 'current' ? 'step' : undefined}>
          {content}
        </span>
      ) : (
        <a class="wizard-layout__link" href={href}>
          {content}
        </a>
      )}
    </li>
  )
}

/** The word is seen where something is to be done, and always heard. */
function StepWord({ state }: { state: StepState }) {
  const { say } = useReader()
  const seen = state === 'missing' || state === 'error'
  return <span class={seen ? 'wizard-layout__word' : 'hidden-visually'}>{say(`wizard.${state}`)}</span>
}

function StepSign({ state }: { state: StepState }) {
  return (
    <span class="wizard-layout__sign">
      {state === 'done' && <Icon name="check" size={16} />}
      {state === 'error' && <Icon name="x" size={16} />}
      {state === 'current' && <Icon name="pencil" size={16} />}
    </span>
  )
}
