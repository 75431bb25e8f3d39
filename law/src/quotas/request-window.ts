import { asDay, type Day, yearOf } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'

const rules = (via: NonNullable<Citation['via']>): Citation => ({
  act: 'quota-orders',
  clause: notKnown,
  trust: 'L',
  via,
  reading: 'R-28',
})

/** A day of every year, `08-01`. */
type MonthDay = `${number}-${number}`

/** The day from which regions take the need for next year. */
export const requestOpens: Figure<MonthDay> = {
  id: 'quota.request.opens',
  unit: 'month_day',
  title: {
    kk: 'Келесі жылғы квотаға қажеттілікті қабылдау басталатын күн',
    ru: 'Начало приёма потребности в квоте на следующий год',
    en: "First day of requests for next year's quota",
  },
  values: [{ from: '2024-01-01', value: '08-01', cite: rules('mondaq-2024') }],
  gaps: [
    {
      from: '2021-01-01',
      to: '2023-12-31',
      why: {
        kk: '2024 жылға дейінгі басталу күні табылмады.',
        ru: 'День начала до 2024 года не найден.',
        en: 'The first day before 2024 was not found.',
      },
    },
  ],
}

/** The last day on which the need for next year is filed. */
export const requestCloses: Figure<MonthDay> = {
  id: 'quota.request.closes',
  unit: 'month_day',
  title: {
    kk: 'Келесі жылғы квотаға қажеттілік берілетін соңғы күн',
    ru: 'Последний день подачи потребности в квоте на следующий год',
    en: "Last day of requests for next year's quota",
  },
  values: [{ from: '2017-01-01', value: '09-30', cite: rules('wpk-quota') }],
}

/** The days on which the need for a year's quota is filed, in the year before; a region may close earlier. */
export function quotaRequestWindow(forYear: number): { readonly opens: Day; readonly closes: Day } {
  const before = forYear - 1
  const on = asDay(`${before}-12-31`)
  return { opens: asDay(`${before}-${at(requestOpens, on)}`), closes: asDay(`${before}-${at(requestCloses, on)}`) }
}

/** The next year whose quota can still be asked for on that day. */
export function nextQuotaYear(on: Day): number {
  const year = yearOf(on)
  return on <= quotaRequestWindow(year + 1).closes ? year + 1 : year + 2
}
