import type { Citation } from '../core/citation.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'
import { beforeTheCode } from './before-the-code.ts'

const arrivals: Citation = { act: 'procedure-code', clause: '64(3)', trust: 'P', reading: 'R-04' }

/** No day passes between the arrival and the registration, unless the day of arrival is not worked. */
const sameDay: DutyTerm = {
  id: 'procedure.registration',
  unit: 'calendar_days',
  movesOffRest: true,
  title: { kk: 'Өтінішті тіркеу мерзімі', ru: 'Срок регистрации обращения', en: 'Time to register an application' },
  values: [{ from: '2021-07-01', value: 0, cite: arrivals }],
  gaps: [beforeTheCode],
}

/** Administrative Procedure Code, art. 64(3): what comes is registered that day, or on the next working day. */
export const registered = duty({
  id: 'registered',
  topic: 'procedure',
  title: { kk: 'Өтінішті тіркеу', ru: 'Регистрация обращения', en: 'Registration of an application' },
  from: '2021-07-01',
  cites: [arrivals],
  says: {
    kk: 'Өтініш түскен күні тіркеледі; жұмыс күні болмаса немесе жұмыс уақыты біткен соң түссе, келесі жұмыс күні тіркеледі.',
    ru: 'Обращение регистрируется в день поступления; поступившее в нерабочий день или после окончания рабочего времени – в следующий рабочий день.',
    en: 'An application is registered on the day it comes; what comes on a day that is not worked, or after closing time, on the next working day.',
  },
  term: sameDay,
  edges: [
    {
      happenedOn: '2026-03-05',
      lastDay: '2026-03-05',
      because: {
        kk: 'Өтініш бейсенбіде түскен.',
        ru: 'Обращение поступило в четверг.',
        en: 'The application came on a Thursday.',
      },
    },
    {
      happenedOn: '2026-03-07',
      lastDay: '2026-03-10',
      because: {
        kk: 'Өтініш сенбіде, мереке мен ауыстырылған демалыс күнінің алдында түскен.',
        ru: 'Обращение поступило в субботу перед праздником и перенесённым выходным.',
        en: 'The application came on a Saturday before a holiday and a moved day off.',
      },
    },
    {
      happenedOn: '2028-01-01',
      lastDay: null,
      because: {
        kk: 'Өтініш күнтізбесі жарияланған соңғы жыл аяқталғаннан кейін түскен.',
        ru: 'Обращение поступило после окончания последнего года, календарь которого опубликован.',
        en: 'The application came after the last year whose calendar is published.',
      },
    },
  ],
})
