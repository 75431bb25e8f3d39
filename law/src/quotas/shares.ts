import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'

/** An order on the quota, as a source reports it. */
export const quotaOrder = (via: NonNullable<Citation['via']>, trust: Citation['trust'] = 'N'): Citation => ({
  act: 'quota-orders',
  clause: notKnown,
  trust,
  via,
  reading: 'R-27',
})

const notFound2022: Gap = {
  from: '2022-01-01',
  to: '2022-12-31',
  why: {
    kk: '2022 жылғы пайыз табылмады.',
    ru: 'Процент на 2022 год не найден.',
    en: 'The percentage of 2022 was not found.',
  },
}

const beforeTheOrder2024: Gap = {
  from: '2024-01-01',
  to: '2024-01-13',
  why: {
    kk: '2024 жылғы бұйрық 14 қаңтарда күшіне енді.',
    ru: 'Приказ на 2024 год вступил в силу 14 января.',
    en: 'The order of 2024 took effect on 14 January.',
  },
}

/** The ceiling of permits for employers, in percent of the labour force. */
export const employersShare: Figure<number> = {
  id: 'quota.percent.employers',
  unit: 'percent_of_labour_force',
  title: {
    kk: 'Жұмыс берушілерге арналған квота, жұмыс күшінің пайызы',
    ru: 'Квота для работодателей, процент рабочей силы',
    en: 'Quota for employers, percent of the labour force',
  },
  values: [
    { from: '2020-01-01', to: '2020-12-31', value: 0.32, cite: quotaOrder('inform-2020') },
    { from: '2021-01-01', to: '2021-12-31', value: 0.31, cite: quotaOrder('mybuh-2021') },
    { from: '2023-01-01', to: '2023-12-31', value: 0.24, cite: quotaOrder('astanatimes-2023') },
    { from: '2024-01-14', to: '2024-12-31', value: 0.23, cite: quotaOrder('astanatimes-2024') },
    { from: '2025-01-01', to: '2025-07-31', value: 0.2, cite: quotaOrder('dos-quota-2025', 'L') },
    { from: '2025-08-01', to: '2026-01-01', value: 0.25, cite: { ...quotaOrder('qazinform-2025'), reading: 'R-63' } },
    { from: '2026-01-02', to: '2026-12-31', value: 0.25, cite: quotaOrder('mgorod-2026') },
  ],
  gaps: [notFound2022, beforeTheOrder2024],
}

/** The ceiling of permits for labour immigrants in private households, in percent of the labour force. */
export const householdsShare: Figure<number> = {
  id: 'quota.percent.households',
  unit: 'percent_of_labour_force',
  title: {
    kk: 'Үй шаруашылығындағы еңбекші көшіп келушілер квотасы, жұмыс күшінің пайызы',
    ru: 'Квота трудовых иммигрантов в домашних хозяйствах, процент рабочей силы',
    en: 'Quota for labour immigrants in households, percent of the labour force',
  },
  values: [
    { from: '2021-01-01', to: '2021-12-31', value: 2.7, cite: quotaOrder('mybuh-2021') },
    { from: '2023-01-01', to: '2023-12-31', value: 3.2, cite: quotaOrder('astanatimes-2023') },
    { from: '2024-01-14', to: '2024-12-31', value: 3.1, cite: quotaOrder('astanatimes-2024') },
    { from: '2025-01-01', to: '2025-07-31', value: 3, cite: quotaOrder('dos-quota-2025', 'L') },
    { from: '2025-08-01', to: '2026-01-01', value: 2.95, cite: { ...quotaOrder('qazinform-2025'), reading: 'R-63' } },
    { from: '2026-01-02', to: '2026-12-31', value: 2.9, cite: quotaOrder('mgorod-2026') },
  ],
  gaps: [notFound2022, beforeTheOrder2024],
}
