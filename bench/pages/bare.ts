import fastify from 'fastify'
import pg from 'pg'

/** The peer: the same rows of the same database by one prepared statement a page, written into a template string. No session, no law. */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 })
const app = fastify()

const unsafe = /[&<>"]/
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function text(value: unknown): string {
  const said = value === null || value === undefined ? '' : String(value)
  return unsafe.test(said) ? said.replace(/[&<>"]/g, (sign) => entities[sign] ?? '') : said
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${text(title)}</title></head><body><h1>${text(title)}</h1>${body}</body></html>`
}

function tableOf(rows: readonly (readonly unknown[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('')}</table>`
}

async function ask<Row>(name: string, query: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await pool.query({ name, text: query, values: [...values] })
  return rows as Row[]
}

interface QueueRow {
  readonly id: string
  readonly number: string
  readonly worker: string
  readonly title: string
  readonly category: number
  readonly decide_by: string
  readonly state: string
  readonly qualified: boolean | null
  readonly employer: string
  readonly waiting: string | null
  readonly open: string
  readonly due: string
  readonly overdue: string
}

const queue = `select a.id, a.number, a.worker, coalesce(a.filed #>> '{post,title}', a.draft #>> '{post,title}') as title, a.category, a.decide_by::text, a.state, a.qualified,
    e.name ->> 'ru' as employer, w.waiting, c.open, c.due, c.overdue
  from permits.application a join employers.employer e on e.bin = a.employer
  cross join (select count(*) as open, count(*) filter (where decide_by between $2::date and $2::date + 2) as due, count(*) filter (where decide_by < $2::date) as overdue
    from permits.application where region = $1 and state in ('registered', 'hearing')) c
  left join lateral (select string_agg(agency, ', ' order by agency) as waiting from checks.enquiry where subject = a.id::text and state in ('asked', 'late')) w on true
  where a.region = $1 and a.state in ('registered', 'hearing') order by a.registered_on, a.number limit 51`

app.get<{ Querystring: { region: string; today: string } }>('/queue', async (request, reply) => {
  const rows = await ask<QueueRow>('queue', queue, [request.query.region, request.query.today])
  const [first] = rows
  const lines = rows
    .slice(0, 50)
    .map((row) => [
      row.number,
      row.worker,
      row.title,
      row.employer,
      row.category,
      row.waiting,
      row.qualified,
      row.state,
      row.decide_by,
    ])
  return reply
    .type('text/html; charset=utf-8')
    .send(
      pageOf('Очередь', `<p>${text(first?.open)} / ${text(first?.due)} / ${text(first?.overdue)}</p>${tableOf(lines)}`),
    )
})

interface CaseRow {
  readonly number: string
  readonly worker: string
  readonly state: string
  readonly decide_by: string
  readonly filed: {
    readonly post: { readonly title: string }
    readonly passport: { readonly number: string }
    readonly education: { readonly institution: string }
  }
  readonly decision: { readonly findings: readonly { readonly because: { readonly ru: string } }[] } | null
  readonly employer: string
  readonly checks: readonly (readonly string[])[] | null
  readonly papers: readonly (readonly string[])[] | null
  readonly events: readonly (readonly string[])[] | null
  readonly invoice: string | null
  readonly permit: string | null
  readonly left: number | null
}

const oneCase = `select a.number, a.worker, a.state, a.decide_by::text, a.filed, a.decision, e.name ->> 'ru' as employer, i.number as invoice, p.number as permit, q.places - q.taken as left,
    (select json_agg(json_build_array(agency, state, asked_at, attempts, trouble, answered_at, answer) order by agency) from checks.enquiry where subject = $1::text) as checks,
    (select json_agg(json_build_array(kind, name, size, added_at, encode(sha256, 'hex')) order by added_at) from documents.paper where subject = $1::text and gone_at is null) as papers,
    (select json_agg(json_build_array(ver, at, name, actor, body, encode(hash, 'hex')) order by ver) from kernel.event where subject = $1::text) as events
  from permits.application a join employers.employer e on e.bin = a.employer
  left join fees.invoice i on i.subject = $1::text left join permits.permit p on p.application_id = a.id
  left join quotas.ceiling q on q.year = extract(year from a.registered_on) and q.region = a.region and q.category = a.category where a.id = $1::text::uuid`

app.get<{ Params: { id: string } }>('/cases/:id', async (request, reply) => {
  const [row] = await ask<CaseRow>('case', oneCase, [request.params.id])
  if (row === undefined) return reply.code(404).send()
  const { filed } = row
  const facts = [
    row.number,
    row.worker,
    row.employer,
    filed.post.title,
    filed.passport.number,
    filed.education.institution,
    row.state,
    row.decide_by,
    row.invoice,
    row.permit,
    row.left,
  ]
  const reasons = (row.decision?.findings ?? []).map((finding) => [finding.because.ru])
  return reply
    .type('text/html; charset=utf-8')
    .send(
      pageOf(
        row.number,
        [facts.map((fact) => [fact]), reasons, row.checks ?? [], row.papers ?? [], row.events ?? []]
          .map(tableOf)
          .join(''),
      ),
    )
})

interface VacancyRow {
  readonly code: string
  readonly title: string
  readonly place: string
  readonly region: string
  readonly pay_from: number
  readonly pay_to: number | null
  readonly duties: string
  readonly posted_on: string
  readonly employer: string
  readonly count: string
}

const vacancies = `select v.code, v.title, v.place, v.region, v.pay_from, v.pay_to, v.duties, v.posted_on::text, e.name ->> 'ru' as employer, c.count,
    (select json_agg(json_build_array(from_day, to_day) order by n) from exchange.airing where vacancy_id = v.id) as airings
  from exchange.vacancy v left join employers.employer e on e.bin = v.employer
  cross join (select count(*) as count from (select 1 from exchange.vacancy where state = 'on-air' limit 1001) found) c
  where v.state = 'on-air' order by v.posted_on desc, v.id desc limit 21`

app.get('/vacancies', async (_, reply) => {
  const rows = await ask<VacancyRow>('vacancies', vacancies, [])
  const lines = rows
    .slice(0, 20)
    .map((row) => [
      row.code,
      row.title,
      row.employer,
      row.place,
      row.region,
      row.pay_from,
      row.pay_to,
      row.duties,
      row.posted_on,
    ])
  return reply
    .type('text/html; charset=utf-8')
    .send(pageOf('Вакансии', `<p>${text(rows[0]?.count)}</p>${tableOf(lines)}`))
})

await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
process.send?.('ready')
process.once('SIGTERM', () => process.exit(0))
