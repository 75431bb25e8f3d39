import { type Day, plusDays } from '../calendar/day.ts'
import { sameOrNextWorkingDayIfKnown } from '../calendar/working-days.ts'
import type { Example, Reason, Rule } from '../core/rule.ts'
import { inOneBreath } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import type { Duty } from '../forms/duty.ts'
import { dutyExamples } from '../forms/duty-examples.ts'
import { dutyReasons } from '../forms/duty-reasons.ts'

const { inTime, late, open, overdue, noCalendar } = dutyReasons

/** Administrative Procedure Code, art. 64(3): what comes is registered that day, or on the next working day. */
export const registered: Rule<Duty> = {
  id: 'registered',
  topics: ['procedure'],
  title: { kk: 'Өтінішті тіркеу', ru: 'Регистрация обращения', en: 'Registration of an application' },
  versions: [
    {
      from: '2021-07-01',
      cites: [{ act: 'procedure-code', clause: '64(3)', trust: 'P', reading: 'R-04' }],
      says: {
        kk: 'Өтініш түскен күні тіркеледі; жұмыс күні болмаса немесе жұмыс уақыты біткен соң түссе, келесі жұмыс күні тіркеледі.',
        ru: 'Обращение регистрируется в день поступления; поступившее в нерабочий день или после окончания рабочего времени – в следующий рабочий день.',
        en: 'An application is registered on the day it comes; what comes on a day that is not worked, or after closing time, on the next working day.',
      },
      because: [inTime, late, open, overdue, noCalendar],
      holds({ happenedOn, doneOn }, on) {
        const due = sameOrNextWorkingDayIfKnown(happenedOn)
        if (due === null) return noCalendar
        if (doneOn === null) return on <= due ? open : overdue
        return doneOn <= due ? inTime : late
      },
      facts({ happenedOn, doneOn }) {
        return { happened: happenedOn, done: doneOn, due: sameOrNextWorkingDayIfKnown(happenedOn) }
      },
    },
  ],
  figures: [],
  examples: [
    ...edge('2026-03-05', '2026-03-05', {
      kk: 'Өтініш бейсенбіде түскен.',
      ru: 'Обращение поступило в четверг.',
      en: 'The application came on a Thursday.',
    }),
    ...edge('2026-03-07', '2026-03-10', {
      kk: 'Өтініш сенбіде, мереке мен ауыстырылған демалыс күнінің алдында түскен.',
      ru: 'Обращение поступило в субботу перед праздником и перенесённым выходным.',
      en: 'The application came on a Saturday before a holiday and a moved day off.',
    }),
    {
      on: '2028-01-03',
      given: { happenedOn: '2028-01-03', doneOn: null },
      expect: 'unknown',
      reason: noCalendar.code,
      because: {
        kk: 'Өтініш түскен жылдың күнтізбесі әлі жарияланбаған.',
        ru: 'Календарь года, в котором поступило обращение, ещё не опубликован.',
        en: 'The calendar of the year in which the application came is not published yet.',
      },
    },
  ],
}

function edge(happenedOn: Day, lastDay: Day, because: Text): readonly Example<Duty>[] {
  const after = plusDays(lastDay, 1)
  const example = (on: Day, doneOn: Day | null, reason: Reason, what: Text): Example<Duty> => ({
    on,
    given: { happenedOn, doneOn },
    expect: reason.answer,
    reason: reason.code,
    because: inOneBreath([because, what]),
  })
  return [
    example(after, lastDay, inTime, dutyExamples.inTime),
    example(after, after, late, dutyExamples.late),
    example(lastDay, null, open, dutyExamples.open),
    example(after, null, overdue, dutyExamples.overdue),
  ]
}
