import type { Text } from '../core/text.ts'

/** What the examples of a duty show beside the edge at which they stand. */
export const dutyExamples = {
  inTime: {
    kk: 'Міндет соңғы күні орындалған.',
    ru: 'Обязанность исполнена в последний день.',
    en: 'The duty is done on the last day.',
  },
  late: {
    kk: 'Міндет соңғы күннің ертеңінде орындалған.',
    ru: 'Обязанность исполнена на следующий день после последнего.',
    en: 'The duty is done the day after the last.',
  },
  open: {
    kk: 'Соңғы күні міндет әлі орындалмаған.',
    ru: 'В последний день обязанность ещё не исполнена.',
    en: 'On the last day the duty is not done yet.',
  },
  overdue: {
    kk: 'Соңғы күннің ертеңінде де міндет орындалмаған.',
    ru: 'На следующий день после последнего обязанность не исполнена.',
    en: 'The day after the last the duty is still not done.',
  },
  noCalendar: {
    kk: 'Келесі жылдың күнтізбесі әлі жарияланбаған.',
    ru: 'Календарь следующего года ещё не опубликован.',
    en: 'The calendar of the next year is not published yet.',
  },
} as const satisfies Record<string, Text>
