import { type Citation, notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const order = (via: 'dos-duplicate' | 'smart-migration'): Citation => ({
  act: 'order-279-2023',
  clause: notKnown,
  trust: 'L',
  via,
  reading: 'R-72',
})

/** What a permit states; the form of its number was not found. */
export const permitStates = requirement({
  id: 'permit-states',
  topics: ['permit-content'],
  title: { kk: 'Рұқсаттың мазмұны', ru: 'Содержание разрешения', en: 'What a permit states' },
  from: '2023-07-01',
  cites: [
    { act: 'offences-code', clause: '519(2)', trust: 'P' },
    { act: 'migration-law', clause: '37-1(3)', trust: 'P' },
    order('dos-duplicate'),
    order('smart-migration'),
  ],
  says: {
    kk: 'Рұқсатта өңірлер, лауазым немесе кәсіп, жұмыс берушінің деректемелері, жұмыскердің аты-жөні мен паспорты және тіркеу нөмірі көрсетіледі.',
    ru: 'В разрешении указаны регионы, должность или профессия, реквизиты работодателя, имя и паспорт работника и регистрационный номер.',
    en: "A permit states its regions, the post or profession, the employer's details, the worker's name and passport, and its registration number.",
  },
})

/** However early a renewal is filed, the old term runs out first. */
export const renewalFollowsOn = requirement({
  id: 'renewal-follows-on',
  topics: ['renewed-term'],
  title: { kk: 'Ұзартылған мерзімнің басталуы', ru: 'Начало продлённого срока', en: 'Start of the renewed term' },
  from: '2023-07-01',
  cites: [{ act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'dos-renewal', reading: 'R-78' }],
  says: {
    kk: 'Ұзартуға ерте берілген өтініш ескі мерзімді қысқартпайды: жаңа мерзім ескісі аяқталған күннің ертеңінен басталады.',
    ru: 'Ранняя подача на продление прежнего срока не сокращает: новый начинается на следующий день после его окончания.',
    en: 'Filing early for a renewal does not shorten the old term: the new one begins the day after it ends.',
  },
})
