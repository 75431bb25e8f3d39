import type { Day, Question } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Reading } from '../../kernel/acting.ts'
import { fewestCases, type Span, type Wait } from './waiting.ts'

/** How long the applications recorded here really waited. No case and no person can be told from it. */
export interface Waiting {
  /** What kind of application is recorded here: of any other nothing is known. */
  readonly permit: Question['hire']['permit']
  /** Cases decided after this day and up to that; null where nothing was counted yet. */
  readonly decidedFrom: Day | null
  readonly countedOn: Day | null
  /** From so many cases on a wait is told. */
  readonly fewest: number
  /** The cases are those of a sandbox: nobody really waited. */
  readonly sandbox: boolean
  /** By place, a region or all together, and by what was waited for; a place without a case is not there. */
  readonly places: Readonly<Record<string, Partial<Record<Span, Omit<Wait, 'place' | 'span'>>>>>
}

/** The waits as the daily sweep counted them last, in every region at once: a page may change its region without asking again. */
export async function seeWaiting({ db, platform }: Reading): Promise<Waiting> {
  const { rows } = await sql<Wait & { decidedFrom: Day; countedOn: Day }>`
    select span, place, cases, half, nine_in_ten as "nineInTen", decided_from as "decidedFrom", counted_on as "countedOn"
    from permits.waiting order by place, span`.execute(db)
  const places: Record<string, Partial<Record<Span, Omit<Wait, 'place' | 'span'>>>> = {}
  for (const { place, span, cases, half, nineInTen } of rows) {
    places[place] = { ...places[place], [span]: { cases, half, nineInTen } }
  }
  return {
    permit: 'employment',
    decidedFrom: rows[0]?.decidedFrom ?? null,
    countedOn: rows[0]?.countedOn ?? null,
    fewest: fewestCases,
    sandbox: platform.config.mode === 'sandbox',
    places,
  }
}
