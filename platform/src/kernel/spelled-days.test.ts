import { plusDays } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { formats } from './format.ts'
import { spelledBy, spelledInKazakh } from './spelled-days.ts'

const year = Array.from({ length: 366 }, (_, place) => plusDays('2027-12-31', place))
const known = spelledBy('kk-KZ')

test('Kazakh days are spelled as the server’s data of languages spells them, on every day of a year', () => {
  for (const spell of ['long', 'short', 'month', 'shortMonth'] as const)
    expect(year.map(spelledInKazakh[spell])).toEqual(year.map(known[spell]))
  expect(spelledInKazakh.weekdays).toEqual(known.weekdays)
  expect(spelledInKazakh.shortWeekdays).toEqual(known.shortWeekdays)
})

test('Kazakh numbers are grouped as the server’s data of languages groups them', () => {
  const { format } = new Intl.NumberFormat('kk-KZ')
  for (const number of [0, 999, 1000, 12_345, 1_081_250, 1.5, 1234.567])
    expect(formats('kk').number(number)).toBe(format(number))
})

test('a year of a day in Russian is written without its letter', () => {
  expect(spelledBy('ru-KZ').long('2026-12-12')).toBe('12 декабря 2026')
})
