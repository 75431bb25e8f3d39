import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber, plusDays, yearOf } from '../calendar/day.ts'
import { runs } from '../testing/runs.ts'
import { readBin } from './bin.ts'
import { checkDigit } from './check-digit.ts'
import { readIin } from './iin.ts'

/** Where the problems lie, by code. */
function problemsOf(read: ReturnType<typeof readIin> | ReturnType<typeof readBin>): readonly string[] {
  return read.ok ? [] : read.problems.map(({ code, from, to }) => `${code} ${from}-${to}`)
}

function withCheck(eleven: string): string | null {
  const check = checkDigit(eleven)
  return check === null ? null : `${eleven}${check}`
}

const birthDates = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2025-12-31') })
  .map((n) => plusDays('1970-01-01', n))
const serials = fc.integer({ min: 0, max: 9999 }).map((serial) => String(serial).padStart(4, '0'))

function iinOf(birth: Day, male: boolean, serial: string): string | null {
  const century = (yearOf(birth) < 2000 ? 3 : 5) + (male ? 0 : 1)
  return withCheck(`${birth.slice(2, 4)}${birth.slice(5, 7)}${birth.slice(8, 10)}${century}${serial}`)
}

describe('an individual identification number', () => {
  test.each(['900101300126', '851231400458', '000229500107', '050615600011', '900101300811', '061211600012'])(
    '%s is one',
    (number) => {
      expect(readIin(number).ok).toBe(true)
    },
  )

  test('tells the birth date and the sex', () => {
    expect(readIin('851231400458')).toEqual({ ok: true, iin: { birthDate: '1985-12-31', sex: 'female' } })
    expect(readIin('000229500107')).toEqual({ ok: true, iin: { birthDate: '2000-02-29', sex: 'male' } })
    fc.assert(
      fc.property(birthDates, fc.boolean(), serials, (birth, male, serial) => {
        const number = iinOf(birth, male, serial)
        fc.pre(number !== null)
        expect(readIin(number)).toEqual({ ok: true, iin: { birthDate: birth, sex: male ? 'male' : 'female' } })
      }),
    )
  })

  test('is not one where both passes of the check give ten', () => {
    for (let last = 0; last <= 9; last++)
      expect(problemsOf(readIin(`90010130080${last}`))).toEqual(['never-issued 1-12'])
  })

  test('shows any single mistyped digit but the eleventh, whose weight of eleven counts for nothing', () => {
    fc.assert(
      fc.property(
        birthDates,
        serials,
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
        fc.integer({ min: 1, max: 9 }),
        (birth, serial, place, by) => {
          const number = iinOf(birth, true, serial)
          fc.pre(number !== null && checkDigitOfFirstPass(number))
          const digit = (Number(number[place]) + by) % 10
          const mistyped = number.slice(0, place) + digit + number.slice(place + 1)
          fc.pre(checkDigitOfFirstPass(mistyped))
          expect(readIin(mistyped).ok).toBe(false)
        },
      ),
    )
  })

  test('tells the century by its seventh digit, two digits each from the nineteenth on', () => {
    const bornOn = (century: number) => readIin(withCheck(`900512${century}0012`) as string)
    const births = [1, 2, 3, 4, 5, 6].map((century) => bornOn(century))
    expect(births.map((read) => read.ok && read.iin.birthDate)).toEqual(
      ['1890', '1890', '1990', '1990', '2090', '2090'].map((year) => `${year}-05-12`),
    )
  })

  test('says where it is wrong', () => {
    for (const longer of ['9001013001261', '1900101300126']) {
      expect(problemsOf(readIin(longer))).toEqual(['not-twelve-digits 1-12'])
      expect(problemsOf(readBin(longer))).toEqual(['not-twelve-digits 1-12'])
    }
    expect(problemsOf(readIin('90010130012'))).toEqual(['not-twelve-digits 1-12'])
    expect(problemsOf(readIin('9001013001２6'))).toEqual(['not-twelve-digits 1-12'])
    expect(problemsOf(readIin('900101300127'))).toEqual(['wrong-check-digit 12-12'])
    expect(problemsOf(readIin(withCheck('90023130012') as string))).toEqual(['no-such-birth-date 1-6'])
    expect(problemsOf(readIin(withCheck('90010190012') as string))).toEqual(['no-such-century 7-7'])
  })

  test('does not tell the century where its seventh digit is 0', () => {
    expect(readIin(withCheck('90010100012') as string)).toEqual({ ok: true, iin: { birthDate: null, sex: null } })
    expect(problemsOf(readIin(withCheck('90023000012') as string))).toEqual(['no-such-birth-date 1-6'])
  })
})

describe('a business identification number', () => {
  test.each([
    '250340000010',
    '250350000015',
    '250341000016',
    '250352000016',
    '061211600012',
    '000140002217',
    '020240000555',
    '971240001315',
    '940140000385',
    '010940000162',
    '081140000436',
    '020540003431',
    '941240000193',
  ])('%s has a check digit that fits', (number) => {
    expect(checkDigit(number)).toBe(Number(number[11]))
  })

  test('tells the month of registration, the kind and the unit', () => {
    expect(readBin('250341000016')).toEqual({
      ok: true,
      bin: { registeredYear: '25', registeredMonth: 3, kind: 'resident', unit: 'branch' },
    })
    expect(readBin('250352000016')).toMatchObject({ bin: { kind: 'non-resident', unit: 'representative-office' } })
  })

  test('says where it is wrong, all at once', () => {
    expect(problemsOf(readBin('2503400000'))).toEqual(['not-twelve-digits 1-12'])
    expect(problemsOf(readBin(withCheck('25134000001') as string))).toEqual(['no-such-month 3-4'])
    expect(problemsOf(readBin(withCheck('25004000001') as string))).toEqual(['no-such-month 3-4'])
    expect(readBin(withCheck('25124000001') as string)).toMatchObject({ bin: { registeredMonth: 12 } })
    expect(problemsOf(readBin('900101300126'))).toEqual(['no-such-kind 5-5'])
    expect(problemsOf(readBin('251349000010')).slice(0, 2)).toEqual(['no-such-month 3-4', 'no-such-unit 6-6'])
  })

  test('is never an individual number too', () => {
    fc.assert(
      fc.property(birthDates, serials, (birth, serial) => {
        const number = iinOf(birth, false, serial)
        fc.pre(number !== null)
        expect(readBin(number).ok).toBe(false)
      }),
    )
  })
})

/** Mistypes are all caught by the first pass; the second, used by one number in eleven, misses a few. */
function checkDigitOfFirstPass(number: string): boolean {
  return [...number.slice(0, 11)].reduce((sum, digit, place) => sum + Number(digit) * (place + 1), 0) % 11 !== 10
}

describe('the check digit', () => {
  /** As the rule is told: weights 1 to 11, and, where the remainder is ten, 3 to 11 and then 1 and 2. */
  function byHand(eleven: string): number | null {
    const remainder = (weights: string) =>
      weights.split(' ').reduce((sum, weight, place) => sum + Number(weight) * Number(eleven.charAt(place)), 0) % 11
    const first = remainder('1 2 3 4 5 6 7 8 9 10 11')
    if (first < 10) return first
    const second = remainder('3 4 5 6 7 8 9 10 11 1 2')
    return second < 10 ? second : null
  }

  test('is what the rule gives by hand, for any eleven digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (number) => {
        const eleven = String(number).padStart(11, '0')
        expect(checkDigit(eleven)).toBe(byHand(eleven))
      }),
      runs(2000),
    )
    expect([byHand('06121160001'), byHand('90010130081'), byHand('90010130080')]).toEqual([2, 1, null])
  })
})
