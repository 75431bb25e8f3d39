import type { Visit } from '../../../kernel/http/visit.ts'
import { ActionBar } from '../../../ui/action-bar/action-bar.tsx'
import { LinkButton } from '../../../ui/button/button.tsx'
import type { IconName } from '../../../ui/icon/icons.ts'
import type { CaseView } from '../api.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

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
