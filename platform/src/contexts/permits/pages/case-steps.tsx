import type { ComponentChildren } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Refusal } from '../../../kernel/outcome.ts'
import { freshKey } from '../../../shell/frame.tsx'
import { shellGiven } from '../../../shell/given.ts'
import { termsOn } from '../../../shell/terms.ts'
import { ActionBar } from '../../../ui/action-bar/action-bar.tsx'
import { Button, LinkButton } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import type { IconName } from '../../../ui/icon/icons.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { CaseView } from '../api.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

/** A step that was refused: its name, what was typed, and why not. */
export interface TypedStep {
  readonly step: string
  readonly typed: Readonly<Record<string, string>>
  readonly refusal: Refusal
}

interface StepsProps {
  readonly visit: Visit
  readonly view: CaseView
  readonly refused: TypedStep | null
}

/** The steps open to the reader, each with its form; those one might look for, with why they are closed. Read off `youMay`. */
export function CaseSteps({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  const { youMay } = view
  const may = (step: CaseView['youMay'][number]) => youMay.includes(step)
  const waiting = view.checks.filter((check) => check.state !== 'answered')
  const shown = { visit, view, refused }
  if (youMay.length === 0) return null
  return (
    <Panel title={say('do.title')} id="steps">
      {refused !== null && <Refused visit={visit} refused={refused} />}
      {may('judge-qualification') && view.qualified === null && <Judge {...shown} />}
      {may('approve') && waiting.length === 0 && view.qualified !== null && <Approve {...shown} />}
      {may('object') && <ObjectStep {...shown} />}
      {may('tell-refusal') && <TellRefusal {...shown} />}
      {may('refuse') && isOpen(view, visit) && <Refuse {...shown} />}
      {may('enter-by-hand') && waiting.length > 0 && <EnterByHand {...shown} />}
      {may('withdraw') && <Withdraw {...shown} />}
      <Closed steps={closedSteps(visit, view)} />
    </Panel>
  )
}

interface ClosedStep {
  readonly label: string
  readonly why: string
}

function Closed({ steps }: { steps: readonly ClosedStep[] }) {
  return steps.map(({ label, why }) => (
    <p key={label} class="closed-step">
      <Icon name="lock" size={16} />
      <span>
        <b>{label}:</b> {why}
      </span>
    </p>
  ))
}

/** What stays at hand at the foot of the page: the one way on. */
export function NextStep({ visit, view }: { visit: Visit; view: CaseView }) {
  const say = sayPermits(visit.language)
  const role = visit.actor.kind === 'person' ? visit.actor.role : null
  if (role === 'employer' && view.state === 'approved' && view.invoice?.state === 'due') {
    return <Way href={`/invoices/${view.invoice.id}`} icon="banknote" label={say('do.pay')} />
  }
  if (view.permit !== null)
    return <Way href={`/permits/${view.permit.id}`} icon="id-card" label={say('do.see-permit')} />
  return role !== null && view.ball.holder === role ? (
    <Way href="#steps" icon="hand" label={say(`ball.you.${view.ball.what}` as PermitsKey)} />
  ) : undefined
}

function Way({ href, icon, label }: { href: string; icon: IconName; label: string }) {
  return (
    <ActionBar>
      <LinkButton tone="primary" icon={icon} href={href}>
        {label}
      </LinkButton>
    </ActionBar>
  )
}

function isOpen(view: CaseView, visit: Visit): boolean {
  return view.hearing !== null && visit.today >= view.hearing.refuseFrom
}

function closedSteps(visit: Visit, view: CaseView): ClosedStep[] {
  const say = sayPermits(visit.language)
  const closed: ClosedStep[] = []
  if (view.youMay.includes('judge-qualification') && visit.today < view.registeredOn) {
    const day = formats(visit.language).day(view.registeredOn)
    closed.push({ label: say('do.approve'), why: say('do.not-registered-yet', { day }) })
  }
  if (view.youMay.includes('approve')) {
    if (view.checks.some((check) => check.state !== 'answered'))
      closed.push({ label: say('do.approve'), why: say('do.approve-waiting') })
    else if (view.qualified === null) closed.push({ label: say('do.approve'), why: say('do.approve-unjudged') })
  }
  if (view.youMay.includes('refuse') && !isOpen(view, visit)) {
    closed.push({
      label: say('do.refuse'),
      why: say('do.refuse-wait', { day: formats(visit.language).day(view.hearing?.refuseFrom ?? visit.today) }),
    })
  }
  return closed
}

function Refused({ visit, refused }: { visit: Visit; refused: TypedStep }) {
  const { wording } = shellGiven()
  const { code, values, problems = [] } = refused.refusal
  const all = [{ code, values }, ...problems]
  return (
    <ErrorSummary
      problems={all.map((problem) => ({ field: null, text: wording(visit.language, problem.code, problem.values) }))}
    />
  )
}

/** One step as a form of its own. */
function StepForm({ view, step, children }: { view: CaseView; step: string; children: ComponentChildren }) {
  return (
    <form method="post" action={`/cases/${view.id}/${step}`} class="stack" novalidate>
      <input type="hidden" name="_key" value={freshKey()} />
      <input type="hidden" name="seen" value={String(view.seen)} />
      {children}
    </form>
  )
}

function typedIn(refused: TypedStep | null, step: string, field: string): string {
  return refused?.step === step ? (refused.typed[field] ?? '') : ''
}

function Approve({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  if (view.argued.answer === 'yes') {
    return (
      <StepForm view={view} step="approve">
        <p>{say('do.approve-note')}</p>
        <Button tone="primary" icon="check">
          {say('do.approve')}
        </Button>
      </StepForm>
    )
  }
  return (
    <Details summary={say('do.approve-against')} open={refused?.step === 'approve'}>
      <StepForm view={view} step="approve">
        <Textarea
          name="ground"
          id="approve-ground"
          label={say('do.ground')}
          hint={say('do.ground-hint')}
          value={typedIn(refused, 'approve', 'ground')}
        />
        <Button icon="check">{say('do.approve')}</Button>
      </StepForm>
    </Details>
  )
}

function TellRefusal({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  const { day } = formats(visit.language)
  const against = view.argued.answer !== 'no'
  const late = visit.today > view.hearingTellBy
  return (
    <Details summary={say('do.tell-refusal')} open={refused?.step === 'tell-refusal'}>
      <StepForm view={view} step="tell-refusal">
        <p>{say('do.tell-note', termsOn(visit.today))}</p>
        <p>{say('do.tell-by', { day: day(view.hearingTellBy) })}</p>
        {against && (
          <Textarea
            name="ground"
            id="tell-ground"
            label={say('do.ground')}
            hint={say('do.ground-hint')}
            value={typedIn(refused, 'tell-refusal', 'ground')}
          />
        )}
        {late && (
          <Textarea
            name="lateBecause"
            label={say('do.late-because')}
            value={typedIn(refused, 'tell-refusal', 'lateBecause')}
          />
        )}
        <Button icon="send" tone={view.argued.answer === 'no' ? 'primary' : 'secondary'}>
          {say('do.tell-refusal')}
        </Button>
      </StepForm>
    </Details>
  )
}

function Refuse({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  const label = say(view.hearing?.objection == null ? 'do.ground' : 'do.answer-objection')
  return (
    <Details summary={say('do.refuse')} open>
      <StepForm view={view} step="refuse">
        <Textarea
          name="ground"
          id="refuse-ground"
          label={label}
          hint={say('do.ground-hint')}
          value={typedIn(refused, 'refuse', 'ground')}
          optional={view.argued.answer === 'no' && view.hearing?.objection == null}
        />
        <Button tone="danger" icon="x">
          {say('do.refuse')}
        </Button>
      </StepForm>
    </Details>
  )
}

function Judge({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  return (
    <StepForm view={view} step="qualification">
      <Radios
        name="meets"
        label={say('do.judge')}
        hint={say('do.judge-lead')}
        value={typedIn(refused, 'qualification', 'meets')}
        choices={[
          { value: 'yes', label: say('do.judge-yes') },
          { value: 'no', label: say('do.judge-no') },
        ]}
        inline
      />
      <Textarea
        name="note"
        label={say('do.judge-note')}
        rows={2}
        value={typedIn(refused, 'qualification', 'note')}
        optional
      />
      <Button tone="primary">{say('do.judge-go')}</Button>
    </StepForm>
  )
}

function ObjectStep({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  const { day } = formats(visit.language)
  return (
    <StepForm view={view} step="objection">
      <p>{say('do.object-lead', { day: day(view.hearing?.objectBy ?? visit.today) })}</p>
      <Textarea
        name="text"
        label={say('do.object-text')}
        rows={6}
        limit={8000}
        value={typedIn(refused, 'objection', 'text')}
      />
      <Button tone="primary" icon="send">
        {say('do.object')}
      </Button>
    </StepForm>
  )
}

function EnterByHand({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  const open = view.checks.filter((check) => check.state !== 'answered')
  return (
    <Details summary={say('check.enter')} open={refused?.step === 'check'}>
      <StepForm view={view} step="check">
        <p>{say('check.enter-lead')}</p>
        <Select
          name="agency"
          label={say('check.agency')}
          options={open.map(({ agency }) => ({ value: agency, label: say(`agency.${agency}` as PermitsKey) }))}
        />
        <Radios
          name="clear"
          label={say('check.enter-answer')}
          value={typedIn(refused, 'check', 'clear')}
          choices={[
            { value: 'yes', label: say('check.enter-clear') },
            { value: 'no', label: say('check.enter-found') },
          ]}
        />
        <Textarea
          name="ground"
          id="check-ground"
          label={say('check.enter-ground')}
          rows={2}
          value={typedIn(refused, 'check', 'ground')}
        />
        <Button>{say('check.enter-go')}</Button>
      </StepForm>
    </Details>
  )
}

function Withdraw({ visit, view }: StepsProps) {
  const say = sayPermits(visit.language)
  return (
    <Details summary={say('do.withdraw')}>
      <StepForm view={view} step="withdraw">
        <p>{say('do.withdraw-text')}</p>
        <Button tone="danger">{say('do.withdraw')}</Button>
      </StepForm>
    </Details>
  )
}
