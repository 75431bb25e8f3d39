import type { Day } from '../calendar/day.ts'
import type { Example } from '../core/rule.ts'
import { type Differing, plainCase } from './plain-case.ts'
import type { Question } from './question.ts'

const on = '2026-03-02'

/** Worked examples of how often a permit is renewed. */
export const renewalCountExamples: readonly Example<Question>[] = [
  {
    on,
    given: renewal(on, '2026-04-20', 2),
    expect: 'yes',
    reason: 'within',
    because: {
      kk: '3-санаттағы рұқсатты үшінші рет ұзартуға болады.',
      ru: 'В третий раз разрешение категории 3 продлить можно.',
      en: 'A category 3 permit may be renewed a third time.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 3),
    expect: 'no',
    reason: 'used-up',
    because: {
      kk: '3-санаттағы рұқсатты төртінші рет ұзартуға болмайды.',
      ru: 'В четвёртый раз разрешение категории 3 продлить нельзя.',
      en: 'A category 3 permit may not be renewed a fourth time.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 9, { category: 1, post: 'head' }),
    expect: 'yes',
    reason: 'without-limit',
    because: {
      kk: '1-санаттағы рұқсатты тоғыз ұзартудан кейін де ұзартуға болады.',
      ru: 'Разрешение категории 1 можно продлить и после девяти продлений.',
      en: 'A category 1 permit may be renewed even after nine renewals.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { category: 4, post: 'worker' }),
    expect: 'no',
    reason: 'not-renewable',
    because: {
      kk: '4-санаттағы рұқсат ұзартылмайды.',
      ru: 'Разрешение категории 4 не продлевается.',
      en: 'A category 4 permit is not renewed.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { permit: 'seasonal', category: null, term: { days: 90 } }),
    expect: 'no',
    reason: 'not-renewable',
    because: {
      kk: 'Маусымдық рұқсат ұзартылмайды.',
      ru: 'Сезонное разрешение не продлевается.',
      en: 'A seasonal permit is not renewed.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { permit: 'ict' }),
    expect: 'yes',
    reason: 'within',
    because: {
      kk: 'Корпоративішілік ауыстыру рұқсатын бір рет ұзартуға болады.',
      ru: 'Разрешение на внутрикорпоративный перевод продлевается один раз.',
      en: 'A permit for a transfer is extended once.',
    },
  },
  {
    on,
    given: renewal(on, '2026-04-20', 1, { permit: 'ict' }),
    expect: 'no',
    reason: 'used-up',
    because: {
      kk: 'Корпоративішілік ауыстыру рұқсаты екінші рет ұзартылмайды.',
      ru: 'Во второй раз разрешение на внутрикорпоративный перевод не продлевается.',
      en: 'A permit for a transfer is not extended twice.',
    },
  },
  {
    on,
    given: plainCase(on),
    expect: 'not-applicable',
    because: {
      kk: 'Жаңа рұқсат сұралады: ұзартылатын рұқсат жоқ.',
      ru: 'Запрашивается новое разрешение: продлевать нечего.',
      en: 'A new permit is asked for: nothing is renewed.',
    },
  },
]

/** Worked examples of the window for renewal. */
export const renewalWindowExamples: readonly Example<Question>[] = [
  {
    on: '2026-03-01',
    given: renewal('2026-03-01', '2026-05-01', 0),
    expect: 'no',
    reason: 'early',
    because: {
      kk: 'Рұқсат мерзімінің бітуіне 61 күн бар: бір күн ерте.',
      ru: 'До истечения разрешения 61 день: на один день раньше срока.',
      en: 'The permit expires in 61 days: one day too early.',
    },
  },
  {
    on: '2026-03-02',
    given: renewal('2026-03-02', '2026-05-01', 0),
    expect: 'yes',
    reason: 'open',
    because: {
      kk: 'Мерзім бітуіне дейінгі 60-күн – өтініш беруге болатын бірінші күн.',
      ru: '60-й день до истечения – первый день, когда можно подать заявление.',
      en: 'The 60th day before expiry is the first of the window.',
    },
  },
  {
    on: '2026-04-01',
    given: renewal('2026-04-01', '2026-05-01', 0),
    expect: 'yes',
    reason: 'open',
    because: {
      kk: 'Мерзім бітуіне дейінгі 30-күн – өтініш беруге болатын соңғы күн.',
      ru: '30-й день до истечения – последний день, когда можно подать заявление.',
      en: 'The 30th day before expiry is the last of the window.',
    },
  },
  {
    on: '2026-04-02',
    given: renewal('2026-04-02', '2026-05-01', 0),
    expect: 'no',
    reason: 'late',
    because: {
      kk: 'Рұқсат мерзімінің бітуіне 29 күн бар: бір күн кеш.',
      ru: 'До истечения разрешения 29 дней: на один день позже срока.',
      en: 'The permit expires in 29 days: one day too late.',
    },
  },
  {
    on,
    given: plainCase(on),
    expect: 'not-applicable',
    because: {
      kk: 'Жаңа рұқсат сұралады: ұзартылатын рұқсат жоқ.',
      ru: 'Запрашивается новое разрешение: продлевать нечего.',
      en: 'A new permit is asked for: nothing is renewed.',
    },
  },
]

function renewal(day: Day, expiresOn: Day, renewals: number, hire: Differing['hire'] = {}): Question {
  return plainCase(day, { request: 'renewal', hire, permit: { expiresOn, renewals } })
}
