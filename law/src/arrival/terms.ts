import { type Citation, notKnown } from '../core/citation.ts'
import type { DutyTerm } from '../forms/duty.ts'

export const decree148: Citation = { act: 'decree-148-2012', clause: '9', trust: 'O', via: 'esquire', reading: 'R-61' }
export const channels148: Citation = { ...decree148, clause: notKnown, via: 'zhaikpress-2022' }
export const order923: Citation = {
  act: 'order-923-2025',
  clause: notKnown,
  trust: 'N',
  via: 'inform-923',
  reading: 'R-62',
}
export const entryOfTransferee: Citation = { act: 'migration-law', clause: '37-3(3)', trust: 'P' }

/** Working days in which the host tells of an arrival. */
export const noticeTerm: DutyTerm = {
  id: 'arrival_notice',
  unit: 'working_days',
  title: {
    kk: 'Шетелдіктің келгені туралы хабарлау мерзімі',
    ru: 'Срок уведомления о прибытии иностранца',
    en: "Time to report a foreigner's arrival",
  },
  values: [{ from: '2020-01-01', value: 3, cite: decree148 }],
}

/** Calendar days in which a foreigner registers himself. */
export const selfRegistrationTerm: DutyTerm = {
  id: 'self_registration',
  unit: 'calendar_days',
  title: {
    kk: 'Шетелдіктің өзін-өзі тіркеу мерзімі',
    ru: 'Срок самостоятельной регистрации иностранца',
    en: 'Time for a foreigner to register himself',
  },
  values: [{ from: '2026-07-01', value: 30, cite: order923 }],
}

/** Calendar days in which the entry of a transferee is told. */
export const transfereeTerm: DutyTerm = {
  id: 'ict.entry_notice',
  unit: 'calendar_days',
  title: {
    kk: 'Корпоративішілік ауыстырылған жұмыскердің келгені туралы ақпарат беру мерзімі',
    ru: 'Срок информирования о въезде переведённого работника',
    en: "Time to report a transferee's entry",
  },
  values: [{ from: '2023-07-01', value: 10, cite: entryOfTransferee }],
}
