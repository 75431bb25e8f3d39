import type { Reason } from '../core/rule.ts'

/** What every duty may answer. */
export const dutyReasons = {
  inTime: {
    code: 'in-time',
    answer: 'yes',
    says: {
      kk: 'Мерзімінде орындалды: {done}; соңғы күн – {due}.',
      ru: 'Выполнено в срок: {done}; последний день – {due}.',
      en: 'Done in time, on {done}; the last day was {due}.',
    },
  },
  late: {
    code: 'late',
    answer: 'no',
    says: {
      kk: 'Кеш орындалды: {done}; соңғы күн – {due}.',
      ru: 'Выполнено с опозданием: {done}; последний день – {due}.',
      en: 'Done late, on {done}; the last day was {due}.',
    },
  },
  open: {
    code: 'open',
    answer: 'yes',
    says: {
      kk: 'Мерзім әлі өткен жоқ: соңғы күн – {due}.',
      ru: 'Срок ещё не истёк: последний день – {due}.',
      en: 'The time is not up: the last day is {due}.',
    },
  },
  overdue: {
    code: 'overdue',
    answer: 'no',
    says: {
      kk: 'Мерзім өтіп кетті: соңғы күн – {due}.',
      ru: 'Срок истёк: последний день – {due}.',
      en: 'The time is up: the last day was {due}.',
    },
  },
  noCalendar: {
    code: 'no-calendar',
    answer: 'unknown',
    says: {
      kk: 'Соңғы күн белгісіз: ол жылдың жұмыс күндерінің күнтізбесі жарияланбаған.',
      ru: 'Последний день неизвестен: календарь рабочих дней того года не опубликован.',
      en: 'The last day is not known: the calendar of working days of that year is not published.',
    },
  },
} as const satisfies Record<string, Reason>
