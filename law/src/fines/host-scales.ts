import type { Citation } from '../core/citation.ts'
import { scale } from './scale.ts'

const code = (clause: string): Citation => ({ act: 'offences-code', clause, trust: 'P', reading: 'R-56' })

/** Article 518(1): the host arranged no papers, gave no help to leave, or told the police nothing or told it late. */
export const guestNotReported = scale(
  'fine.cao518_1',
  '2020-01-11',
  { ...code('518(1)'), reading: 'R-59' },
  {
    kk: 'Қабылдаушыға жаза: келгені туралы хабарламағаны не кеш хабарлағаны, құжаттарын ресімдемегені, кетуіне жәрдемдеспегені үшін',
    ru: 'Взыскание с принимающего за неуведомление или позднее уведомление о прибытии, неоформление документов, непринятие мер к выезду',
    en: 'Penalty on the host for an arrival reported late or not at all, papers not arranged, or no help to leave',
  },
  { individual: 'warning', official: 10, small: 10, medium: 15, large: 20 },
)

/** Article 518(2): housing given to somebody who stays unlawfully. */
export const unlawfulStayHoused = scale(
  'fine.cao518_2',
  '2020-01-11',
  code('518(2)'),
  {
    kk: 'Заңсыз жүрген шетелдікке тұрғын үй бергені үшін айыппұл',
    ru: 'Штраф за предоставление жилья незаконно пребывающему иностранцу',
    en: 'Fine for housing a foreigner who stays unlawfully',
  },
  { individual: 25, official: 40, small: 40, medium: 55, large: 75 },
)

/** Article 518(3): either of them again within a year. */
export const hostAgainWithinAYear = scale(
  'fine.cao518_3',
  '2020-01-11',
  code('518(3)'),
  {
    kk: 'Қабылдаушы тараптың бір жыл ішіндегі қайталама бұзушылығы үшін айыппұл',
    ru: 'Штраф за повторное в течение года нарушение принимающей стороны',
    en: "Fine for the host's offence again within a year",
  },
  { individual: 30, official: 40, small: 40, medium: 70, large: 100 },
)

/** Article 519(5): a person hires household workers without a permit, or more than five. */
export const householdWithoutPermit = scale(
  'fine.cao519_5',
  '2020-05-24',
  code('519(5)'),
  {
    kk: 'Үй шаруашылығына шетелдікті рұқсатсыз немесе бесеуден көп тартқаны үшін айыппұл',
    ru: 'Штраф за домашних работников без разрешения или сверх пяти',
    en: 'Fine for household workers without a permit, or more than five',
  },
  { individual: 30 },
)

/** Article 519(6): the same again within a year. */
export const householdAgainWithinAYear = scale(
  'fine.cao519_6',
  '2020-05-24',
  code('519(6)'),
  {
    kk: 'Үй шаруашылығындағы қайталама бұзушылық үшін айыппұл',
    ru: 'Штраф за повторное нарушение с домашними работниками',
    en: 'Fine for the household offence again within a year',
  },
  { individual: 50 },
)
