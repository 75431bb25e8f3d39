import { expectOk } from '../platform/src/testing/expect-ok.ts'
import { decides } from '../platform/src/testing/steps.ts'
import type { World } from '../platform/src/testing/world.ts'
import { groups } from '../platform/src/ui/gallery/catalogue.ts'
import type { Visitor } from './visitor.ts'

/** A page as it stands in a world with a past. */
export interface StandingPage {
  readonly name: string
  readonly path: string
  /** Who looks; null: whoever comes by. */
  readonly who: string | null
  /** What is done on the page first, for what no address leads to. */
  readonly after?: (visitor: Visitor) => Promise<void>
}

const begun = '2026-09-01'
const parts = ['vacancy', 'post', 'passport', 'worker', 'education', 'staff', 'papers', 'review'] as const

const draftOfRules = JSON.stringify({
  changes: [
    {
      op: 'version',
      rule: 'local-share',
      from: '2026-06-01',
      unless: {
        all: [
          { at: '/employer/headcount', atMost: 50 },
          { at: '/employer/activity', is: 'F' },
        ],
      },
    },
    { op: 'set', figure: 'share.local_min.cat12', from: '2026-06-01', value: 60 },
  ],
})
const wrongDraft = JSON.stringify({
  changes: [{ op: 'version', rule: 'quota', from: '2026-06-01', unless: { at: '/employer/size', atMost: 50 } }],
})

/** Builds a past with a case at every station, and answers every page of it. */
export async function standingPages(world: World): Promise<readonly StandingPage[]> {
  const past = await buildPast(world)
  return [...publicPages(past), ...employerPages(past), ...officerPages(past), ...workerPages]
}

/** Every page of the design system. */
export const galleryPages: readonly StandingPage[] = [
  { name: 'ui', path: '/ui', who: null },
  ...groups.flatMap(({ entries }) =>
    entries.map(({ name }) => ({ name: `ui-${name}`, path: `/ui?component=${name}`, who: null })),
  ),
]

type Past = Awaited<ReturnType<typeof buildPast>>

async function buildPast(world: World) {
  const aigerim = await world.as('aigerim')
  const dana = await world.as('dana')
  const nurlan = await world.as('nurlan')
  const again = () => world.goTo(begun)
  const stopped = await world.vacancy('aigerim')
  await expectOk(aigerim.post(`/firm/vacancies/${stopped.id}/take-off`))
  const issued = await world.issued('aigerim')
  await again()
  const revoked = await world.issued('aigerim')
  await revoke(world, revoked)
  await again()
  const refused = await world.ready('dana')
  await expectOk(decides(nurlan, refused, 'tell-refusal'))
  await world.goTo('2026-09-22')
  await expectOk(decides(nurlan, refused, 'refuse'))
  await again()
  const approved = await world.approved('aigerim')
  await again()
  const hearing = await world.ready('dana')
  await expectOk(decides(nurlan, hearing, 'tell-refusal'))
  await expectOk(dana.post(`/cases/${hearing}/objection`, { text: 'Договоры внесены 16 сентября.' }))
  await again()
  const ready = await world.ready('aigerim')
  await again()
  await world.fault('erap', 'down')
  const waiting = await world.filed('aigerim')
  await world.settle()
  await world.fault('erap', 'well')
  const vacancy = await world.vacancy('aigerim')
  const draft = await world.draft('aigerim', vacancy.code, { passport: { lines: 'P<TUR' } })
  const bare = (await expectOk(aigerim.post<{ id: string }>('/drafts', {}))).id
  const written = (await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', { title: 'Сварщик' }))).id
  const seen = async (id: string) =>
    (
      await expectOk(
        aigerim.get<{ permit: { id: string; secret: string } | null; invoice: { id: string } }>(`/cases/${id}`),
      )
    ).permit ?? { id: '', secret: '' }
  const { invoice: due } = await expectOk(aigerim.get<{ invoice: { id: string } }>(`/cases/${approved}`))
  const { invoice: paid } = await expectOk(aigerim.get<{ invoice: { id: string } }>(`/cases/${issued}`))
  return {
    cases: { issued, revoked, refused, approved, hearing, ready, waiting },
    invoices: { due: due.id, paid: paid.id },
    permits: { valid: await seen(issued), revoked: await seen(revoked) },
    vacancies: { stopped, onAir: vacancy, written },
    drafts: { full: draft, bare },
  }
}

async function revoke(world: World, id: string): Promise<void> {
  const nurlan = await world.as('nurlan')
  const { permit } = await expectOk(nurlan.get<{ permit: { id: string } }>(`/cases/${id}`))
  const ground = 'Письмо работодателя от 17 сентября 2026 года.'
  await expectOk(nurlan.post(`/permits/${permit.id}/revoke`, { reason: 'conditions-broken', ground }))
}

function publicPages({ vacancies, permits }: Past): StandingPage[] {
  const pages = {
    front: '/',
    'sign-in': '/sign-in',
    'sign-in-needed': '/today',
    vacancies: '/vacancies',
    'vacancies-none': '/vacancies?q=астроном',
    vacancy: `/vacancies/${vacancies.onAir.code}`,
    'vacancy-off-air': `/vacancies/${vacancies.stopped.code}`,
    'permit-check': `/p/${permits.valid.secret}`,
    'permit-check-revoked': `/p/${permits.revoked.secret}`,
    plan: '/plan',
    'plan-to-fix': '/plan?term=x',
    'plan-refused': '/plan?startOn=2027-06-01&kind=4&local4=26&foreign4=2',
    'plan-compared': '/plan?startOn=2027-06-01&local3=38&region=23&than=startOn%3D2027-06-01%26local3%3D38%26kind%3D1',
    api: '/api',
    'law-book': '/law',
    'law-found': '/law?q=квота',
    'law-rule': '/law/rules/local-share',
    'law-figure': '/law/figures/mci',
    'law-figure-of-parts': '/law/figures/permit_fee_rates',
    'law-act': '/law/acts/migration-law',
    'law-readings': '/law/readings',
    'law-reading': '/law/readings/R-19',
    'law-calendar': '/law/calendar',
    'law-calendar-year': '/law/calendar/2026',
    drift: '/law/drift',
    reform: '/law/reform',
    'reform-exempt': '/law/reform?add=exempt',
    'reform-to-fix': '/law/reform?add=exempt&rule=local-share',
    'reform-pasted-wrong': `/law/reform?add=paste&pasted=${encodeURIComponent(wrongDraft)}`,
    'reform-tried': `/law/reform?draft=${encodeURIComponent(draftOfRules)}&add=repeal&rule=market-test&from=2026-06-01`,
    'reform-stored-refused': `/law/reform?cases=stored&draft=${encodeURIComponent(draftOfRules)}`,
    'law-lists': '/law/lists',
    'law-gaps': '/law/gaps',
    sandbox: '/playground',
    'not-found': '/nothing-here',
  }
  return seenBy(null, pages)
}

function employerPages({ cases, invoices, permits, vacancies, drafts }: Past): StandingPage[] {
  const pages: Record<string, string> = {
    today: '/today',
    firm: '/firm',
    'firm-vacancies': '/firm/vacancies',
    'firm-vacancy-new': '/firm/vacancies/new',
    'firm-vacancy-written': `/firm/vacancies/${vacancies.written}`,
    'firm-vacancy-on-air': `/firm/vacancies/${vacancies.onAir.id}`,
    'firm-vacancy-take-off': `/firm/vacancies/${vacancies.onAir.id}/take-off`,
    'firm-vacancy-off-air': `/firm/vacancies/${vacancies.stopped.id}`,
    cases: '/cases',
    'invoice-due': `/invoices/${invoices.due}`,
    'invoice-paid': `/invoices/${invoices.paid}`,
    permit: `/permits/${permits.valid.id}`,
    'permit-revoked': `/permits/${permits.revoked.id}`,
    'not-your-role': '/queue',
  }
  for (const part of parts) {
    pages[`draft-${part}`] = `/drafts/${drafts.full}/${part}`
    pages[`draft-${part}-to-fix`] = `/drafts/${drafts.bare}/${part}?check=1`
  }
  for (const name of ['issued', 'approved', 'ready', 'waiting'] as const)
    pages[`case-${name}`] = `/cases/${cases[name]}`
  return [
    ...seenBy('aigerim', pages),
    ...seenBy('dana', { 'case-refused': `/cases/${cases.refused}`, 'case-hearing': `/cases/${cases.hearing}` }),
    ...seenBy('yerlan', {
      'today-empty': '/today',
      'cases-empty': '/cases',
      'firm-vacancies-empty': '/firm/vacancies',
    }),
    { name: 'firm-vacancy-to-fix', path: '/firm/vacancies/new', who: 'aigerim', after: postsNothing },
    { name: 'kept-form', path: '/firm/vacancies/new', who: 'saule', after: losesSession },
  ]
}

function officerPages({ cases, permits }: Past): StandingPage[] {
  return [
    ...seenBy('nurlan', {
      queue: '/queue',
      decided: '/decided',
      'reform-stored': `/law/reform?cases=stored&draft=${encodeURIComponent(draftOfRules)}`,
      'case-to-judge': `/cases/${cases.waiting}`,
      'case-to-approve': `/cases/${cases.ready}`,
      'case-after-hearing': `/cases/${cases.hearing}`,
      'case-decided': `/cases/${cases.refused}`,
      'permit-to-revoke': `/permits/${permits.valid.id}`,
    }),
    ...seenBy('marat', { 'queue-empty': '/queue', 'decided-empty': '/decided' }),
  ]
}

const workerPages: readonly StandingPage[] = [
  ...seenBy('mehmet', { 'my-permit': '/my-permit' }),
  ...seenBy('li-wei', { 'my-permit-none': '/my-permit' }),
]

function seenBy(who: string | null, pages: Readonly<Record<string, string>>): StandingPage[] {
  return Object.entries(pages).map(([name, path]) => ({ name: `${who ?? 'anyone'}-${name}`, path, who }))
}

/** A form that is refused, with all that is to be put right. */
async function postsNothing(employer: Visitor): Promise<void> {
  await employer.press(employer.words.exchange('edit.save-and-post'))
  await employer.page.getByRole('alert').waitFor()
}

/** A form whose session has ended on the way is kept, and stands there after signing in again. */
async function losesSession(employer: Visitor): Promise<void> {
  const { exchange, identity } = employer.words
  await employer.type(exchange('edit.name'), 'Дизайнер')
  const { value: token } = (await employer.page.context().cookies()).find(({ name }) => name === 'sid') ?? { value: '' }
  await fetch(new URL('/api/v1/sessions', employer.page.url()), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() },
  })
  await employer.press(exchange('edit.save'))
  await employer.sees(identity('sign-in.kept'))
  const form = employer.page.locator('form').filter({ has: employer.page.locator('input[value="saule"]') })
  await form.getByRole('button').click()
  await employer.reads(identity('kept.title'))
}
