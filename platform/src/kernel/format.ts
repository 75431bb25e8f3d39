import { type Day, type Language, weekday } from '@ruqsat/law'
import { spelledBy, spelledInKazakh } from './spelled-days.ts'

/** How dates, numbers and money read in one language. Days are local dates; nothing here knows a time zone but the stamp. */
export interface Formats {
  /** 5 October 2026 */
  day(day: Day): string
  /** Monday, 5 October 2026 */
  dayAndWeekday(day: Day): string
  /** 5 Oct */
  shortDay(day: Day): string
  /** October */
  month(day: Day): string
  /** Mon to Sun */
  readonly weekdays: readonly string[]
  /** Oct */
  shortMonth(day: Day): string
  /** 5 October 2026, 14:05 (Almaty) */
  stamp(at: Temporal.Instant): string
  number(value: number): string
  /** 968 800 ₸ */
  money(tenge: number): string
  /** 1.4 MB */
  size(bytes: number): string
}

/** For figures and hours. Kazakh groups figures as Russian does, and browsers have data of languages for Russian only. */
const locales: Record<Language, string> = { kk: 'ru-KZ', ru: 'ru-KZ', en: 'en-GB' }
const mebibyte = 1024 * 1024
const zone = 'Asia/Almaty'

function formatsOf(language: Language): Formats {
  const locale = locales[language]
  const spelled = language === 'kk' ? spelledInKazakh : spelledBy(locale)
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone, hourCycle: 'h23' })
  const number = new Intl.NumberFormat(locale)
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const longDay = remember(spelled.long)
  const units: Record<Language, [string, string]> = { kk: ['КБ', 'МБ'], ru: ['КБ', 'МБ'], en: ['KB', 'MB'] }
  const joined = (day: Day) => {
    const name = spelled.weekdays[weekday(day) - 1] ?? ''
    return language === 'en' ? `${name}, ${longDay(day)}` : `${longDay(day)}, ${name}`
  }
  return {
    day: longDay,
    dayAndWeekday: remember(joined),
    shortDay: remember(spelled.short),
    month: spelled.month,
    weekdays: spelled.shortWeekdays,
    shortMonth: spelled.shortMonth,
    stamp(at) {
      const local = at.toZonedDateTimeISO(zone)
      return `${longDay(local.toPlainDate().toString() as Day)}, ${time.format(at)}`
    },
    number: (value) => number.format(value),
    money: (tenge) => `${number.format(tenge)}\u00a0₸`,
    size: (bytes) =>
      bytes < mebibyte
        ? `${number.format(Math.max(1, Math.round(bytes / 1024)))}\u00a0${units[language][0]}`
        : `${megabytes.format(bytes / mebibyte)}\u00a0${units[language][1]}`,
  }
}

function remember(write: (day: Day) => string): (day: Day) => string {
  const written = new Map<Day, string>()
  return (day) => {
    let text = written.get(day)
    if (text === undefined) {
      if (written.size > 4000) written.clear()
      text = write(day)
      written.set(day, text)
    }
    return text
  }
}

const made: Record<Language, Formats> = { kk: formatsOf('kk'), ru: formatsOf('ru'), en: formatsOf('en') }

/** The formats of a language. */
export function formats(language: Language): Formats {
  return made[language]
}
