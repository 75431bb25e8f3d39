import { type Day, dayOfMonth, daysBetween, monthOf, plusDays, yearOf } from '@ruqsat/law'

/** How one language spells days. */
export interface SpelledDays {
  /** 5 October 2026 */
  long(day: Day): string
  /** 5 Oct */
  short(day: Day): string
  /** October */
  month(day: Day): string
  /** Oct */
  shortMonth(day: Day): string
  /** Monday to Sunday */
  readonly weekdays: readonly string[]
  /** Mon to Sun */
  readonly shortWeekdays: readonly string[]
}

const dayInMilliseconds = 86_400_000

/** As the platform's own data of languages spells them. */
export function spelledBy(locale: string): SpelledDays {
  // A day is formatted as its midnight of UTC, so that browsers without Temporal can do it too.
  const formatted = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: Day) => format.format(daysBetween('1970-01-01', day) * dayInMilliseconds)
  }
  const week = Array.from({ length: 7 }, (_, place) => plusDays('2024-01-01', place))
  const long = formatted({ day: 'numeric', month: 'long', year: 'numeric' })
  return {
    long: (day) => long(day).replace(/ г\.$/, ''),
    short: formatted({ day: 'numeric', month: 'short' }),
    month: formatted({ month: 'long' }),
    shortMonth: formatted({ month: 'short' }),
    weekdays: week.map(formatted({ weekday: 'long' })),
    shortWeekdays: week.map(formatted({ weekday: 'short' })),
  }
}

const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const shortMonth = (day: Day) => `${months[monthOf(day) - 1]?.slice(0, 3)}.`

/** Browsers have no Kazakh in their data of languages and would write "2026 M12 12": what they draw is spelled here. */
export const spelledInKazakh: SpelledDays = {
  long: (day) => `${yearOf(day)} ж. ${dayOfMonth(day)} ${months[monthOf(day) - 1]}`,
  short: (day) => `${dayOfMonth(day)} ${shortMonth(day)}`,
  month(day) {
    const name = months[monthOf(day) - 1] ?? ''
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  shortMonth,
  weekdays: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  shortWeekdays: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
}
