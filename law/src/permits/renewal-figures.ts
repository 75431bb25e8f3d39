import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'

const table: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-31' }
const earlier: Citation = { ...table, act: 'order-559', via: 'dos-2020' }
const transfer: Citation = { act: 'migration-law', clause: '37-3(1)', trust: 'P', reading: 'R-31' }
const transferEarlier: Citation = { ...earlier, via: 'wpk-ict' }

/** How many times each kind of permit may be renewed; null: without limit. */
export const mostRenewals: Readonly<Record<1 | 2 | 3 | 4 | 'seasonal' | 'ict', Figure<number | null>>> = {
  1: times('renewals.cat1', null, '2018-03-27', [earlier, table], {
    kk: '1-санаттағы рұқсатты ұзарту саны',
    ru: 'Число продлений разрешения категории 1',
    en: 'Renewals of a category 1 permit',
  }),
  2: times('renewals.cat2', 3, '2021-01-01', [earlier, table], {
    kk: '2-санаттағы рұқсатты ұзарту саны',
    ru: 'Число продлений разрешения категории 2',
    en: 'Renewals of a category 2 permit',
  }),
  3: times('renewals.cat3', 3, '2021-01-01', [earlier, table], {
    kk: '3-санаттағы рұқсатты ұзарту саны',
    ru: 'Число продлений разрешения категории 3',
    en: 'Renewals of a category 3 permit',
  }),
  4: times('renewals.cat4', 0, '2021-01-01', [earlier, table], {
    kk: '4-санаттағы рұқсатты ұзарту саны',
    ru: 'Число продлений разрешения категории 4',
    en: 'Renewals of a category 4 permit',
  }),
  seasonal: times('renewals.seasonal', 0, '2021-01-01', [earlier, table], {
    kk: 'Маусымдық рұқсатты ұзарту саны',
    ru: 'Число продлений сезонного разрешения',
    en: 'Renewals of a seasonal permit',
  }),
  ict: times('renewals.ict', 1, '2017-01-01', [transferEarlier, transfer], {
    kk: 'Корпоративішілік ауыстыру рұқсатын ұзарту саны',
    ru: 'Число продлений разрешения на внутрикорпоративный перевод',
    en: 'Renewals of a permit for an intra-corporate transfer',
  }),
}

function times(
  id: string,
  value: number | null,
  from: Day,
  [before, since]: readonly [Citation, Citation],
  title: Text,
): Figure<number | null> {
  const values = [
    { from, value, cite: before },
    { from: '2023-07-01', value, cite: since },
  ] as const
  return { id, unit: 'times', title, values }
}
