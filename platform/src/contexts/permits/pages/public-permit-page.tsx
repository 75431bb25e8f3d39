import { regionName } from '@ruqsat/law'
import type { VNode } from 'preact'
import { countryName } from '../../../kernel/countries.ts'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { Shape } from '../../../ui/shape/shape.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import type { PublicPermit } from '../api.ts'
import { sayPermits } from '../words.ts'

const shapes = { valid: 'yes', expired: 'soon', revoked: 'no' } as const

/** Whether a permit stands, for whoever has its secret: one large verdict, and what to compare it with. */
export function publicPermitPage(visit: Visit, permit: PublicPermit): VNode {
  const { language } = visit
  const say = sayPermits(language)
  const { day, stamp } = formats(language)
  const tone = shapes[permit.state]
  return publicPage(
    visit,
    { title: say('check-page.title'), head: <meta name="robots" content="noindex" /> },
    <article class={`verdict tone tone--${tone}`}>
      <p class="verdict__answer">
        <Shape kind={tone} size={40} />
        <b>{say(`check-page.${permit.state}`)}</b>
      </p>
      <h1>{permit.worker}</h1>
      <p>{say('check-page.compare')}</p>
      <SummaryList
        rows={[
          {
            key: 'number',
            label: say('permit.number'),
            value: <Code compact value={permit.number} label={say('permit.number')} />,
          },
          { key: 'until', label: say('permit.until'), value: day(permit.expiresOn) },
          { key: 'from', label: say('permit.from'), value: day(permit.issuedOn) },
          ...(permit.revokedOn === null
            ? []
            : [{ key: 'revoked', label: say('permit.revoked'), value: day(permit.revokedOn) }]),
          { key: 'passport', label: say('check-page.passport'), value: `… ${permit.passportEnding}` },
          { key: 'citizenship', label: say('passport.citizenship'), value: countryName(language, permit.citizenship) },
          { key: 'post', label: say('case.post'), value: permit.title },
          { key: 'employer', label: say('case.employer'), value: permit.firm[language] },
          { key: 'region', label: say('case.region'), value: regionName(permit.region)[language] },
        ]}
      />
      <p class="under">{say('check-page.as-of', { at: stamp(Temporal.Instant.from(permit.asOf)) })}</p>
    </article>,
  )
}
