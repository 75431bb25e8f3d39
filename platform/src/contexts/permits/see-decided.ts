import { type Day, isDay, type Text } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Reading } from '../../kernel/acting.ts'
import { namesOf } from '../employers/index.ts'
import type { State } from './states.ts'

export interface DecidedLine {
  readonly id: string
  readonly number: string
  readonly worker: string
  readonly employer: Text
  readonly state: State
  readonly decidedOn: Day
}

export interface DecidedPage {
  readonly cases: readonly DecidedLine[]
  readonly next: string | null
}

const pageSize = 30

/** One page of a region's decided cases, last decided first. */
export async function seeDecided({ db }: Reading, region: string, after: string): Promise<DecidedPage> {
  const [day = '', number = ''] = after.split('_')
  const key = isDay(day) ? sql`and (decided_on, number) < (${day}, ${number})` : sql``
  const { rows } = await sql<Omit<DecidedLine, 'employer'> & { employer: string }>`
    select id, number, worker, employer, state, decided_on as "decidedOn" from permits.application
    where region = ${region} and decided_on is not null ${key} order by decided_on desc, number desc limit ${pageSize + 1}`.execute(
    db,
  )
  const shown = rows.slice(0, pageSize)
  const names = await namesOf(
    db,
    shown.map((row) => row.employer),
  )
  const last = shown.at(-1)
  return {
    cases: shown.map((row) => ({
      ...row,
      employer: names.get(row.employer) ?? { kk: row.employer, ru: row.employer, en: row.employer },
    })),
    next: rows.length > pageSize && last !== undefined ? `${last.decidedOn}_${last.number}` : null,
  }
}
