import type { Text } from '../core/text.ts'

/** What a figure is counted in, as it stands behind a number. */
export const unitWords: Readonly<Record<string, Text>> = {
  percent: { kk: '%', ru: '%', en: '%' },
  percent_of_labour_force: { kk: 'жұмыс күшінің %-ы', ru: '% рабочей силы', en: '% of the labour force' },
  persons: { kk: 'адам', ru: 'человек', en: 'people' },
  places: { kk: 'орын', ru: 'мест', en: 'places' },
  calendar_days: { kk: 'күнтізбелік күн', ru: 'календарных дней', en: 'calendar days' },
  working_days: { kk: 'жұмыс күні', ru: 'рабочих дней', en: 'working days' },
  days: { kk: 'күн', ru: 'дней', en: 'days' },
  days_after_posting: { kk: 'жарияланғаннан кейінгі күн', ru: 'день после размещения', en: 'days after posting' },
  day_of_month: { kk: 'айдың күні', ru: 'число месяца', en: 'day of the month' },
  of_four: { kk: 'төртеудің ішінен', ru: 'из четырёх', en: 'of four' },
  months: { kk: 'ай', ru: 'месяцев', en: 'months' },
  years: { kk: 'жыл', ru: 'лет', en: 'years' },
  times: { kk: 'рет', ru: 'раз', en: 'times' },
  KZT: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  MCI: { kk: 'АЕК', ru: 'МРП', en: 'MCI' },
  USD: { kk: 'АҚШ доллары', ru: 'долларов США', en: 'US dollars' },
}
