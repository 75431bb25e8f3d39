import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { sayPermits } from '../words.ts'

/** The worker's page before there is a permit. */
export function noPermitPage(visit: Visit): VNode {
  const say = sayPermits(visit.language)
  return deskPage(
    visit,
    { title: say('permit.none') },
    <>
      <h1>{say('permit.none')}</h1>
      <EmptyState icon="id-card" title={say('permit.none')}>
        {say('permit.none-text')}
      </EmptyState>
    </>,
  )
}
