import type { Role } from '../kernel/actor.ts'

/** What an identity in a path may stand for. */
export const things = ['vacancy', 'draft', 'filed', 'issued', 'invoice', 'permit', 'nothing', 'garbage'] as const
export type Thing = (typeof things)[number]

/** Who may use a route: anyone, whoever has signed in, or roles, each on the things that are theirs. */
export interface Policy {
  readonly to: 'anyone' | 'signed-in' | Partial<Record<Role, 'all' | readonly Thing[]>>
  readonly routes: readonly string[]
}

const applications = ['draft', 'filed', 'issued'] as const
const cases = ['filed', 'issued'] as const

/** Every route of both faces under its policy. A route that is not here fails the access matrix. */
export const accessTable: readonly Policy[] = [
  {
    to: 'anyone',
    routes: [
      'api POST /sessions',
      'api GET /sandbox/personas',
      'api GET /vacancies',
      'api GET /vacancies/:code',
      'api GET /permit-checks/:secret',
      'api POST /assessments',
      'api POST /treasury/notices',
      'api GET /sandbox/clock',
      'api PUT /sandbox/clock',
      'api POST /sandbox/clock',
      'api GET /sandbox/agencies',
      'api PUT /sandbox/agencies/:agency',
      'page GET /',
      'page GET /api',
      'page GET /ui',
      'page GET /sign-in',
      'page POST /sign-in',
      'page POST /sign-out',
      'page GET /assess',
      'page GET /vacancies',
      'page GET /vacancies/:code',
      'page GET /p/:secret',
      'page GET /playground',
      'page POST /playground/clock',
      'page POST /playground/agencies/:agency',
    ],
  },
  { to: 'signed-in', routes: ['api DELETE /sessions', 'api GET /me', 'page GET /kept/:id'] },
  {
    to: { employer: 'all' },
    routes: [
      'api GET /firm',
      'api PUT /firm',
      'api GET /firm/vacancies',
      'api POST /firm/vacancies',
      'api POST /drafts',
      'api GET /cases',
      'page GET /firm',
      'page POST /firm',
      'page GET /firm/vacancies',
      'page GET /firm/vacancies/new',
      'page POST /firm/vacancies',
      'page POST /drafts',
      'page GET /today',
      'page GET /cases',
    ],
  },
  { to: { officer: 'all' }, routes: ['api GET /queue', 'page GET /queue', 'page GET /decided'] },
  { to: { worker: 'all' }, routes: ['page GET /my-permit'] },
  {
    to: { employer: ['vacancy'] },
    routes: [
      'api GET /firm/vacancies/:id',
      'api PATCH /firm/vacancies/:id',
      'api POST /firm/vacancies/:id/post',
      'api POST /firm/vacancies/:id/take-off',
      'page GET /firm/vacancies/:id',
      'page POST /firm/vacancies/:id',
      'page GET /firm/vacancies/:id/take-off',
      'page POST /firm/vacancies/:id/take-off',
    ],
  },
  {
    to: { employer: applications },
    routes: [
      'api GET /drafts/:id',
      'api PUT /drafts/:id/parts/:part',
      'api POST /drafts/:id/papers',
      'api DELETE /drafts/:id/papers/:paper',
      'api POST /drafts/:id/file',
      'api DELETE /drafts/:id',
      'api POST /cases/:id/withdraw',
      'api POST /cases/:id/objection',
      'page GET /drafts/:id',
      'page GET /drafts/:id/vacancy',
      'page GET /drafts/:id/post',
      'page GET /drafts/:id/passport',
      'page GET /drafts/:id/worker',
      'page GET /drafts/:id/education',
      'page GET /drafts/:id/staff',
      'page GET /drafts/:id/papers',
      'page GET /drafts/:id/review',
      'page POST /drafts/:id/vacancy',
      'page POST /drafts/:id/post',
      'page POST /drafts/:id/passport',
      'page POST /drafts/:id/worker',
      'page POST /drafts/:id/education',
      'page POST /drafts/:id/staff',
      'page POST /drafts/:id/papers',
      'page GET /drafts/:id/papers/:paper',
      'page POST /drafts/:id/file',
      'page POST /drafts/:id/discard',
      'page POST /cases/:id/objection',
      'page POST /cases/:id/withdraw',
    ],
  },
  {
    to: { employer: applications, officer: cases },
    routes: [
      'api GET /cases/:id',
      'api GET /cases/:id/record',
      'api GET /cases/:id/papers/:paper',
      'page GET /cases/:id',
      'page GET /cases/:id/papers/:paper',
    ],
  },
  {
    to: { officer: cases },
    routes: [
      'api POST /cases/:id/qualification',
      'api POST /cases/:id/checks/:agency',
      'api POST /cases/:id/approve',
      'api POST /cases/:id/tell-refusal',
      'api POST /cases/:id/refuse',
      'page POST /cases/:id/qualification',
      'page POST /cases/:id/approve',
      'page POST /cases/:id/tell-refusal',
      'page POST /cases/:id/refuse',
      'page POST /cases/:id/check',
    ],
  },
  {
    to: { employer: ['permit'], officer: ['permit'], worker: ['permit'] },
    routes: ['api GET /permits/:id/permit.pdf', 'page GET /permits/:id', 'page GET /permits/:id/permit.pdf'],
  },
  { to: { officer: ['permit'] }, routes: ['api POST /permits/:id/revoke', 'page POST /permits/:id/revoke'] },
  { to: { employer: ['invoice'], officer: ['invoice'] }, routes: ['api GET /invoices/:id', 'page GET /invoices/:id'] },
  { to: { employer: ['invoice'] }, routes: ['api POST /invoices/:id/pay', 'page POST /invoices/:id/pay'] },
]
