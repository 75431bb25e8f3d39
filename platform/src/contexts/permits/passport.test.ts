import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit, mehmet, passportLines, type Traveller } from '../../testing/samples.ts'
import { readPassportLines } from './passport.ts'

const today = '2026-09-01'
const read = (typed: string) => readPassportLines(typed, today, '/passport/lines')
const codes = (typed: string) => {
  const outcome = read(typed)
  return outcome.ok ? [] : (outcome.problems ?? []).map((problem) => problem.code)
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const digits = [...'0123456789']
const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
const sixDigits = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''))
const traveller: fc.Arbitrary<Traveller> = fc.record({
  citizenship: fc.constantFrom('TUR', 'CHN', 'IND', 'UZB', 'DEU', 'GBR'),
  surname: name,
  givenNames: name,
  number: fc.string({ unit: fc.constantFrom(...letters, ...digits), minLength: 6, maxLength: 9 }),
  born: sixDigits(50, 99),
  sex: fc.constantFrom('M' as const, 'F' as const),
  expires: sixDigits(27, 40),
})

/** Where each check digit stands in the second line, and what it is called. */
const places = { number: 9, birth: 19, expiry: 27, personal: 42, whole: 43 } as const

describe('the two lines of a passport', () => {
  test('tell whose it is', () => {
    expect(read(passportLines(mehmet))).toMatchObject({
      ok: true,
      value: {
        surname: 'YILMAZ',
        givenNames: 'MEHMET',
        number: 'U12345678',
        citizenship: 'TUR',
        birthDate: '1988-03-17',
        sex: 'male',
        expiresOn: '2031-09-04',
      },
    })
  })

  test('of the specimen of ICAO Doc 9303 are read as it prints them', () => {
    const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
    expect(read(specimen)).toMatchObject({
      ok: true,
      value: {
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        number: 'L898902C3',
        birthDate: '1974-08-12',
        sex: 'female',
        expiresOn: '2012-04-15',
      },
    })
  })

  test('are read whoever they belong to', () => {
    fc.assert(
      fc.property(traveller, (who) => {
        expect(read(passportLines(who))).toMatchObject({
          ok: true,
          value: { surname: who.surname, number: who.number, citizenship: who.citizenship },
        })
      }),
    )
  })

  test('of Germany, which writes itself D<<', () => {
    const lines = passportLines({
      ...mehmet,
      citizenship: 'D<<',
      number: 'C01X00T47',
      surname: 'MUSTERMANN',
      givenNames: 'ERIKA',
    })
    expect(read(lines)).toMatchObject({
      ok: true,
      value: { citizenship: 'DEU', surname: 'MUSTERMANN', number: 'C01X00T47' },
    })
  })

  test('a number shorter than nine signs is filled up', () => {
    expect(read(passportLines({ ...mehmet, number: 'AB1234' }))).toMatchObject({
      ok: true,
      value: { number: 'AB1234' },
    })
  })

  test('are taken as they are typed or pasted: small letters, spaces, guillemets, other line ends', () => {
    const lines = passportLines(mehmet)
    for (const typed of [
      lines.toLowerCase(),
      lines.replace('\n', '\r\n'),
      `  ${lines}\n\n`,
      lines.replaceAll('<<', '«'),
      lines.replaceAll(/(.{10})/g, '$1 '),
    ]) {
      expect(read(typed), typed).toMatchObject({ ok: true, value: { number: 'U12345678' } })
    }
  })

  test('a child born in this century and an elder of the last are told apart', () => {
    expect(read(passportLines({ ...mehmet, born: '050101' }))).toMatchObject({
      ok: true,
      value: { birthDate: '2005-01-01' },
    })
    expect(read(passportLines({ ...mehmet, born: '270101' }))).toMatchObject({
      ok: true,
      value: { birthDate: '1927-01-01' },
    })
  })

  test.each(Object.entries(places))('a wrong check digit of the %s is told by name', (part, place) => {
    fc.assert(
      fc.property(traveller, fc.integer({ min: 1, max: 9 }), (who, step) => {
        const [first = '', second = ''] = passportLines(who).split('\n')
        const digit = second[place] === '<' ? 0 : Number(second[place])
        const flipped = second.slice(0, place) + String((digit + step) % 10) + second.slice(place + 1)
        expect(codes(`${first}\n${flipped}`)).toContain(`permits.passport-check-digit-${part}`)
      }),
    )
  })

  test('one mistyped digit in the number, the birth or the expiry is told by name', () => {
    const fields = [
      ['number', 0, 9],
      ['birth', 13, 19],
      ['expiry', 21, 27],
    ] as const
    fc.assert(
      fc.property(
        traveller,
        fc.constantFrom(...fields),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (who, [part, from, to], at, step) => {
          const [first = '', second = ''] = passportLines(who).split('\n')
          const place = from + (at % (to - from))
          const sign = second[place] ?? ''
          fc.pre(/\d/.test(sign))
          const mistyped = second.slice(0, place) + String((Number(sign) + step) % 10) + second.slice(place + 1)
          fc.pre(checkDigit(mistyped.slice(from, to)) !== checkDigit(second.slice(from, to)))
          expect(codes(`${first}\n${mistyped}`)).toContain(`permits.passport-check-digit-${part}`)
        },
      ),
    )
  })

  test('a wrong line tells only what is wrong in it: the others are not blamed', () => {
    const [first = '', second = ''] = passportLines(mehmet).split('\n')
    const flipped = second.slice(0, 9) + String((Number(second[9]) + 1) % 10) + second.slice(10)
    expect(codes(`${first}\n${flipped}`).sort()).toEqual([
      'permits.passport-check-digit-number',
      'permits.passport-check-digit-whole',
    ])
  })

  test.each([
    ['', ['permits.passport-two-lines']],
    ['P<TURYILMAZ', ['permits.passport-two-lines']],
    [`${passportLines(mehmet)}\nmore`, ['permits.passport-two-lines']],
    [passportLines(mehmet).replace('\n', '<\n'), ['permits.passport-line-length']],
    [passportLines(mehmet).slice(0, -1), ['permits.passport-line-length']],
    ['P<TUR\nU123', ['permits.passport-line-length', 'permits.passport-line-length']],
    [passportLines(mehmet).replace('P<', 'V<'), ['permits.passport-two-lines']],
    [passportLines(mehmet).replace('YILMAZ', 'YILMA?'), ['permits.passport-two-lines']],
  ])('are refused where they are not two whole lines (%#)', (typed, expected) => {
    expect(codes(typed)).toEqual(expected)
  })

  test('no text makes the reader stumble', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc
        .tuple(
          fc.string({ unit: fc.constantFrom(...letters, ...digits, '<'), minLength: 44, maxLength: 44 }),
          fc.string({ unit: fc.constantFrom(...letters, ...digits, '<'), minLength: 44, maxLength: 44 }),
        )
        .map((lines) => `P${lines[0].slice(1)}\n${lines[1]}`),
    )
    fc.assert(
      fc.property(noise, (typed) => {
        const outcome = read(typed)
        expect(outcome.ok || (outcome.problems ?? []).length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
