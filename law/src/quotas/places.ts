import type { Day } from '../calendar/day.ts'
import type { Figure, Gap } from '../core/figure.ts'
import { quotaOrder } from './shares.ts'

/** Places by category, seasonal work apart. */
export interface PlacesByCategory {
  readonly 1: number
  readonly 2: number
  readonly 3: number
  readonly 4: number
  readonly seasonal: number
}

/** All places of the country. */
export const placesInAll: Figure<number> = {
  id: 'quota.places',
  unit: 'places',
  title: { kk: 'Ел бойынша квота орындары', ru: 'Места квоты по стране', en: 'Places of the quota in the country' },
  values: [
    { from: '2019-01-01', to: '2019-12-31', value: 48_700, cite: quotaOrder('inform-2020') },
    { from: '2020-01-01', to: '2020-12-31', value: 29_292, cite: quotaOrder('inform-2020') },
    { from: '2021-01-01', to: '2021-12-31', value: 29_300, cite: quotaOrder('mybuh-2021') },
    { from: '2022-01-01', to: '2022-12-31', value: 21_100, cite: quotaOrder('astanatimes-2023') },
    { from: '2023-01-01', to: '2023-12-31', value: 22_200, cite: quotaOrder('astanatimes-2023') },
    {
      from: '2024-01-14',
      to: '2024-12-31',
      value: 22_000,
      cite: { ...quotaOrder('astanatimes-2024'), reading: 'R-63' },
    },
    { from: '2025-01-01', to: '2025-02-28', value: 14_800, cite: quotaOrder('dos-quota-2025', 'L') },
    {
      from: '2025-03-01',
      to: '2025-07-31',
      value: 16_500,
      cite: { ...quotaOrder('dos-quota-2025', 'L'), reading: 'R-63' },
    },
    { from: '2025-08-01', to: '2025-12-31', value: 19_400, cite: { ...quotaOrder('qazinform-2025'), reading: 'R-63' } },
    { from: '2026-01-02', to: '2026-12-31', value: 18_146, cite: { ...quotaOrder('inform-2026'), reading: 'R-63' } },
  ],
  gaps: [gap('2024-01-01', '2024-01-13'), gap('2026-01-01', '2026-01-01')],
}

/** Places by category. */
export const placesByCategory: Figure<PlacesByCategory> = {
  id: 'quota.places.by_category',
  unit: 'places',
  title: {
    kk: 'Санаттар бойынша квота орындары',
    ru: 'Места квоты по категориям',
    en: 'Places of the quota by category',
  },
  values: [
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: { 1: 949, 2: 5313, 3: 10_818, 4: 2100, seasonal: 3020 },
      cite: { ...quotaOrder('astanatimes-2023'), reading: 'R-63' },
    },
    {
      from: '2025-01-01',
      to: '2025-07-31',
      value: { 1: 649, 2: 3254, 3: 5718, 4: 1161, seasonal: 4097 },
      cite: { ...quotaOrder('dos-quota-2025', 'L'), reading: 'R-63' },
    },
    {
      from: '2026-01-02',
      to: '2026-12-31',
      value: { 1: 726, 2: 3402, 3: 5893, 4: 3131, seasonal: 4994 },
      cite: quotaOrder('inform-2026'),
    },
  ],
  gaps: [gap('2021-01-01', '2022-12-31'), gap('2024-01-01', '2024-12-31'), gap('2025-08-01', '2026-01-01')],
}

/** Places by KATO region, of those six regions whose share was published. */
export const placesByRegion: Figure<Readonly<Record<string, number>>> = {
  id: 'quota.places.by_region',
  unit: 'places',
  title: {
    kk: 'Өңірлер бойынша квота орындары (алты өңір)',
    ru: 'Места квоты по регионам (шесть регионов)',
    en: 'Places of the quota by region (six regions)',
  },
  values: [
    {
      from: '2025-01-01',
      to: '2025-07-31',
      value: { 71: 975, 75: 1355, 79: 147, 23: 3522, 35: 414, 27: 1038 },
      cite: quotaOrder('dos-quota-2025', 'L'),
    },
  ],
  gaps: [gap('2021-01-01', '2024-12-31'), gap('2025-08-01', '2026-12-31')],
}

/** Places of labour immigrants in private households. */
export const placesInHouseholds: Figure<number> = {
  id: 'quota.places.households',
  unit: 'places',
  title: {
    kk: 'Үй шаруашылығындағы еңбекші көшіп келушілерге арналған квота орындары',
    ru: 'Места квоты трудовых иммигрантов в домашних хозяйствах',
    en: 'Places of the quota for labour immigrants in households',
  },
  values: [{ from: '2023-01-01', to: '2023-12-31', value: 296_700, cite: quotaOrder('astanatimes-2023') }],
  gaps: [gap('2021-01-01', '2022-12-31'), gap('2024-01-01', '2026-12-31')],
}

function gap(from: Day, to: Day): Gap {
  return {
    from,
    to,
    why: {
      kk: 'Бұл кезеңнің бөлінісі табылмады.',
      ru: 'Распределение этого времени не найдено.',
      en: 'The distribution of this time was not found.',
    },
  }
}
