import type { Citation } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'

const clause16: Citation = { act: 'order-559', clause: '16', trust: 'O', via: 'egov-old', reading: 'R-19' }
const monitor: Citation = { ...clause16, trust: 'L', via: 'world-monitor-2018', reading: 'R-15' }
const clause19: Citation = { act: 'order-279-2023', clause: '19', trust: 'L', via: 'ey-2025', reading: 'R-19' }

/** Least share of citizens in categories 1 and 2. */
export const shareOfHeads: Figure<number> = {
  id: 'share.local_min.cat12',
  unit: 'percent',
  title: {
    kk: '1 және 2-санаттардағы азаматтардың ең аз үлесі',
    ru: 'Наименьшая доля граждан в категориях 1 и 2',
    en: 'Least share of citizens in categories 1 and 2',
  },
  values: [
    { from: '2017-01-01', value: 70, cite: monitor },
    { from: '2023-07-01', value: 70, cite: { ...clause19, via: 'dos-2025', reading: 'R-15' } },
  ],
}

/** Least share of citizens in categories 3 and 4. */
export const shareOfHands: Figure<number> = {
  id: 'share.local_min.cat34',
  unit: 'percent',
  title: {
    kk: '3 және 4-санаттардағы азаматтардың ең аз үлесі',
    ru: 'Наименьшая доля граждан в категориях 3 и 4',
    en: 'Least share of citizens in categories 3 and 4',
  },
  values: [
    { from: '2017-01-01', value: 90, cite: monitor },
    { from: '2023-07-01', value: 90, cite: { ...clause19, via: 'dos-2025', reading: 'R-15' } },
  ],
}

/** The largest small business that is exempt; null: every small business is. */
export const exemptSmallBusiness: Figure<number | null> = {
  id: 'share.exempt.small_business.max_headcount',
  unit: 'persons',
  title: {
    kk: 'Үлес талабынан босатылатын шағын кәсіпкерлік субъектісінің ең көп жұмыскер саны',
    ru: 'Наибольшая численность субъекта малого предпринимательства, освобождённого от доли',
    en: 'Largest staff of a small business exempt from the share',
  },
  values: [
    { from: '2017-01-01', value: null, cite: { ...clause16, trust: 'L', via: 'dos-2025' } },
    { from: '2023-07-01', value: null, cite: { ...clause19, via: 'dos-2025' } },
    {
      from: '2025-09-01',
      value: 20,
      cite: { act: 'order-93-2025', clause: '19', trust: 'L', via: 'ey-2025', reading: 'R-18' },
    },
  ],
}

/** The largest branch or representative office that is exempt. */
export const exemptBranch: Figure<number> = {
  id: 'share.exempt.branch.max_headcount',
  unit: 'persons',
  title: {
    kk: 'Үлес талабынан босатылатын филиалдың немесе өкілдіктің ең көп жұмыскер саны',
    ru: 'Наибольшая численность филиала или представительства, освобождённых от доли',
    en: 'Largest staff of a branch or representative office exempt from the share',
  },
  values: [
    { from: '2017-01-01', value: 30, cite: { ...clause16, trust: 'L', via: 'kpmg-2023' } },
    { from: '2023-07-01', value: 10, cite: { ...clause19, trust: 'O', via: 'egov-2026' } },
  ],
}
