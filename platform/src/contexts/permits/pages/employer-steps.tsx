import { formats } from '../../../kernel/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { sayPermits } from '../words.ts'
import { StepForm, type StepsProps, typedIn } from './step-form.tsx'

/** The employer's objection. */
export function ObjectStep({ visit, view, refused }: StepsProps) {
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

/** Withdrawal by the employer. */
export function Withdraw({ visit, view }: StepsProps) {
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
