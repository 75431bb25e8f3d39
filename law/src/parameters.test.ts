import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asDay, type Day, laterOf, plusDays, yearOf } from './calendar/day.ts'
import { calendarYears, dayOffOn } from './calendar/working-days.ts'
import { datedAt } from './core/figure.ts'
import { fineFor } from './fines/offences.ts'
import { lawBook } from './law-book.ts'
import type { ReadingId } from './readings.ts'
import { readings } from './readings.ts'
import { carriedElsewhere, figureNames, heldInAnotherForm, type Parameter } from './testing/parameter-figures.ts'

const parameters: readonly Parameter[] = readFileSync(join(import.meta.dirname, 'testing/parameters.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const figures = new Map(lawBook.figures.map((figure) => [figure.id, figure]))
const today: Day = '2026-06-01'

/** The value of that figure on that day. */
function figureValue(id: string, on: Day): unknown {
  const figure = figures.get(id)
  if (figure === undefined) throw new RangeError(`no figure ${id}`)
  return datedAt(figure, on)?.value
}

/** The days on which a parameter is held against its figure: its first, its last, and a day of today. */
function daysOf({ from, to }: Parameter): readonly Day[] {
  const last = to === null ? laterOf(today, from === null ? today : asDay(from)) : asDay(to)
  return from === null ? [last] : [...new Set([asDay(from), last])]
}

/** The same words for the same parties and categories. */
function inOurWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const named = Object.entries(value).map(([key, each]) => [
    key.replace('natural', 'individual').replace('small_or_npo', 'small').replace(/^cat/, ''),
    each,
  ])
  return Object.fromEntries(named)
}

const inFigures = parameters.filter(({ id }) => carriedElsewhere[id] === undefined && !heldInAnotherForm.includes(id))

describe('every parameter of the regime', () => {
  test('has a figure, or says what carries it instead', () => {
    const lost = inFigures.filter(({ id }) => !figures.has(figureNames[id] ?? id))
    expect(lost.map(({ id }) => id)).toEqual([])
    for (const [id, where] of Object.entries(carriedElsewhere)) {
      expect(
        parameters.some((parameter) => parameter.id === id),
        id,
      ).toBe(true)
      const reading = /^R-\d+/.exec(where)?.[0]
      if (reading !== undefined) expect(readings[reading as ReadingId], where).toBeDefined()
    }
  })

  test.each(
    inFigures.flatMap((parameter) => daysOf(parameter).map((on) => [`${parameter.id} ${on}`, parameter, on] as const)),
  )('%s is the value of its figure', (_, { id, value }, on) => {
    expect(figureValue(figureNames[id] ?? id, on)).toEqual(inOurWords(value))
  })

  test('is named in the lists only where it exists', () => {
    const ids = new Set(parameters.map(({ id }) => id))
    for (const id of [...Object.keys(figureNames), ...heldInAnotherForm]) expect(ids.has(id), id).toBe(true)
  })
})

describe('a parameter of another form', () => {
  const given = (id: string) => parameters.filter((parameter) => parameter.id === id)

  test('gives the tariff row by row', () => {
    for (const { value, from } of given('permit_fee_rates')) {
      const table = figureValue('permit_fee_rates', asDay(from ?? today)) as Record<string, Record<number, unknown>>
      for (const [activity, row] of Object.entries(value as Record<string, readonly number[]>)) {
        const ours = table[activity] ?? {}
        expect([...Object.values(ours[1] as object), ours[2], ours[3], ours[4]], activity).toEqual(row)
      }
    }
  })

  test('gives the seasonal steps', () => {
    const steps = figureValue('seasonal_fee', today) as readonly { readonly upTo: number; readonly mci: number }[]
    for (const { upTo, mci } of steps) expect(given(`seasonal_fee_le_${upTo}d`)[0]?.value, `${upTo}`).toBe(mci)
    expect(steps).toHaveLength(4)
    const [flat] = given('seasonal_fee_flat')
    expect(figureValue('seasonal_fee', '2021-11-23')).toMatchObject([{ upTo: 365, mci: flat?.value }])
  })

  test('gives the posts of a wholly foreign-owned company', () => {
    const [unlimited, limited] = given('exempt_100pct_foreign_heads_max')
    for (const post of ['heads', 'deputies']) {
      expect(figureValue(`exempt.foreign_owned_100.${post}`, asDay(unlimited?.to ?? today))).toBe(unlimited?.value)
      const most = Object.values(limited?.value as object)[0]
      expect(figureValue(`exempt.foreign_owned_100.${post}`, asDay(limited?.from ?? today))).toBe(most)
    }
  })

  test('gives the visa-free days and their window', () => {
    const [stay] = given('visa_free_stay_eaeu')
    expect({
      max: figureValue('stay.visa_free.days', today),
      window: figureValue('stay.visa_free.window', today),
    }).toEqual(stay?.value)
  })

  test('gives the days off that stay, Kurban Ait and the exchanged days, as the calendars have them', () => {
    const [stay] = given('days_off_without_transfer')
    expect([
      ...(figureValue('calendar.days_off_that_stay', today) as readonly string[]),
      'kurban_ait_first_day',
    ]).toEqual(stay?.value)
    const kurbanAit = [...given('kurban_ait_first_day'), ...given('kurban_ait_first_day_estimate')]
      .flatMap(({ value }) => value as readonly string[])
      .map(asDay)
    expect(kurbanAit).toHaveLength(calendarYears.length)
    for (const day of kurbanAit) {
      expect(figureValue('calendar.kurban_ait', day)).toBe(day.slice(5))
      expect(dayOffOn(day)?.why).toBe('kurban-ait')
    }
    const exchanged = calendarYears.flatMap(({ works }) =>
      works.map(({ day, insteadOf }) => ({ works: day, off: insteadOf })),
    )
    expect(exchanged).toEqual(given('day_transfers')[0]?.value)
  })

  test('gives the holidays that the calendar of each year has on their own dates', () => {
    const unlisted = ['kurban-ait', 'orthodox-christmas', 'transfer']
    for (const { year, off } of calendarYears) {
      const ours = off.filter(({ why, movedFrom }) => movedFrom === undefined && !unlisted.includes(why))
      const dates = Array.from({ length: 366 }, (_, place) => plusDays(asDay(`${year}-01-01`), place)).filter(
        (day) =>
          yearOf(day) === year && (figureValue('calendar.holidays', day) as readonly string[]).includes(day.slice(5)),
      )
      expect(ours.map(({ day }) => day)).toEqual(dates)
    }
  })

  test('gives the fines of households, of overstaying and of the register of contracts', () => {
    const [household] = given('fine_519_5')
    expect({
      individual: (figureValue('fine.cao519_5', today) as { readonly individual: number }).individual,
      repeat: (figureValue('fine.cao519_6', today) as { readonly individual: number }).individual,
    }).toEqual(household?.value)
    const steps = figureValue('fine.cao517_3', today) as readonly { readonly upTo: number; readonly mci: unknown }[]
    expect(steps.map(({ mci }) => mci)).toEqual(Object.values(given('fine_517_3')[0]?.value as object))
    expect(figureValue('fine.cao517_4', today)).toMatchObject({ mci: given('fine_517_4_over_10d')[0]?.value })
    expect(fineFor('contract-not-entered', 'official', '2026-03-12')).toMatchObject({
      mci: given('fine_98_1_1_esutd_official')[0]?.value,
    })
  })
})
