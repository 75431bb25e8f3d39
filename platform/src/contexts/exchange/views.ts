import { type Day, opensAfter } from '@ruqsat/law'
import { readAs } from '../../kernel/read-as.ts'
import type { EmployerView } from '../employers/api.ts'
import { fullDaysOnAir, lastAiring } from './airing.ts'
import { type OwnVacancyView, VacancyText, type VacancyView } from './api.ts'
import type { Published, Vacancy } from './store.ts'

/** A vacancy as its employer sees it, with what is missing and how its days stand. */
export function ownVacancyView(vacancy: Vacancy, today: Day): OwnVacancyView {
  const read = readAs(VacancyText, vacancy.draft)
  const standing = standingOf(vacancy, today)
  return {
    id: vacancy.id,
    state: vacancy.state,
    version: vacancy.version,
    draft: vacancy.draft,
    missing: read.ok
      ? []
      : (read.problems ?? []).map(({ at, code, values }) => ({
          pointer: at,
          code,
          ...(values === undefined ? {} : { values: { ...values } }),
        })),
    code: vacancy.code,
    daysOnAir: vacancy.state === 'on-air' ? standing.days : null,
    fileFrom: standing.fileFrom,
    airings: [...vacancy.airings],
  }
}

/** How a vacancy's days stand: full days so far, and the first day an application may be filed on it, while it is on the air. */
export function standingOf(vacancy: Vacancy, today: Day): { readonly days: number; readonly fileFrom: Day | null } {
  const last = lastAiring(vacancy.airings)
  const fileFrom = last !== null && vacancy.state === 'on-air' ? opensAfter(last, today) : null
  return { days: fullDaysOnAir(vacancy.airings, today) ?? 0, fileFrom }
}

/** A vacancy as everyone sees it. */
export function vacancyView(vacancy: Published, name: EmployerView['name'] | undefined): VacancyView {
  const { id: _id, state, employer: bin, airings, ...text } = vacancy
  const unnamed = { kk: bin, ru: bin, en: bin }
  return { ...text, employer: { bin, name: name ?? unnamed }, onAir: state === 'on-air', airings: [...airings] }
}
