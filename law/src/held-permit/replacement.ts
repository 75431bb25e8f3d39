import { type Citation, notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const topics = ['replacement']
const practice: Citation = {
  act: 'order-279-2023',
  clause: notKnown,
  trust: 'L',
  via: 'smart-migration',
  reading: 'R-72',
}
const law: Citation = { act: 'migration-law', clause: '37-1(3)', trust: 'P' }

/** What must be so where another worker takes the place of the first on the same permit. */
export const replacementConditions = [
  requirement({
    id: 'replacement-same-post',
    topics,
    title: { kk: 'Сол лауазым', ru: 'Та же должность', en: 'The same post' },
    from: '2023-07-01',
    cites: [practice, law],
    says: {
      kk: 'Рұқсаттағы жұмыскер сол компанияда, сол лауазымда және сол өңірде ғана ауыстырылады.',
      ru: 'Работник по разрешению заменяется только в той же компании, на той же должности и в том же регионе.',
      en: 'The worker of a permit is replaced within the same company, post and region only.',
    },
  }),
  requirement({
    id: 'replacement-keeps-end',
    topics,
    title: { kk: 'Мерзімнің аяқталуы', ru: 'Окончание срока', en: 'End of the term' },
    from: '2023-07-01',
    cites: [{ act: 'order-279-2023', clause: notKnown, trust: 'D', reading: 'R-72' }],
    says: {
      kk: 'Жұмыскер ауысқанда рұқсаттың соңғы күні өзгермейді; рұқсат жаңа нөмір алады.',
      ru: 'При замене работника последний день разрешения не меняется; разрешение получает новый номер.',
      en: 'When the worker is replaced the last day of the permit stays; the permit gets a new number.',
    },
  }),
]
