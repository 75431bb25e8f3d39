import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'

const table: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025' }
const earlier: Citation = { act: 'order-559', clause: notKnown, trust: 'L', via: 'dos-2020' }
const since2018: Citation = { ...earlier, via: 'bal-2018' }
const transfers: Citation = { act: 'migration-law', clause: '37-3(1)', trust: 'P', reading: 'R-30' }
const transfersEarlier: Citation = { act: 'order-559', clause: notKnown, trust: 'L', via: 'wpk-ict', reading: 'R-30' }

/** Terms of a category 1 permit. */
export const termsOfCategory1: Figure<readonly number[]> = {
  id: 'term.cat1',
  unit: 'months',
  title: {
    kk: '1-санаттағы рұқсаттың мерзімдері',
    ru: 'Сроки разрешения категории 1',
    en: 'Terms of a category 1 permit',
  },
  values: [
    { from: '2018-03-27', value: [12, 24, 36], cite: since2018 },
    { from: '2023-07-01', value: [12, 24, 36], cite: table },
  ],
}

/** Term of a category 2 permit. */
export const termOfCategory2 = oneYear(2, '2017-01-01', {
  kk: '2-санаттағы рұқсаттың мерзімі',
  ru: 'Срок разрешения категории 2',
  en: 'Term of a category 2 permit',
})

/** Term of a category 3 permit. */
export const termOfCategory3 = oneYear(3, '2017-01-01', {
  kk: '3-санаттағы рұқсаттың мерзімі',
  ru: 'Срок разрешения категории 3',
  en: 'Term of a category 3 permit',
})

/** Term of a category 4 permit. */
export const termOfCategory4 = oneYear(4, '2021-01-01', {
  kk: '4-санаттағы рұқсаттың мерзімі',
  ru: 'Срок разрешения категории 4',
  en: 'Term of a category 4 permit',
})

/** Steps of the term of a seasonal permit; the last is the longest. */
export const termsOfSeason: Figure<readonly number[]> = {
  id: 'term.seasonal',
  unit: 'calendar_days',
  title: {
    kk: 'Маусымдық рұқсат мерзімінің сатылары',
    ru: 'Ступени срока сезонного разрешения',
    en: 'Steps of the term of a seasonal permit',
  },
  values: [
    { from: '2021-01-01', value: [90, 180, 270, 365], cite: { ...earlier, reading: 'R-29' } },
    { from: '2023-07-01', value: [90, 180, 270, 365], cite: { ...table, reading: 'R-29' } },
  ],
}

/** Longest term of a permit for an intra-corporate transfer. */
export const longestTransfer: Figure<number> = {
  id: 'term.ict.max',
  unit: 'months',
  title: {
    kk: 'Корпоративішілік ауыстыру рұқсатының ең ұзақ мерзімі',
    ru: 'Наибольший срок разрешения на внутрикорпоративный перевод',
    en: 'Longest term of a permit for an intra-corporate transfer',
  },
  values: [
    { from: '2017-01-01', value: 36, cite: transfersEarlier },
    { from: '2023-07-01', value: 36, cite: transfers },
  ],
}

/** Longest extension of a permit for an intra-corporate transfer. */
export const longestTransferRenewal: Figure<number> = {
  id: 'renewal.ict.term',
  unit: 'months',
  title: {
    kk: 'Корпоративішілік ауыстыру рұқсатын ұзартудың ең ұзақ мерзімі',
    ru: 'Наибольший срок продления разрешения на внутрикорпоративный перевод',
    en: 'Longest extension of a permit for an intra-corporate transfer',
  },
  values: [
    { from: '2017-01-01', value: 12, cite: transfersEarlier },
    { from: '2023-07-01', value: 12, cite: transfers },
  ],
}

function oneYear(category: number, from: '2017-01-01' | '2021-01-01', title: Text): Figure<number> {
  const values = [
    { from, value: 12, cite: earlier },
    { from: '2023-07-01', value: 12, cite: table },
  ] as const
  return { id: `term.cat${category}`, unit: 'months', title, values }
}
