import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import { limit } from '../forms/limit.ts'
import { law, rules2025, topic } from './cites.ts'

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
  values: [{ from: '2014-01-01', value: 30, cite: law('43-2') }],
}

/** For how many months a permit was given at a time, before the permit of 2025 that lasts up to a year. */
export const permitTerms: Figure<readonly number[]> = {
  id: 'household.permit_terms',
  unit: 'months',
  title: {
    kk: 'Еңбекші көшіп келушіге бір рет берілетін рұқсаттың мерзімдері',
    ru: 'Сроки, на которые разрешение трудовому иммигранту выдаётся за один раз',
    en: "Terms for which a labour immigrant's permit is given at a time",
  },
  values: [{ from: '2014-01-01', to: '2024-12-31', value: [1, 2, 3], cite: law('43-2') }],
  gaps: [
    {
      from: '2025-01-01',
      to: '2026-12-31',
      why: {
        kk: '2025 жылғы оңайлатылған рұқсат 12 айға дейін беріледі; сатылары туралы дерек табылмады.',
        ru: 'Упрощённое разрешение 2025 года выдаётся на срок до 12 месяцев; о ступенях сведений не найдено.',
        en: 'The simplified permit of 2025 is for up to 12 months; nothing was found of steps.',
      },
    },
  ],
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

/** How many labour immigrants, for how long, and after how long a pause. */
export const householdLimits = [
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
  limit({
    id: 'household-pause',
    topic: 'household-next',
    title: { kk: 'Рұқсаттар арасындағы үзіліс', ru: 'Перерыв между разрешениями', en: 'Pause between permits' },
    from: '2014-01-01',
    cites: [law('43-2')],
    says: {
      kk: 'Еңбекші көшіп келушіге келесі рұқсат алдыңғысы аяқталғаннан кейін кемінде 30 күнтізбелік күн өткен соң беріледі.',
      ru: 'Следующее разрешение трудовому иммигранту выдаётся не ранее чем через 30 календарных дней после окончания прежнего.',
      en: "A labour immigrant's next permit is given no sooner than 30 calendar days after the last one ended.",
    },
    sense: 'at-least',
    figure: gapBetween,
    edges: [{ on: '2026-03-02', number: 30, step: 1 }],
  }),
]
