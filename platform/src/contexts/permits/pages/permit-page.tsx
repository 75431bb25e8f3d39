import { at, longestTrips, type RevocationGroundId, regionName, revocationGrounds } from '@ruqsat/law'
import type { VNode } from 'preact'
import { countryName } from '../../../kernel/countries.ts'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Until } from '../../../shell/days.tsx'
import { deskPage, freshKey } from '../../../shell/frame.tsx'
import { Button, LinkButton } from '../../../ui/button/button.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Qr } from '../../../ui/qr/qr.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import type { Tone } from '../../../ui/tone.ts'
import type { Permit } from '../permit-store.ts'
import { sayPermits } from '../words.ts'

export const permitTones: Readonly<Record<Permit['state'], Tone>> = { valid: 'yes', expired: 'neutral', revoked: 'no' }

export interface PermitMatter {
  readonly permit: Permit
  /** The QR code as an SVG, and the address in it. */
  readonly qr: string
  readonly address: string
}

/** The permit as a card: for the worker, the firm and the region's officer. */
export function permitPage(visit: Visit, matter: PermitMatter): VNode {
  const say = sayPermits(visit.language)
  const role = visit.actor.kind === 'person' ? visit.actor.role : null
  return deskPage(
    visit,
    { title: say('permit.title', { number: matter.permit.number }) },
    <>
      <PermitCard visit={visit} matter={matter} />
      {role === 'worker' && <Rights visit={visit} />}
      {role === 'officer' && matter.permit.state === 'valid' && <Revoke visit={visit} permit={matter.permit} />}
    </>,
  )
}

/** The card itself: valid until when, who, what, where; the QR code that anyone may check. */
export function PermitCard({ visit, matter }: { visit: Visit; matter: PermitMatter }) {
  const { language } = visit
  const say = sayPermits(language)
  const { permit } = matter
  return (
    <>
      <article class="permit-card">
        <div class="permit-card__main">
          <p class="row">
            <Tag tone={permitTones[permit.state]}>{say(`permit.${permit.state}`)}</Tag>
            <Code compact label={say('permit.number')} value={permit.number} />
          </p>
          <h1>{`${permit.shown.givenNames} ${permit.shown.surname}`}</h1>
          {permit.revocation !== null && (
            <Notice kind="danger" title={say('permit.revoked')}>
              {revocationGrounds[permit.revocation.reason as RevocationGroundId]?.says[language]}{' '}
              {permit.revocation.ground}
            </Notice>
          )}
          <SummaryList rows={rowsOf(visit, permit)} />
        </div>
        <Qr code={matter.qr} label={say('permit.qr')} text={matter.address.replace(/^https?:\/\//, '')} />
      </article>
      <div class="row print-none">
        <LinkButton tone="primary" href={`/permits/${permit.id}/permit.pdf`} icon="download">
          {say('permit.pdf')}
        </LinkButton>
        <LinkButton href={new URL(matter.address).pathname} icon="qr-code">
          {say('permit.public')}
        </LinkButton>
      </div>
    </>
  )
}

function rowsOf(visit: Visit, permit: Permit) {
  const { language } = visit
  const say = sayPermits(language)
  const { day } = formats(language)
  const { shown } = permit
  const until =
    permit.state === 'valid' ? <Until visit={visit} day={permit.expiresOn} urgency="calm" /> : day(permit.expiresOn)
  return [
    { key: 'until', label: say('permit.until'), value: until },
    {
      key: 'post',
      label: say('case.post'),
      value: `${shown.title}, ${say('staff.category', { category: String(permit.category) })}`,
    },
    { key: 'employer', label: say('case.employer'), value: shown.firm[language] },
    { key: 'region', label: say('case.region'), value: regionName(permit.region)[language] },
    { key: 'citizenship', label: say('passport.citizenship'), value: countryName(language, shown.citizenship) },
    { key: 'passport', label: say('case.passport'), value: shown.passport },
    { key: 'from', label: say('permit.from'), value: day(permit.issuedOn) },
  ]
}

function Rights({ visit }: { visit: Visit }) {
  const say = sayPermits(visit.language)
  return (
    <div class="columns">
      <Panel title={say('permit.rights')}>
        <ul>
          <li>{say('permit.right.contract')}</li>
          <li>{say('permit.right.post')}</li>
          <li>{say('permit.right.trips', { days: at(longestTrips, visit.today) })}</li>
        </ul>
      </Panel>
      <Panel title={say('permit.help')} sunken>
        <p>{say('permit.help-text')}</p>
      </Panel>
    </div>
  )
}

function Revoke({ visit, permit }: { visit: Visit; permit: Permit }) {
  const { language } = visit
  const say = sayPermits(language)
  const grounds = Object.entries(revocationGrounds).map(([value, { says }]) => ({ value, label: says[language] }))
  return (
    <Details summary={say('permit.revoke')}>
      <form method="post" action={`/permits/${permit.id}/revoke`} class="stack" novalidate>
        <input type="hidden" name="_key" value={freshKey()} />
        <Select name="reason" label={say('permit.revoke-reason')} options={grounds} />
        <Textarea name="ground" label={say('permit.revoke-ground')} hint={say('do.ground-hint')} />
        <Button tone="danger">{say('permit.revoke')}</Button>
      </form>
    </Details>
  )
}
