import { formats } from '../../../kernel/format.ts'
import { termsOn } from '../../../shell/terms.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type PermitsKey, sayPermits } from '../words.ts'
import { StepForm, type StepsProps, typedIn } from './step-form.tsx'

/** Approval; against the law's answer only with a written ground. */
export function Approve({ visit, view, refused }: StepsProps) {
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

/** Tells of a likely refusal, so that the employer is heard. */
export function TellRefusal({ visit, view, refused }: StepsProps) {
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

/** The refusal, once the employer could be heard. */
export function Refuse({ visit, view, refused }: StepsProps) {
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

/** Whether education and experience meet the post; it may be judged anew until the decision. */
export function Judge(props: StepsProps) {
  const say = sayPermits(props.visit.language)
  if (props.view.qualified === null) return <JudgeForm {...props} />
  return (
    <Details summary={say('do.judge-again')} open={props.refused?.step === 'qualification'}>
      <JudgeForm {...props} />
    </Details>
  )
}

function JudgeForm({ visit, view, refused }: StepsProps) {
  const say = sayPermits(visit.language)
  return (
    <StepForm view={view} step="qualification">
      <Radios
        name="meets"
        label={say('do.judge')}
        hint={say('do.judge-lead')}
        value={typedIn(refused, 'qualification', 'meets') || judged(view.qualified)}
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

function judged(qualified: boolean | null): string {
  return qualified === null ? '' : qualified ? 'yes' : 'no'
}

/** An answer that came on paper. */
export function EnterByHand({ visit, view, refused }: StepsProps) {
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
