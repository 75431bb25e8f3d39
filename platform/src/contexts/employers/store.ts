import { sql } from 'kysely'
import type { Db } from '../../kernel/db.ts'
import type { EmployerView } from './api.ts'

type Employer = EmployerView

interface Row {
  readonly bin: string
  readonly name: Employer['name']
  readonly kind: Employer['kind']
  readonly activity: string
  readonly region: string
  readonly address: string
  readonly foreign_share: string
  readonly small_business: boolean
  readonly headcount: number
  readonly staff: Employer['staff']
}

export async function findEmployer(db: Db, bin: string): Promise<Employer | null> {
  const { rows } = await sql<Row>`select * from employers.employer where bin = ${bin}`.execute(db)
  return rows[0] === undefined ? null : employerOf(rows[0])
}

/** Names of several employers at once, by BIN. */
export async function namesOf(db: Db, bins: readonly string[]): Promise<ReadonlyMap<string, Employer['name']>> {
  if (bins.length === 0) return new Map()
  const { rows } = await sql<Pick<Row, 'bin' | 'name'>>`
    select bin, name from employers.employer where bin = any(${[...new Set(bins)]})`.execute(db)
  return new Map(rows.map((row) => [row.bin, row.name]))
}

export async function saveEmployer(db: Db, employer: Employer, at: Temporal.Instant): Promise<void> {
  await sql`insert into employers.employer
      (bin, name, kind, activity, region, address, foreign_share, small_business, headcount, staff, updated_at)
    values (${employer.bin}, ${JSON.stringify(employer.name)}::jsonb, ${employer.kind}, ${employer.activity}, ${employer.region},
      ${employer.address}, ${employer.foreignShare}, ${employer.smallBusiness}, ${employer.headcount},
      ${JSON.stringify(employer.staff)}::jsonb, ${at.toString()})
    on conflict (bin) do update set name = excluded.name, kind = excluded.kind, activity = excluded.activity,
      region = excluded.region, address = excluded.address, foreign_share = excluded.foreign_share,
      small_business = excluded.small_business, headcount = excluded.headcount, staff = excluded.staff,
      updated_at = excluded.updated_at, version = employers.employer.version + 1`.execute(db)
}

function employerOf(row: Row): Employer {
  const { foreign_share, small_business, bin, name, kind, activity, region, address, headcount, staff } = row
  return {
    bin,
    name,
    kind,
    activity,
    region,
    address,
    foreignShare: Number(foreign_share),
    smallBusiness: small_business,
    headcount,
    staff,
  }
}
