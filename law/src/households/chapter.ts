import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import { limit } from '../forms/limit.ts'

const law = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P', reading: 'R-67' })
const rules2025: Citation = { act: 'order-123-2022', clause: notKnown, trust: 'L', via: 'korgan-2025', reading: 'R-67' }
const topic = 'household'

const stopped2025: Gap = {
  from: '2025-01-01',
  to: '2026-12-31',
  why: {
    kk: '2025 жылғы жаңа тәртіпте үзіліс туралы дерек табылмады.',
    ru: 'О перерыве в порядке 2025 года сведений не найдено.',
    en: 'Nothing was found of a gap under the procedure of 2025.',
  },
}

const mostWorkers: Figure<number> = {
  id: 'household.max_workers',
  unit: 'persons',
  title: {
    kk: 'Бір жұмыс берушідегі еңбекші көшіп келушілердің ең көп саны',
    ru: 'Наибольшее число трудовых иммигрантов у одного работодателя',
    en: 'Most labour immigrants with one employer',
  },
  values: [{ from: '2014-01-01', value: 5, cite: law('43-2(5)') }],
}

const longestInAll: Figure<number> = {
  id: 'household.max_months',
  unit: 'months',
  title: {
    kk: 'Еңбекші көшіп келушіге рұқсаттың жалпы мерзімі',
    ru: 'Общий срок разрешения трудовому иммигранту',
    en: "Longest a labour immigrant's permit lasts in all",
  },
  values: [
    { from: '2014-01-01', value: 12, cite: law('43-2') },
    { from: '2025-01-01', value: 12, cite: rules2025 },
  ],
}

const gapBetween: Figure<number> = {
  id: 'household.permit_gap',
  unit: 'calendar_days',
  title: {
    kk: 'Еңбекші көшіп келушінің рұқсаттары арасындағы үзіліс',
    ru: 'Перерыв между разрешениями трудового иммигранта',
    en: "Gap between a labour immigrant's permits",
  },
  values: [{ from: '2014-01-01', to: '2024-12-31', value: 30, cite: law('43-2') }],
  gaps: [stopped2025],
}

const fiveAtATime: Text = {
  kk: 'Бір жеке тұлға бір мезгілде бесеуден көп еңбекші көшіп келушіні жұмысқа алмайды.',
  ru: 'Одно физическое лицо нанимает не более пяти трудовых иммигрантов одновременно.',
  en: 'One person employs no more than five labour immigrants at a time.',
}

const aYearInAll: Text = {
  kk: 'Еңбекші көшіп келушіге рұқсаттың мерзімі жиыны 12 айдан аспайды.',
  ru: 'Срок разрешения трудовому иммигранту в сумме не превышает 12 месяцев.',
  en: "A labour immigrant's permit is for no more than 12 months in all.",
}

/** Work in private households. */
export const households: Chapter = {
  id: 'households',
  title: { kk: 'Үй шаруашылығындағы жұмыс', ru: 'Работа в домашнем хозяйстве', en: 'Work in a household' },
  duties: [],
  limits: [
    limit({
      id: 'household-workers',
      topic,
      title: {
        kk: 'Еңбекші көшіп келушілердің саны',
        ru: 'Число трудовых иммигрантов',
        en: 'Number of labour immigrants',
      },
      from: '2014-01-01',
      cites: [law('43-2(5)')],
      says: fiveAtATime,
      later: [
        {
          from: '2020-05-24',
          cites: [law('43-2(5)'), { act: 'offences-code', clause: '519(5)', trust: 'P', reading: 'R-56' }],
          says: fiveAtATime,
        },
      ],
      sense: 'at-most',
      figure: mostWorkers,
      edges: [{ on: '2026-03-02', number: 5, step: 1 }],
    }),
    limit({
      id: 'household-months',
      topic,
      title: { kk: 'Рұқсаттың жалпы мерзімі', ru: 'Общий срок разрешения', en: 'Length of the permit in all' },
      from: '2014-01-01',
      cites: [law('43-2')],
      says: aYearInAll,
      later: [{ from: '2025-01-01', cites: [law('43-2'), rules2025], says: aYearInAll }],
      sense: 'at-most',
      figure: longestInAll,
      edges: [{ on: '2026-03-02', number: 12, step: 1 }],
    }),
  ],
  conditions: [
    requirement({
      id: 'household-state',
      topics: [topic],
      title: { kk: 'Азаматтығы мен жасы', ru: 'Гражданство и возраст', en: 'Citizenship and age' },
      from: '2014-01-01',
      cites: [law('43-1')],
      says: {
        kk: 'Еңбекші көшіп келуші – кемінде үш ай визасыз келуге болатын мемлекеттің кәмелетке толған азаматы.',
        ru: 'Трудовой иммигрант – совершеннолетний гражданин государства с безвизовым пребыванием не менее трёх месяцев.',
        en: 'A labour immigrant is an adult citizen of a state with at least three visa-free months.',
      },
    }),
    requirement({
      id: 'household-tax-paid',
      topics: [topic],
      title: { kk: 'Салықтың алдын ала төлемі', ru: 'Предварительный платёж налога', en: 'Advance income tax' },
      from: '2014-01-01',
      cites: [law('43-2')],
      says: {
        kk: 'Рұқсат алғанға дейін жеке табыс салығының алдын ала төлемі төленеді.',
        ru: 'До получения разрешения вносится предварительный платёж по индивидуальному подоходному налогу.',
        en: 'An advance on the individual income tax is paid before the permit is given.',
      },
    }),
  ],
  figures: [gapBetween],
}
