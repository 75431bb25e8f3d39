import { regions } from '@ruqsat/law'
import { bin, type Fill, records, shareOfRegions } from './national-fill.ts'
import { fields, givenNames, surnames, trades } from './national-words.ts'

/** Who, where, when and in which state: what all rows of a case share. Two of a hundred are open, the others lie over ten years. */
export async function planCases({ client, volumes, today }: Fill): Promise<void> {
  await client.query(
    `create temp table planned as
      select n, pg_temp.id('case ' || n) as id, p.state, t.id as template, pg_temp.pick($3, pg_temp.spread(n, 21)) as region, 1 + floor(4 * pg_temp.spread(n, 22))::int as category,
        case when pg_temp.spread(n, 28) < 0.004 then firm.bin else ${bin('1 + floor(pg_temp.spread(n, 23) ^ 2 * $2::int)::int')} end as employer,
        pg_temp.pick($4, pg_temp.spread(n, 24)) as given, pg_temp.pick($5, pg_temp.spread(n, 25)) as surname,
        pg_temp.pick($6, pg_temp.spread(n, 26) ^ 2) || ' ' || pg_temp.pick($7, pg_temp.spread(n, 27)) as title,
        $8::date - case p.state when 'registered' then (n % 11)::int when 'hearing' then (3 + n % 6)::int when 'approved' then (6 + n % 12)::int
          when 'draft' then (n % 60)::int else 20 + (3630 * (1 - n::double precision / $1::int))::int end as day
      from generate_series(1, $1::int) n cross join (select bin from employers.employer where bin < '8' order by bin limit 1) firm
      cross join lateral (select case when n > $1::int * 0.98 then case when n % 7 = 0 then 'hearing' else 'registered' end when n % 100 = 0 then 'approved'
        when n % 100 = 1 then 'draft' when n % 100 < 20 then 'refused' when n % 100 < 24 then 'lapsed' when n % 100 < 27 then 'withdrawn' else 'issued' end as state) p
      join (select distinct on (state) id, state from permits.application where number is not null order by state, changed_at) t
        on t.state = case p.state when 'draft' then 'registered' when 'refused' then 'hearing' when 'lapsed' then 'approved' when 'withdrawn' then 'registered' else p.state end`,
    [volumes.cases, volumes.hiringForeigners, shareOfRegions, givenNames, surnames, trades, fields, today],
  )
  await client.query('create unique index on planned (n)')
  await client.query('analyze planned')
}

export async function cases({ client, today }: Fill): Promise<void> {
  await client.query(
    `insert into permits.application
      select c.id, c.employer, c.state, t.version, t.draft, c.day::timestamptz, c.day::timestamptz + (c.n % 86400) * interval '1 second',
        f.number, case when f.number is not null then jsonb_set(jsonb_set(t.filed, '{vacancy,region}', to_jsonb(c.region)), '{post,title}', to_jsonb(c.title)) end,
        case when f.number is not null then c.region end, case when f.number is not null then c.category end,
        case when f.number is not null then initcap(c.given) || ' ' || initcap(c.surname) end, f.day::timestamptz, f.day, f.day + 3, f.day + 8,
        case when f.day + 8 < $1::date and c.state in ('registered', 'hearing') then f.day + 9 end, case when c.n % 3 > 0 then t.qualified end, null,
        t.told_on, t.told, t.object_by, t.refuse_from, t.objection, t.objected_at,
        d.day, case when d.day is not null then 'officer:nurlan' end, case when d.day is not null then coalesce(t.decision, a.decision) end, null,
        case when c.state in ('approved', 'lapsed', 'issued') then d.day + 14 end,
        case when c.state = 'issued' then c.day + 7 end, case when c.state = 'issued' then c.day + 7 end
      from planned c join permits.application t on t.id = c.template
      cross join (select decision from permits.application where decision is not null limit 1) a
      cross join lateral (select case when c.state <> 'draft' then c.region || '-' || to_char(c.day, 'YYYY') || '-' || lpad((500000 + c.n)::text, 6, '0') end as number,
        case when c.state <> 'draft' then c.day end as day) f
      cross join lateral (select case when c.state in ('approved', 'lapsed', 'refused', 'issued') then c.day + 5 end as day) d`,
    [today],
  )
}

/** What lies about a case: enquiries with their exchanges, papers, places of the quota, invoices, notices, steps taken. */
export async function matters({ client, volumes, today }: Fill): Promise<void> {
  const filed = "from planned c cross join lateral (select c.id::text as subject) s where c.state <> 'draft'"
  await client.query(
    `insert into checks.enquiry
      select pg_temp.id(c.id::text || t.agency), c.id::text, t.agency, t.question, case when not w.waits then t.state when c.day + 2 > $1::date then 'asked' else 'late' end, c.day::timestamptz, c.day + 2,
        t.attempts, case when w.waits then now() + interval '1 hour' end, t.trouble, case when not w.waits then t.answer end, case when not w.waits then coalesce(t.answered_at, t.asked_at) end, t.by_hand
      from planned c join checks.enquiry t on t.subject = c.template::text
      cross join lateral (select c.state = 'registered' and (c.n + length(t.agency)) % 4 = 0 as waits) w where c.state <> 'draft'`,
    [today],
  )
  await client.query(
    `insert into checks.exchange select pg_temp.id(c.id::text || t.agency), e.n, e.sent_at, e.took_ms, e.status, e.request, e.reply, e.reply_hash, e.trouble
      from planned c join checks.enquiry t on t.subject = c.template::text join checks.exchange e on e.enquiry_id = t.id where c.state <> 'draft'`,
  )
  await client.query(
    `insert into documents.paper select pg_temp.id(c.id::text || t.kind), c.id::text, t.kind, t.sha256, t.name, t.mime, t.size, t.added_by, t.added_at, null
      from planned c join documents.paper t on t.subject = c.template::text and t.gone_at is null`,
  )
  await client.query(
    `insert into quotas.ceiling select year, r, category, 1000000 from (select distinct extract(year from day)::int as year from planned) y
      cross join unnest($1::text[]) r cross join generate_series(1, 4) category on conflict (year, region, category) do update set places = 1000000`,
    [regions.map(({ code }) => code)],
  )
  await client.query(
    `insert into quotas.reservation select s.subject, extract(year from c.day)::int, c.region, c.category, c.day ${filed} and c.state in ('approved', 'issued')`,
  )
  await client.query(
    `insert into fees.invoice select pg_temp.id('invoice ' || c.n), c.region || '-9' || lpad(c.n::text, 7, '0'), s.subject, c.employer, c.region, t.rate, t.mci, c.day + 5, c.day + 19,
        case c.state when 'issued' then 'paid' when 'lapsed' then 'void' else 'due' end, case when c.state = 'issued' then 968800 else 0 end,
        case when c.state = 'issued' then c.day + 7 end, case when c.state = 'issued' then 968800 end, null
      from planned c cross join lateral (select c.id::text as subject) s cross join (select rate, mci from fees.invoice limit 1) t where c.state in ('approved', 'issued', 'lapsed')`,
  )
  await client.query(
    `insert into fees.notice select c.n || k, 'payment-' || c.n, c.region || '-9' || lpad(c.n::text, 7, '0'), k, 968800, c.day + 7, c.day::timestamptz, case k when 'accepted' then 'noted' else 'counted' end
      from planned c cross join unnest(array['accepted', 'settled']) k where c.state = 'issued'`,
  )
  await client.query(
    `insert into kernel.idempotency select 'employer:employer-' || 1 + c.n % $2::int, md5(c.n || ' step ' || k), sha256((c.n || ' ' || k)::bytea), '"{}"'::jsonb, c.day
      from planned c cross join generate_series(1, $1::int) k`,
    [volumes.stepsOfCase, volumes.employers],
  )
}

/** A permit for every issued case; a year later it has expired. A worker holds two or so in his time. */
export async function permits({ client, volumes, today }: Fill): Promise<void> {
  await client.query(
    `insert into permits.permit
      select pg_temp.id('permit ' || c.n), c.id, 'KZ-' || c.region || '-' || to_char(c.day, 'YYYY') || '-' || lpad((500000 + c.n)::text, 6, '0'), left(translate(md5('secret ' || c.n), 'ilou', ''), 26),
        c.employer, c.region, c.category, 'UZB:W' || lpad((1 + c.n % $1::int)::text, 7, '0'),
        t.shown || jsonb_build_object('surname', c.surname, 'givenNames', c.given, 'title', c.title),
        case when c.day + 372 < $2::date then 'expired' else 'valid' end, c.day + 7, c.day + 372, null, null, t.pdf
      from planned c join permits.permit t on t.application_id = c.template where c.state = 'issued'`,
    [volumes.workers, today],
  )
}

export async function recordsOfCases({ client }: Fill): Promise<void> {
  await client.query(
    "create temp table told as select id::text as subject, template::text as template from planned where state <> 'draft'",
  )
  await records(client)
}
