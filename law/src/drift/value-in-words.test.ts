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

test('a tariff by steps is said row by row, and what is too much for a sentence is a table', () => {
  const row = (mci: number, kk: string, ru: string, en: string) => ({ upTo: 1, mci, row: { kk, ru, en } })
  const steps = [row(10, '1 айға дейін', 'до 1 месяца', 'up to 1 month'), row(20, '3 айға дейін', 'до 3 месяцев', '3')]
  expect(valueInWords(steps, 'tariff')).toEqual({
    kk: '1 айға дейін – 10; 3 айға дейін – 20',
    ru: 'до 1 месяца – 10; до 3 месяцев – 20',
    en: 'up to 1 month – 10; 3 – 20',
  })
  expect(valueInWords(steps[0], 'tariff').en).toBe('up to 1 month – 10')
  const words = { kk: 'а', ru: 'б', en: 'c' }
  const tables = [{ A: 1 }, [1, { A: 1 }], { row: words, mci: '1' }, { row: { ...words, en: 1 }, mci: 1 }, { mci: 1 }]
  for (const value of tables) expect(valueInWords(value, 'MCI').en).toBe('a table')
})
