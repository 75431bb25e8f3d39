import type { Language } from '../core/text.ts'

/** How many stand before the word; what a language does not tell apart is its `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What a figure is counted in, with its number: `{written}` may be several, of which the last sets the form. */
export const unitWords: Readonly<Record<string, Readonly<Record<Language, Forms>>>> = {
  KZT: { kk: { other: '{written} теңге' }, ru: { other: '{written} тенге' }, en: { other: '{written} tenge' } },
  MCI: { kk: { other: '{written} АЕК' }, ru: { other: '{written} МРП' }, en: { other: '{written} MCI' } },
  USD: {
    kk: { other: '{written} АҚШ доллары' },
    ru: {
      one: '{written} доллар США',
      few: '{written} доллара США',
      many: '{written} долларов США',
      other: '{written} доллара США',
    },
    en: { one: '{written} US dollar', other: '{written} US dollars' },
  },
  calendar_days: {
    kk: { other: '{written} күнтізбелік күн' },
    ru: {
      one: '{written} календарный день',
      few: '{written} календарных дня',
      many: '{written} календарных дней',
      other: '{written} календарного дня',
    },
    en: { one: '{written} calendar day', other: '{written} calendar days' },
  },
  day_of_month: {
    kk: { other: 'айдың {written}-күні' },
    ru: { other: '{written}-е число месяца' },
    en: { other: 'day {written} of the month' },
  },
  days: {
    kk: { other: '{written} күн' },
    ru: { one: '{written} день', few: '{written} дня', many: '{written} дней', other: '{written} дня' },
    en: { one: '{written} day', other: '{written} days' },
  },
  days_after_posting: {
    kk: { other: 'жарияланғаннан кейінгі {written}-күн' },
    ru: { other: '{written}-й день после размещения' },
    en: { other: 'day {written} after the posting' },
  },
  months: {
    kk: { other: '{written} ай' },
    ru: { one: '{written} месяц', few: '{written} месяца', many: '{written} месяцев', other: '{written} месяца' },
    en: { one: '{written} month', other: '{written} months' },
  },
  of_four: {
    kk: { other: 'төртеуден {written} шарт' },
    ru: { other: '{written} из четырёх' },
    en: { other: '{written} of four' },
  },
  percent: { kk: { other: '{written} %' }, ru: { other: '{written} %' }, en: { other: '{written} %' } },
  percent_of_labour_force: {
    kk: { other: 'жұмыс күшінің {written} %-ы' },
    ru: { other: '{written} % от рабочей силы' },
    en: { other: '{written} % of the labour force' },
  },
  persons: {
    kk: { other: '{written} адам' },
    ru: { one: '{written} человек', few: '{written} человека', many: '{written} человек', other: '{written} человека' },
    en: { one: '{written} person', other: '{written} persons' },
  },
  places: {
    kk: { other: '{written} орын' },
    ru: { one: '{written} место', few: '{written} места', many: '{written} мест', other: '{written} места' },
    en: { one: '{written} place', other: '{written} places' },
  },
  times: {
    kk: { other: '{written} рет' },
    ru: { one: '{written} раз', few: '{written} раза', many: '{written} раз', other: '{written} раза' },
    en: { one: '{written} time', other: '{written} times' },
  },
  working_days: {
    kk: { other: '{written} жұмыс күні' },
    ru: {
      one: '{written} рабочий день',
      few: '{written} рабочих дня',
      many: '{written} рабочих дней',
      other: '{written} рабочего дня',
    },
    en: { one: '{written} working day', other: '{written} working days' },
  },
  years: {
    kk: { other: '{written} жыл' },
    ru: { one: '{written} год', few: '{written} года', many: '{written} лет', other: '{written} года' },
    en: { one: '{written} year', other: '{written} years' },
  },
}
