import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'

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
    {
      from: '2020-01-01',
      to: '2020-03-31',
      value: 2651,
      cite: { act: 'budget-laws', clause: notKnown, trust: 'D', reading: 'R-37' },
    },
    { from: '2020-04-01', to: '2020-12-31', value: 2778, cite: budget('egov-mci', 'O') },
    { from: '2021-01-01', to: '2021-12-31', value: 2917, cite: budget('egov-mci', 'O') },
    { from: '2022-01-01', to: '2022-12-31', value: 3063, cite: { ...budget('egov-mci', 'O'), reading: 'R-37' } },
    { from: '2023-01-01', to: '2023-12-31', value: 3450, cite: budget('egov-mci', 'O') },
    { from: '2024-01-01', to: '2024-12-31', value: 3692, cite: budget('choice-mci', 'N') },
    { from: '2025-01-01', to: '2025-12-31', value: 3932, cite: budget('bcc-mci', 'N') },
    { from: '2026-01-01', to: '2026-12-31', value: 4325, cite: { act: 'budget-2026', clause: '7', trust: 'P' } },
  ],
}

/** The index by which social benefits alone were reckoned from April 2022 on: no fee and no fine. */
export const mciOfBenefits: Figure<number> = {
  id: 'mci.social_benefits',
  unit: 'KZT',
  title: {
    kk: 'Әлеуметтік төлемдерге арналған айлық есептік көрсеткіш',
    ru: 'Месячный расчётный показатель для социальных выплат',
    en: 'Monthly calculation index for social benefits',
  },
  values: [
    { from: '2022-04-01', to: '2022-12-31', value: 3180, cite: { ...budget('egov-mci', 'O'), reading: 'R-37' } },
  ],
  gaps: [noneApart('2021-01-01', '2022-03-31'), noneApart('2023-01-01', '2026-12-31')],
}

function noneApart(from: Day, to: Day): Gap {
  return {
    from,
    to,
    why: {
      kk: 'Бұл кезеңде төлемдерге арналған бөлек көрсеткіш табылмады.',
      ru: 'Отдельного показателя для выплат за это время не найдено.',
      en: 'No index for benefits alone was found for this time.',
    },
  }
}
