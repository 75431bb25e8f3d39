import type { Text } from '../core/text.ts'
import { type Day, dayOfMonth, monthOf, yearOf } from './day.ts'

const kazakh = months('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан')
const russian = months('января февраля марта апреля мая июня июля августа сентября октября ноября декабря')
const english = months('January February March April May June July August September October November December')

/** The day as the three languages write it out: `13 September 2026`. */
export function dayInWords(day: Day): Text {
  const [year, month, date] = [yearOf(day), monthOf(day) - 1, dayOfMonth(day)]
  return {
    kk: `${year} жылғы ${date} ${kazakh[month]}`,
    ru: `${date} ${russian[month]} ${year} года`,
    en: `${date} ${english[month]} ${year}`,
  }
}

/** The day of any year: `13 September`. */
export function dayOfYearInWords(day: Day): Text {
  const [month, date] = [monthOf(day) - 1, dayOfMonth(day)]
  return { kk: `${date} ${kazakh[month]}`, ru: `${date} ${russian[month]}`, en: `${date} ${english[month]}` }
}

function months(names: string): readonly string[] {
  return names.split(' ')
}
