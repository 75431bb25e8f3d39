import { isDay, weekday, yearOf } from '../calendar/day.ts'
import { calendarYears, dayOffOn, isWorkingDay } from '../calendar/working-days.ts'
import type { Citation } from '../core/citation.ts'
import { lookup } from '../forms/lookup.ts'
import { daysOffThatStay, holidayDates } from './figures.ts'
import { dayReasons } from './reasons.ts'
import { workingDayExamples } from './working-day-examples.ts'

const onHolidays: Citation = { act: 'holidays-law', clause: '5', trust: 'P' }
const onStaying: Citation = { act: 'labour-code', clause: '84(5)', trust: 'N', via: 'kazpravda' }
const onExchange: Citation = { act: 'labour-code', clause: '85(3)', trust: 'N', via: 'sputnik-2024' }
const onConstitutionDay: Citation = {
  act: 'constitution-2026',
  clause: '94',
  trust: 'N',
  via: 'taspanews-2026',
  reading: 'R-09',
}

/** Is the day worked, on a five-day week? */
export const workingDay = lookup({
  id: 'working-day',
  topic: 'day',
  title: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
  from: '2024-01-01',
  cites: [onHolidays, onStaying, onExchange],
  says: {
    kk: 'Бес күндік аптада сенбі мен жексенбі – демалыс. Мереке демалыс күніне түссе, одан кейінгі келесі жұмыс күні демалыс болады; бірнеше мереке бірнеше күнді босатады. 7 қаңтар мен Құрбан айттың бірінші күні демалыс болғанымен, ауыстырылмайды. Министр демалыс күнін бұйрықпен ауыстыра алады.',
    ru: 'При пятидневной неделе суббота и воскресенье – выходные. Если праздник совпал с выходным, выходным становится следующий за ним рабочий день; несколько праздников освобождают несколько дней. 7 января и первый день Курбан айта – выходные, но не переносятся. Министр может перенести выходной приказом.',
    en: 'On a five-day week Saturday and Sunday are days of rest. Where a holiday falls on one of them, the next working day after it is off; several holidays free several days. 7 January and the first day of Kurban Ait are off, yet do not move. The Minister may move a day of rest by order.',
  },
  later: [
    {
      from: '2026-07-01',
      cites: [onHolidays, onStaying, onExchange, onConstitutionDay],
      says: {
        kk: 'Бес күндік аптада сенбі мен жексенбі – демалыс. Мереке демалыс күніне түссе, одан кейінгі келесі жұмыс күні демалыс болады; бірнеше мереке бірнеше күнді босатады. Конституция күні – 30 тамыздың орнына 15 наурыз, алғаш рет 2027 жылы. 7 қаңтар мен Құрбан айттың бірінші күні демалыс болғанымен, ауыстырылмайды. Министр демалыс күнін бұйрықпен ауыстыра алады.',
        ru: 'При пятидневной неделе суббота и воскресенье – выходные. Если праздник совпал с выходным, выходным становится следующий за ним рабочий день; несколько праздников освобождают несколько дней. День Конституции – 15 марта вместо 30 августа, впервые в 2027 году. 7 января и первый день Курбан айта – выходные, но не переносятся. Министр может перенести выходной приказом.',
        en: 'On a five-day week Saturday and Sunday are days of rest. Where a holiday falls on one of them, the next working day after it is off; several holidays free several days. Constitution Day is 15 March instead of 30 August, for the first time in 2027. 7 January and the first day of Kurban Ait are off, yet do not move. The Minister may move a day of rest by order.',
      },
    },
  ],
  reasons: Object.values(dayReasons),
  figures: [holidayDates, daysOffThatStay],
  reasonOf(written) {
    if (!isDay(written)) return dayReasons.noSuchDay
    if (calendarYears.every(({ year }) => year !== yearOf(written))) return dayReasons.noCalendar
    if (isWorkingDay(written)) return weekday(written) > 5 ? dayReasons.workedInstead : dayReasons.worked
    const dayOff = dayOffOn(written)
    if (dayOff === null) return dayReasons.weekend
    if (dayOff.movedFrom !== undefined) return dayReasons.moved
    if (dayOff.why === 'transfer') return dayReasons.exchanged
    return dayOff.why === 'kurban-ait' || dayOff.why === 'orthodox-christmas' ? dayReasons.stays : dayReasons.holiday
  },
  edges: workingDayExamples,
})
