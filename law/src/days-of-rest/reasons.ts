import type { Reason } from '../core/rule.ts'

/** Why a day is worked or not. */
export const dayReasons = {
  worked: {
    code: 'worked',
    answer: 'yes',
    says: { kk: 'Бұл – жұмыс күні.', ru: 'Это рабочий день.', en: 'The day is worked.' },
  },
  workedInstead: {
    code: 'worked-instead',
    answer: 'yes',
    says: {
      kk: 'Бұл демалыс күні бұйрық бойынша жұмыс күніне айналған.',
      ru: 'Этот выходной по приказу стал рабочим днём.',
      en: 'This day of rest is worked by order.',
    },
  },
  weekend: {
    code: 'weekend',
    answer: 'no',
    says: {
      kk: 'Бұл – сенбі немесе жексенбі.',
      ru: 'Это суббота или воскресенье.',
      en: 'It is a Saturday or a Sunday.',
    },
  },
  holiday: {
    code: 'holiday',
    answer: 'no',
    says: { kk: 'Бұл – мереке күні.', ru: 'Это праздничный день.', en: 'It is a holiday.' },
  },
  moved: {
    code: 'moved',
    answer: 'no',
    says: {
      kk: 'Демалыс күніне түскен мереке осы күнге ауысқан.',
      ru: 'На этот день перешёл праздник, совпавший с выходным.',
      en: 'A holiday that fell on a day of rest moved here.',
    },
  },
  stays: {
    code: 'stays',
    answer: 'no',
    says: {
      kk: 'Бұл – мереке емес, бірақ демалыс күні; ол ауыстырылмайды.',
      ru: 'Это не праздник, но выходной день; он не переносится.',
      en: 'It is no holiday but a day off, and does not move.',
    },
  },
  exchanged: {
    code: 'exchanged',
    answer: 'no',
    says: {
      kk: 'Демалыс күні осы күнге бұйрықпен ауыстырылған.',
      ru: 'Выходной перенесён на этот день приказом.',
      en: 'A day of rest was moved here by order.',
    },
  },
  noSuchDay: {
    code: 'no-such-day',
    answer: 'no',
    says: { kk: 'Күнтізбеде мұндай күн жоқ.', ru: 'Такого дня в календаре нет.', en: 'The calendar has no such day.' },
  },
  noCalendar: {
    code: 'no-calendar',
    answer: 'unknown',
    says: {
      kk: 'Бұл жылдың күнтізбесі жарияланбаған.',
      ru: 'Календарь этого года не опубликован.',
      en: 'The calendar of this year is not published.',
    },
  },
} as const satisfies Record<string, Reason>
