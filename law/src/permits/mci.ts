import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'

const budget = (via: NonNullable<Citation['via']>, trust: Citation['trust']): Citation => ({
  act: 'budget-laws',
  clause: notKnown,
  trust,
  via,
})

/** The monthly calculation index in tenge, as it counts for fees, taxes and fines. */
export const mci: Figure<number> = {
  id: 'mci',
  unit: 'KZT',
  title: {
    kk: 'Айлық есептік көрсеткіш (АЕК)',
    ru: 'Месячный расчётный показатель (МРП)',
    en: 'Monthly calculation index (MCI)',
  },
  values: [
    { from: '2018-01-01', to: '2018-12-31', value: 2405, cite: budget('bal-2018', 'L') },
    { from: '2019-01-01', to: '2019-12-31', value: 2525, cite: budget('dos-mci-2019', 'L') },
    { from: '2020-04-01', to: '2020-12-31', value: 2778, cite: budget('egov-mci', 'O') },
    { from: '2021-01-01', to: '2021-12-31', value: 2917, cite: budget('egov-mci', 'O') },
    { from: '2022-01-01', to: '2022-12-31', value: 3063, cite: { ...budget('egov-mci', 'O'), reading: 'R-37' } },
    { from: '2023-01-01', to: '2023-12-31', value: 3450, cite: budget('egov-mci', 'O') },
    { from: '2024-01-01', to: '2024-12-31', value: 3692, cite: budget('choice-mci', 'N') },
    { from: '2025-01-01', to: '2025-12-31', value: 3932, cite: budget('bcc-mci', 'N') },
    { from: '2026-01-01', to: '2026-12-31', value: 4325, cite: { act: 'budget-2026', clause: '7', trust: 'P' } },
  ],
  gaps: [
    {
      from: '2020-01-01',
      to: '2020-03-31',
      why: {
        kk: '2020 жылдың бірінші тоқсанындағы мәннің дереккөзі табылмады.',
        ru: 'Источник значения за первый квартал 2020 года не найден.',
        en: 'No source was found for the value of the first quarter of 2020.',
      },
    },
  ],
}
