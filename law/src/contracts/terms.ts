import { type Citation, notKnown } from '../core/citation.ts'
import type { DutyTerm } from '../forms/duty.ts'

const order353 = (via: NonNullable<Citation['via']>): Citation => ({
  act: 'order-353-2020',
  clause: notKnown,
  trust: 'L',
  via,
  reading: 'R-60',
})

/** Working days in which a new contract is entered in ESUTD. */
export const concludeTerm: DutyTerm = {
  id: 'esutd.conclude',
  unit: 'working_days',
  title: {
    kk: 'Жасалған еңбек шартын ЕШЕБЖ-ге енгізу мерзімі',
    ru: 'Срок внесения заключённого договора в ЕСУТД',
    en: 'Time to enter a new contract in ESUTD',
  },
  values: [{ from: '2020-09-18', value: 5, cite: order353('moore-2026') }],
}

/** Calendar days in which an amendment is entered in ESUTD. */
export const amendTerm: DutyTerm = {
  id: 'esutd.amend',
  unit: 'calendar_days',
  title: {
    kk: 'Еңбек шартына өзгерісті ЕШЕБЖ-ге енгізу мерзімі',
    ru: 'Срок внесения изменений договора в ЕСУТД',
    en: 'Time to enter an amendment in ESUTD',
  },
  values: [{ from: '2020-09-18', value: 15, cite: order353('moore-2026') }],
}

/** Working days in which the end of a contract is entered in ESUTD. */
export const terminateTerm: DutyTerm = {
  id: 'esutd.terminate',
  unit: 'working_days',
  title: {
    kk: 'Еңбек шартының тоқтатылуын ЕШЕБЖ-ге енгізу мерзімі',
    ru: 'Срок внесения прекращения договора в ЕСУТД',
    en: 'Time to enter the end of a contract in ESUTD',
  },
  values: [{ from: '2020-09-18', value: 3, cite: order353('moore-2026') }],
}

/** Calendar days in which a mistake in ESUTD is corrected. */
export const correctTerm: DutyTerm = {
  id: 'esutd.correct',
  unit: 'calendar_days',
  title: {
    kk: 'ЕШЕБЖ-дегі қатені түзету мерзімі',
    ru: 'Срок исправления ошибки в ЕСУТД',
    en: 'Time to correct a mistake in ESUTD',
  },
  values: [{ from: '2020-09-18', value: 30, cite: { ...order353('pwc-2022'), reading: 'R-50' } }],
}
