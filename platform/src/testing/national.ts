import type { Day } from '@ruqsat/law'
import pg from 'pg'
import { cases, matters, permits, planCases, recordsOfCases } from './national-cases.ts'
import { bin, chance, type Fill, nation, records, shareOfRegions, type Volumes } from './national-fill.ts'
import { duties, fields, kazakhDuties, kazakhFields, kazakhTrades, trades } from './national-words.ts'

/**
 * Fills a database to `factor` of the nation's volumes, as of a day, by statements that write many rows at once. Cases are copies of the
 * cases found there in each state (registered, hearing, approved, issued: at least one each), with everything that belongs to them and a
 * record whose chain is whole. The same call on the same database makes the same rows.
 */
export async function fillNation(url: string, { factor, today }: { factor: number; today: Day }): Promise<void> {
  const scaled = Object.entries(nation).map(([name, count]) => [
    name,
    Math.ceil(count * (name === 'stepsOfCase' ? 1 : factor)),
  ])
  const volumes = Object.fromEntries(scaled) as Volumes
  const lane = async (...fills: readonly ((fill: Fill) => Promise<void>)[]) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query("set synchronous_commit = off; set work_mem = '64MB'; set max_parallel_workers_per_gather = 0")
    await client.query(chance)
    for (const fill of fills) await fill({ client, volumes, today })
    await client.end()
  }
  await lane(people)
  await Promise.all([lane(vacancies), lane(planCases, cases, matters, permits, recordsOfCases)])
  await lane(async ({ client }) => void (await client.query('vacuum (analyze)')))
}

/** Employers, accounts and sessions. */
async function people({ client, volumes }: Fill): Promise<void> {
  await client.query(
    `insert into employers.employer
      select ${bin('n')}, jsonb_build_object('kk', '«Кәсіпорын ' || n || '» ЖШС', 'ru', 'ТОО «Предприятие ' || n || '»', 'en', 'Enterprise ' || n || ' LLP'),
        'company', chr(65 + n % 21), pg_temp.pick($2, pg_temp.spread(n, 1)), 'Абай көшесі, ' || n, 0, n % 3 = 0, 10 + n % 500, t.staff, 1, t.updated_at
      from generate_series(1, $1::int) n cross join (select staff, updated_at from employers.employer order by bin limit 1) t`,
    [volumes.employers, shareOfRegions],
  )
  await client.query(
    `insert into identity.account
      select 'employer-' || n, 'employer', t.name, t.place, ${bin('n')}, null, null, 'scrypt$$' from generate_series(1, $1::int) n cross join lateral
        (select name, place from identity.account where role = 'employer' limit 1) t
      union all select 'worker-' || n, 'worker', t.name, t.place, null, null, 'UZB:W' || lpad(n::text, 7, '0'), 'scrypt$$'
      from generate_series(1, $2::int) n cross join lateral (select name, place from identity.account where role = 'worker' limit 1) t`,
    [volumes.employers, volumes.workers],
  )
  await client.query(
    `insert into identity.session select sha256(n::text::bytea), 'employer-' || 1 + n % $2::int, now(), now(), now() + interval '11 hours'
      from generate_series(1, $1::int) n`,
    [volumes.sessions, volumes.employers],
  )
  await client.query(
    `insert into identity.kept_form select pg_temp.id('form ' || n), 'employer-' || 1 + n % $2::int, '/today', '{}', now() from generate_series(1, $1::int) n`,
    [volumes.sessions, volumes.employers],
  )
}

/** A year of vacancies; those on the air were posted in the last six weeks. One in a thousand is of the first firm found there. */
async function vacancies({ client, volumes, today }: Fill): Promise<void> {
  await client.query(
    `insert into exchange.vacancy
      (id, employer, code, state, draft, region, place, title, occupation, people, pay_from, pay_to, duties, requirements, conditions, posted_on, version, made_at, changed_at)
      select pg_temp.id('vacancy ' || n), case when n % 1000 = 0 then firm.bin else ${bin('1 + floor(pg_temp.spread(n, 2) ^ 2 * $2::int)::int')} end,
        'V' || 10000000 + n, case when n <= $3::int then 'on-air' else 'off-air' end,
        jsonb_build_object('region', v.region, 'place', 'Қала', 'title', v.title, 'occupation', '2142', 'people', '1', 'payFrom', v.pay::text, 'payTo', '',
          'duties', v.duties, 'requirements', v.requirements, 'conditions', v.conditions),
        v.region, 'Қала', v.title, '2142', 1, v.pay, case when n % 2 = 0 then (v.pay * 1.3)::int end, v.duties, v.requirements, v.conditions,
        v.day, 2, v.day::timestamptz, v.day::timestamptz + (n % 86400) * interval '1 second'
      from generate_series(1, $1::int) n cross join (select bin from employers.employer where bin < '8' order by bin limit 1) firm
      cross join lateral (select n % 10 < 3 as kk, pg_temp.pick($4, pg_temp.spread(n, 3)) as region,
        (round(120000 + 2600000 * pg_temp.spread(n, 4) ^ 4))::int as pay,
        $11::date - case when n <= $3::int then floor(45 * pg_temp.spread(n, 5))::int else 45 + floor(320 * pg_temp.spread(n, 5))::int end as day,
        'Толық жұмыс күні. Полный рабочий день, оформление по трудовому договору.' as conditions) a
      cross join lateral (select a.region, a.pay, a.day, a.conditions,
        case when a.kk then initcap(pg_temp.pick($7, pg_temp.spread(n, 6) ^ 2)) || ', ' || pg_temp.pick($8, pg_temp.spread(n, 7))
          else initcap(pg_temp.pick($5, pg_temp.spread(n, 6) ^ 2)) || ' ' || pg_temp.pick($6, pg_temp.spread(n, 7)) end as title,
        (select string_agg(case when a.kk then pg_temp.pick($10, pg_temp.spread(n, 10 + k)) else pg_temp.pick($9, pg_temp.spread(n, 10 + k)) end, ', ')
          from generate_series(1, 4) k) || '.' as duties,
        case when a.kk then 'Еңбек өтілі ' || 1 + n % 9 || ' жылдан кем емес, құжаттардың болуы.' else 'Опыт работы от ' || 1 + n % 9 || ' лет, наличие удостоверения.' end as requirements) v`,
    [
      volumes.vacancies,
      volumes.employers,
      volumes.onAir,
      shareOfRegions,
      trades,
      fields,
      kazakhTrades,
      kazakhFields,
      duties,
      kazakhDuties,
      today,
    ],
  )
  await client.query(
    `insert into exchange.airing select pg_temp.id('vacancy ' || n), a, v.posted_on - (2 - a) * 30, case when a = 1 then v.posted_on - 20 when n > $2::int then v.posted_on + 30 end
      from generate_series(1, $1::int) n join exchange.vacancy v on v.id = pg_temp.id('vacancy ' || n)
      cross join lateral generate_series(case when n % 10 = 0 then 1 else 2 end, 2) a`,
    [volumes.vacancies, volumes.onAir],
  )
  await client.query(
    `create temp table told as select pg_temp.id('vacancy ' || n)::text as subject, t.id::text as template from generate_series(1, $1::int) n
      cross join (select id from exchange.vacancy where state = 'on-air' and code < 'V1' order by code limit 1) t`,
    [volumes.vacancies],
  )
  await records(client)
}
