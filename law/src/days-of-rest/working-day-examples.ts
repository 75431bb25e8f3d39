import type { Day } from '../calendar/day.ts'
import type { Reason } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { dayReasons } from './reasons.ts'

interface DayExample {
  readonly on: Day
  readonly written: string
  readonly reason: Reason
  readonly because: Text
}

const {
  worked,
  workedInstead,
  weekend,
  holiday,
  moved,
  stays,
  exchanged,
  noSuchDay,
  noCalendar,
}: Readonly<Record<keyof typeof dayReasons, Reason>> = dayReasons

/** The edge days of the calendars of 2024 to 2027, each asked on the day itself. */
export const workingDayExamples: readonly DayExample[] = [
  on('2024-05-04', workedInstead, {
    kk: '2024 жылғы 4 мамыр, сенбі, 8 мамырдың орнына жұмыс күні болды.',
    ru: 'Суббота 4 мая 2024 года была рабочей вместо 8 мая.',
    en: 'Saturday 4 May 2024 was worked instead of 8 May.',
  }),
  on('2024-05-08', exchanged, {
    kk: '2024 жылғы 8 мамыр, сәрсенбі, сол ауысу бойынша демалыс болды.',
    ru: 'Среда 8 мая 2024 года была выходной по тому же переносу.',
    en: 'Wednesday 8 May 2024 was off by the same exchange.',
  }),
  on('2024-06-17', worked, {
    kk: 'Құрбан айт жексенбіге түсті және дүйсенбіге ауыспады.',
    ru: 'Курбан айт пришёлся на воскресенье и на понедельник не перешёл.',
    en: 'Kurban Ait fell on a Sunday and did not move to the Monday.',
  }),
  on('2025-01-07', stays, {
    kk: 'Православиелік Рождество сейсенбіге түсті.',
    ru: 'Православное Рождество пришлось на вторник.',
    en: 'Orthodox Christmas fell on a Tuesday.',
  }),
  on('2025-09-01', moved, {
    kk: 'Конституция күні сенбіге түсіп, дүйсенбіге ауысты.',
    ru: 'День Конституции пришёлся на субботу и перешёл на понедельник.',
    en: 'Constitution Day fell on a Saturday and moved to the Monday.',
  }),
  on('2026-03-25', moved, {
    kk: 'Наурыздың екі күні демалысқа түсіп, екі жұмыс күнін босатты, бұл – екіншісі.',
    ru: 'Два дня Наурыза совпали с выходными и освободили два рабочих дня, это второй.',
    en: 'Two days of Nauryz fell on days of rest and freed two working days, of which this is the second.',
  }),
  on('2026-03-26', worked, {
    kk: 'Наурыз демалысынан кейінгі бірінші жұмыс күні.',
    ru: 'Первый рабочий день после Наурыза.',
    en: 'The first working day after Nauryz.',
  }),
  on('2026-08-30', weekend, {
    kk: '2026 жылғы 30 тамыз – жай жексенбі: Конституция күні ауысқан.',
    ru: '30 августа 2026 года – обычное воскресенье: День Конституции перенесён.',
    en: '30 August 2026 is a plain Sunday: Constitution Day has moved.',
  }),
  on('2026-08-31', worked, {
    kk: 'Сондықтан одан кейінгі дүйсенбі – жұмыс күні.',
    ru: 'Поэтому и понедельник после него – рабочий.',
    en: 'So the Monday after it is worked.',
  }),
  on('2027-03-15', holiday, {
    kk: 'Конституция күні алғаш рет 15 наурызда тойланады.',
    ru: 'День Конституции впервые отмечается 15 марта.',
    en: 'Constitution Day is kept on 15 March for the first time.',
  }),
  {
    on: '2026-03-02',
    written: '2026-02-29',
    reason: noSuchDay,
    because: {
      kk: '2026 жыл кібісе жыл емес.',
      ru: '2026 год не високосный.',
      en: '2026 is no leap year.',
    },
  },
  on('2028-01-03', noCalendar, {
    kk: '2028 жылдың күнтізбесі жоқ, ал платформа болжамайды.',
    ru: 'Календаря 2028 года нет, а платформа не угадывает.',
    en: 'There is no calendar of 2028, and the platform never guesses.',
  }),
]

function on(day: Day, reason: Reason, because: Text): DayExample {
  return { on: day, written: day, reason, because }
}
