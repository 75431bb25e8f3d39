import { requirement } from '../forms/condition.ts'

const topics = ['control']

/** Who checks how foreign labour is used: Migration Law, art. 58-1; Labour Code, art. 193(13). */
export const controlConditions = [
  requirement({
    id: 'police-check-unscheduled',
    topics,
    title: { kk: 'Полиция тексеруі', ru: 'Полицейская проверка', en: 'A check by the police' },
    from: '2024-07-16',
    cites: [{ act: 'migration-law', clause: '58-1', trust: 'P', reading: 'R-73' }],
    says: {
      kk: 'Полиция тек жоспардан тыс тексереді: тексеру 7 жұмыс күнінен аспайды және бір рет 15 жұмыс күніне дейін ұзартылады.',
      ru: 'Полиция проверяет только внепланово: в течение 7 рабочих дней, с одним продлением до 15 рабочих дней.',
      en: 'The police check unscheduled only: within 7 working days, extended once up to 15 working days.',
    },
  }),
  requirement({
    id: 'labour-inspector-checks',
    topics,
    title: { kk: 'Еңбек инспекторы', ru: 'Инспектор труда', en: 'The labour inspector' },
    from: '2017-01-01',
    cites: [{ act: 'labour-code', clause: '193(13)', trust: 'P' }],
    says: {
      kk: 'Шетелдік жұмыс күшін тарту қағидаларының сақталуын мемлекеттік еңбек инспекторлары да тексереді.',
      ru: 'Соблюдение правил привлечения иностранной рабочей силы проверяют и государственные инспекторы труда.',
      en: 'State labour inspectors, too, check that the rules on foreign labour are kept.',
    },
  }),
]
