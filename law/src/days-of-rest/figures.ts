import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'

/** A day of every year, `08-30`. */
type MonthDay = `${number}-${number}`

const holidaysLaw: Citation = { act: 'holidays-law', clause: notKnown, trust: 'P' }
const constitution: Citation = {
  act: 'constitution-2026',
  clause: '94',
  trust: 'N',
  via: 'taspanews-2026',
  reading: 'R-09',
}

/** The holidays of every year, by their dates. */
export const holidayDates: Figure<readonly MonthDay[]> = {
  id: 'calendar.holidays',
  unit: 'month_day',
  title: { kk: 'Жыл сайынғы мерекелер', ru: 'Ежегодные праздники', en: 'Holidays of every year' },
  values: [
    {
      from: '2022-09-30',
      to: '2026-06-30',
      value: [
        '01-01',
        '01-02',
        '03-08',
        '03-21',
        '03-22',
        '03-23',
        '05-01',
        '05-07',
        '05-09',
        '07-06',
        '08-30',
        '10-25',
        '12-16',
      ],
      cite: holidaysLaw,
    },
    {
      from: '2026-07-01',
      value: [
        '01-01',
        '01-02',
        '03-08',
        '03-15',
        '03-21',
        '03-22',
        '03-23',
        '05-01',
        '05-07',
        '05-09',
        '07-06',
        '10-25',
        '12-16',
      ],
      cite: constitution,
    },
  ],
  gaps: [
    {
      from: '2021-01-01',
      to: '2022-09-29',
      why: {
        kk: 'Бұрынғы тізімде 1 желтоқсан мен 16–17 желтоқсан болған; ол толық жазылмаған, өзгеру күні – бағалау.',
        ru: 'В прежнем перечне были 1 декабря и 16–17 декабря; полностью он не записан, день смены – оценка.',
        en: 'The earlier list had 1 December and 16 to 17 December; it is not written down whole, and the day of the change is an estimate.',
      },
    },
  ],
}

/** Days off that are no holidays and do not move, beside the first day of Kurban Ait. */
export const daysOffThatStay: Figure<readonly MonthDay[]> = {
  id: 'calendar.days_off_that_stay',
  unit: 'month_day',
  title: {
    kk: 'Ауыстырылмайтын демалыс күндері',
    ru: 'Выходные дни, которые не переносятся',
    en: 'Days off that do not move',
  },
  values: [
    {
      from: '2007-01-01',
      value: ['01-07'],
      cite: { act: 'labour-code', clause: '84(5)', trust: 'N', via: 'kazpravda' },
    },
  ],
}

/** The first day of Kurban Ait, year by year. */
export const kurbanAitDates: Figure<MonthDay> = {
  id: 'calendar.kurban_ait',
  unit: 'month_day',
  title: { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан айта', en: 'First day of Kurban Ait' },
  values: [
    ofYear(2024, '06-16', { trust: 'D', via: 'python-holidays', reading: 'R-08' }),
    ofYear(2025, '06-06', { trust: 'N', via: 'pobipb-2025' }),
    ofYear(2026, '05-27', { trust: 'N', via: 'alau-2026' }),
    ofYear(2027, '05-16', { trust: 'D', via: 'python-holidays', reading: 'R-08' }),
  ],
  gaps: [
    {
      from: '2021-01-01',
      to: '2023-12-31',
      why: {
        kk: 'Күнтізбе 2024 жылдан бастап жүргізіледі.',
        ru: 'Календарь ведётся с 2024 года.',
        en: 'The calendar is kept from 2024 on.',
      },
    },
  ],
}

function ofYear(year: number, value: MonthDay, from: Pick<Citation, 'trust' | 'via' | 'reading'>) {
  return {
    from: `${year}-01-01` as Day,
    to: `${year}-12-31` as Day,
    value,
    cite: { act: 'labour-code', clause: '84(5)', ...from } as const,
  }
}
