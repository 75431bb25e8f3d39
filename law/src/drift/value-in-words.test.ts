import { expect, test } from 'vitest'
import { valueInWords } from './value-in-words.ts'

test('a value is said with its unit in the form that the number asks for, and nothing as no limit', () => {
  expect([1, 2, 5].map((days) => valueInWords(days, 'working_days').ru)).toEqual([
    '1 рабочий день',
    '2 рабочих дня',
    '5 рабочих дней',
  ])
  expect(valueInWords(7, 'parsecs').en).toBe('7 parsecs')
  expect(valueInWords(20, 'persons').ru).toBe('20 человек')
  expect(valueInWords([12, 24], 'months').en).toBe('12, 24 months')
  expect(valueInWords(null, 'times').kk).toBe('шектеусіз')
})

test('a day of the year is said in each language, and a name stays as it is', () => {
  expect(valueInWords('08-01', 'month_day')).toEqual({ kk: '1 тамыз', ru: '1 августа', en: '1 August' })
  expect(valueInWords(['egov.kz', 'elicense.kz'], 'portals').ru).toBe('egov.kz, elicense.kz')
})
