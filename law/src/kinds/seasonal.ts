import type { Citation } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const topics = ['seasonal']
const law = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const article41 = { ...law('41'), reading: 'R-70' } as const

/** What must be so for a seasonal permit: Migration Law, arts. 34(3) and 41. */
export const seasonalConditions = [
  requirement({
    id: 'seasonal-profession',
    topics,
    title: { kk: 'Маусымдық кәсіп', ru: 'Сезонная профессия', en: 'Seasonal profession' },
    from: '2017-01-01',
    cites: [{ ...law('34(3)'), reading: 'R-70' }],
    says: {
      kk: 'Маусымдық шетелдік жұмыскер маусымға байланысты жұмысқа, Министрліктің тізбесіндегі кәсіптер бойынша ғана тартылады.',
      ru: 'Сезонный иностранный работник привлекается на работы, связанные с сезоном, только по профессиям из перечня Министерства.',
      en: "A seasonal foreign worker is engaged for work bound to a season, in professions of the Ministry's list only.",
    },
  }),
  requirement({
    id: 'seasonal-housing',
    topics,
    title: { kk: 'Тұрғын үй', ru: 'Жильё', en: 'Housing' },
    from: '2025-07-11',
    cites: [article41],
    says: {
      kk: 'Жұмыс беруші маусымдық шетелдік жұмыскерді тұрғын үймен қамтамасыз етеді.',
      ru: 'Работодатель обеспечивает сезонного иностранного работника жильём.',
      en: 'The employer provides the seasonal foreign worker with housing.',
    },
  }),
  requirement({
    id: 'seasonal-adult',
    topics,
    title: { kk: 'Кәмелеттік жас', ru: 'Совершеннолетие', en: 'Adult age' },
    from: '2025-07-11',
    cites: [article41],
    says: {
      kk: 'Маусымдық шетелдік жұмыскер кәмелетке толған болуға тиіс.',
      ru: 'Сезонный иностранный работник должен быть совершеннолетним.',
      en: 'A seasonal foreign worker must be an adult.',
    },
  }),
  requirement({
    id: 'seasonal-health',
    topics,
    title: { kk: 'Медициналық анықтама', ru: 'Медицинская справка', en: 'Medical certificate' },
    from: '2025-07-11',
    cites: [article41],
    says: {
      kk: 'Маусымдық шетелдік жұмыскердің медициналық анықтамасы болуға тиіс.',
      ru: 'У сезонного иностранного работника должна быть медицинская справка.',
      en: 'A seasonal foreign worker must have a medical certificate.',
    },
  }),
  requirement({
    id: 'seasonal-insurance',
    topics,
    title: { kk: 'Сақтандыру', ru: 'Страхование', en: 'Insurance' },
    from: '2025-07-11',
    cites: [article41],
    says: {
      kk: 'Маусымдық шетелдік жұмыскер сақтандырылған болуға тиіс.',
      ru: 'Сезонный иностранный работник должен быть застрахован.',
      en: 'A seasonal foreign worker must be insured.',
    },
  }),
]
