import type { Reading } from '../../kernel/acting.ts'
import { unansweredOf } from '../checks/index.ts'
import { findEmployer, namesOf } from '../employers/index.ts'
import { standingOf, vacanciesOf } from '../exchange/index.ts'
import { payingOf } from '../fees/index.ts'
import { lineView } from './line-view.ts'
import { openCasesOf } from './lists.ts'
import type { TodayMatter } from './pages/today-page.tsx'
import { validPermitsOf } from './permit-store.ts'
import { planAddress } from './plan-address.ts'

const permitsShown = 5

/** What an employer's day holds: open cases with who has the ball, vacancies whose days count, permits that end first. */
export async function seeToday({ db, today }: Reading, employer: string): Promise<TodayMatter> {
  const lines = await openCasesOf(db, employer)
  const ids = lines.map((line) => line.id)
  const names = await namesOf(db, [employer])
  const waiting = await unansweredOf(db, ids)
  const paying = await payingOf(db, ids)
  const permits = await validPermitsOf(db, employer, permitsShown)
  const vacancies = (await vacanciesOf(db, employer)).filter((vacancy) => vacancy.state === 'on-air')
  return {
    cases: lines.map((line) => lineView(line, { today, names, waiting, paying })),
    permits,
    planHref: planAddress(await findEmployer(db, employer)),
    vacancies: vacancies.map((vacancy) => ({
      id: vacancy.id,
      title: vacancy.draft.title ?? '',
      ...standingOf(vacancy, today),
    })),
  }
}
