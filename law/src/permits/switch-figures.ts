import { type Day, plusDays } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import { lawFrom } from './span.ts'

const statute = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const reform: Citation = { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025' }

/** Are workers whom a sending party provides counted in the share? */
export const countsOutstaffed = since('share.count_outstaffed', true, '2023-07-01', statute('37-1(6)'), {
  kk: 'Аутстаффинг бойынша берілген жұмыскерлер үлесте есепке алынады',
  ru: 'Предоставленный по аутстаффингу персонал считается в доле',
  en: 'Outstaffed workers count in the share',
})

/** Are foreigners who need no permit counted in the share? */
export const countsExemptForeigners: Figure<boolean> = {
  id: 'share.count_permit_exempt_foreigners',
  unit: 'flag',
  title: {
    kk: 'Рұқсат талап етілмейтін шетелдіктер үлесте есепке алынады',
    ru: 'Иностранцы, которым разрешение не требуется, считаются в доле',
    en: 'Foreigners who need no permit count in the share',
  },
  values: [
    {
      from: '2017-01-01',
      value: true,
      cite: { act: 'order-559', clause: '16', trust: 'D', reading: 'R-16' },
    },
    {
      from: '2023-07-01',
      value: true,
      cite: { act: 'order-279-2023', clause: '19', trust: 'D', reading: 'R-16' },
    },
  ],
}

/** Is a vacancy to stand on the exchange before a filing? */
export const marketTestRequired = since('lmt.required', true, '2025-09-01', reform, {
  kk: 'Өтінішке дейін еңбек нарығын тексеру талап етіледі',
  ru: 'До подачи требуется проверка рынка труда',
  en: 'A labour-market test is required before a filing',
})

/** Is the same asked of an intra-corporate transfer? */
export const transferMarketTest: Figure<boolean> = {
  id: 'lmt.required.ict',
  unit: 'flag',
  title: {
    kk: 'Корпоративішілік ауыстыруға ел ішінен іздеу талап етіледі',
    ru: 'Для внутрикорпоративного перевода требуется поиск внутри страны',
    en: 'An intra-corporate transfer needs a search inside the country',
  },
  values: [
    {
      from: '2017-09-15',
      value: true,
      cite: { act: 'order-559', clause: notKnown, trust: 'L', via: 'peregrine-2017', reading: 'R-20' },
    },
    {
      from: '2023-07-01',
      value: false,
      cite: { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'kpmg-2023', reading: 'R-20' },
    },
  ],
}

/** Does a commission look at the application? */
export const commissionDecides = since(
  'review.commission',
  false,
  '2025-09-01',
  { ...reform, reading: 'R-42' },
  {
    kk: 'Өтінішті комиссия қарайды',
    ru: 'Заявление рассматривает комиссия',
    en: 'A commission looks at the application',
  },
)

/** Is a fee due for an intra-corporate transfer? */
export const feeForTransfers = since('fee.due.ict', false, '2023-07-01', statute('37-1(4)'), {
  kk: 'Корпоративішілік ауыстыруға алым алынады',
  ru: 'За внутрикорпоративный перевод взимается сбор',
  en: 'A fee is due for an intra-corporate transfer',
})

/** Is the fee due to the budget of each region of the permit? */
export const feePerRegion = since(
  'fee.per_region',
  true,
  '2023-07-01',
  { ...statute('37-1(4)'), reading: 'R-35' },
  {
    kk: 'Алым рұқсаттағы әр өңірдің бюджетіне төленеді',
    ru: 'Сбор уплачивается в бюджет каждого региона разрешения',
    en: 'The fee is due to the budget of each region of the permit',
  },
)

function since(id: string, value: boolean, from: Day, cite: Citation, title: Text): Figure<boolean> {
  return { id, unit: 'flag', title, values: [{ from, value, cite }], gaps: [before(from)] }
}

/** Nothing was found of the time before. */
function before(from: Day): Gap {
  return {
    from: lawFrom,
    to: plusDays(from, -1),
    why: {
      kk: 'Бұрынғы тәртіп туралы дереккөз табылмады.',
      ru: 'Источник о прежнем порядке не найден.',
      en: 'No source was found for the earlier procedure.',
    },
  }
}
