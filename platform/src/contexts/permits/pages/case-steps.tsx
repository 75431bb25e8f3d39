import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { shellGiven } from '../../../shell/given.ts'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { CaseView } from '../api.ts'
import { sayPermits } from '../words.ts'
import { ObjectStep, Withdraw } from './employer-steps.tsx'
import { Approve, EnterByHand, Judge, Refuse, TellRefusal } from './officer-steps.tsx'
import type { StepsProps, TypedStep } from './step-form.tsx'

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
      {may('judge-qualification') && <Judge {...shown} />}
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
