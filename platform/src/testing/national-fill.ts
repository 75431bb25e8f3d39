import { type Day, regions } from '@ruqsat/law'
import type pg from 'pg'

/** What a national platform holds after ten years of cases. Sources and assumptions stand in bench/README.md. */
export const nation = {
  employers: 60_000,
  hiringForeigners: 2000,
  cases: 300_000,
  vacancies: 1_500_000,
  onAir: 140_000,
  workers: 100_000,
  sessions: 50_000,
  stepsOfCase: 10,
} as const

export type Volumes = { readonly [Volume in keyof typeof nation]: number }

export interface Fill {
  readonly client: pg.Client
  readonly volumes: Volumes
  readonly today: Day
}

/** A number in [0, 1) that looks like chance and is the same every time; the identity that belongs to a name; and the item of a list at such a place. */
export const chance = `create function pg_temp.spread(n bigint, salt bigint) returns double precision language sql immutable
  as 'select (hashint8extended(n, salt) & 2147483647) / 2147483648.0::double precision';
create function pg_temp.id(name text) returns uuid language sql immutable
  as $$select overlay(overlay(md5(name) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid$$;
create function pg_temp.pick(list text[], place double precision) returns text language sql immutable
  as 'select list[1 + floor(cardinality(list) * place)::int]'`

/** Two large cities take most of the cases, as the capitals do. */
export const shareOfRegions = [
  ...regions.map(({ code }) => code),
  ...['75', '75', '75', '75', '71', '71', '71', '23', '23', '23'],
]

export const bin = (n: string) => `('8' || lpad((${n})::text, 11, '0'))`

/** The record of what is `told`: the events of its template under its own name, chained anew. */
export async function records(client: pg.Client): Promise<void> {
  await client.query(
    'create temp table original as select * from kernel.event where subject in (select template from told)',
  )
  await client.query('analyze told; analyze original')
  await client.query(
    `insert into kernel.event (subject, ver, prev, hash, name, actor, at, body)
      with recursive link as (
        select subject, template, 0 as ver, null::bytea as prev, decode(repeat('00', 32), 'hex') as hash, null::text as name, null::text as actor,
          null::timestamptz as at, null::text as body from told
        union all
        select l.subject, l.template, e.ver, l.hash,
          sha256(convert_to('ruqsat.event.v1', 'UTF8') || int4send(e.ver) || l.hash || sha256(convert_to(b.body, 'UTF8'))), e.name, e.actor, e.at, b.body
        from link l join original e on e.subject = l.template and e.ver = l.ver + 1
        cross join lateral (select replace(e.body, l.template, l.subject) as body) b
      ) select subject, ver, prev, hash, name, actor, at, body from link where ver > 0`,
  )
}
