import type { Citation } from '../core/citation.ts'
import type { Gap } from '../core/figure.ts'
import { scale } from './scale.ts'

const code = (clause: string): Citation => ({ act: 'offences-code', clause, trust: 'P', reading: 'R-56' })
const since2026 = (clause: string): Citation => ({ ...code(clause), trust: 'L', via: 'moore-2026', reading: 'R-58' })

const beforeMarch2026: Gap = {
  from: '2021-01-01',
  to: '2026-03-11',
  why: {
    kk: '2026 жылғы 12 наурызға дейін мұндай айыппұл болған жоқ.',
    ru: 'До 12 марта 2026 года такого штрафа не было.',
    en: 'There was no such fine before 12 March 2026.',
  },
}

/** Article 519(1): a foreigner hired without a permit, or without the certificate or household permit he needs. */
export const withoutPermit = scale(
  'fine.cao519_1',
  '2020-05-24',
  code('519(1)'),
  {
    kk: 'Шетелдікті рұқсатсыз немесе оған қажет анықтамасыз тартқаны үшін айыппұл',
    ru: 'Штраф за привлечение иностранца без разрешения или без нужной ему справки',
    en: 'Fine for hiring a foreigner without a permit, or without the certificate he needs',
  },
  { individual: 30, official: 50, small: 100, medium: 200, large: 700 },
)

/** Article 519(2): work in another post or occupation than the permit names. */
export const otherPost = scale(
  'fine.cao519_2',
  '2020-05-24',
  code('519(2)'),
  {
    kk: 'Шетелдікті рұқсатта көрсетілмеген лауазымда, кәсіпте немесе мамандықта пайдаланғаны үшін айыппұл',
    ru: 'Штраф за использование иностранца на должности, по профессии или специальности, не указанной в разрешении',
    en: 'Fine for using a foreigner in a post, profession or speciality that the permit does not name',
  },
  { individual: 30, official: 50, small: 100, medium: 200, large: 700 },
)

/** Article 519(3): either of them again within a year. */
export const againWithinAYear = scale(
  'fine.cao519_3',
  '2020-05-24',
  code('519(3)'),
  {
    kk: 'Бір жыл ішінде рұқсатсыз тартуды немесе өзге лауазымда пайдалануды қайталағаны үшін айыппұл',
    ru: 'Штраф за повторное в течение года привлечение без разрешения или использование на иной должности',
    en: 'Fine for hiring without a permit, or for another post, again within a year',
  },
  { individual: 50, official: 100, small: 200, medium: 300, large: 1000 },
)

/** Article 98(1): data on vacancies not published. */
export const vacancyNotPublished = scale(
  'fine.cao98_1',
  '2017-01-01',
  code('98(1)'),
  {
    kk: 'Бос орын туралы мәлімет жарияланбағаны үшін жаза',
    ru: 'Взыскание за неразмещение сведений о вакансии',
    en: 'Penalty for a vacancy not published',
  },
  { official: 'warning', small: 'warning', medium: 'warning', large: 'warning' },
)

/** Article 98(2): data on vacancies not published again within a year. */
export const vacancyNotPublishedAgain = scale(
  'fine.cao98_2',
  '2017-01-01',
  code('98(2)'),
  {
    kk: 'Бос орын туралы мәліметтің қайта жарияланбағаны үшін айыппұл',
    ru: 'Штраф за повторное неразмещение сведений о вакансии',
    en: 'Fine for a vacancy not published again',
  },
  { official: 5, small: 5, medium: 7, large: 10 },
)

/** Article 98(1-1): a contract missing from ESUTD, late, incomplete or wrong. */
export const contractNotEntered = scale(
  'fine.cao98_1_1',
  '2026-03-12',
  since2026('98(1-1)'),
  {
    kk: 'Еңбек шарты ЕШЕБЖ-ге енгізілмегені, кеш, толық емес немесе қате енгізілгені үшін айыппұл',
    ru: 'Штраф за невнесение, позднее, неполное или неверное внесение трудового договора в ЕСУТД',
    en: 'Fine for a contract not entered in ESUTD, or late, in part or wrongly',
  },
  { official: 30, small: 60, medium: 80, large: 150 },
  [beforeMarch2026],
)

/** Article 98(2-1): the same again within a year. */
export const contractNotEnteredAgain = scale(
  'fine.cao98_2_1',
  '2026-03-12',
  since2026('98(2-1)'),
  {
    kk: 'Еңбек шарты ЕШЕБЖ-ге қайта енгізілмегені үшін айыппұл',
    ru: 'Штраф за повторное невнесение трудового договора в ЕСУТД',
    en: 'Fine for a contract not entered in ESUTD again',
  },
  { official: 60, small: 80, medium: 100, large: 200 },
  [beforeMarch2026],
)

/** Article 86(1): work without a written contract. */
export const withoutContract = scale(
  'fine.cao86_1',
  '2017-01-01',
  { ...code('86(1)'), trust: 'L', via: 'continent-online' },
  {
    kk: 'Жұмысқа еңбек шартынсыз жібергені үшін айыппұл',
    ru: 'Штраф за допуск к работе без трудового договора',
    en: 'Fine for work without an employment contract',
  },
  { official: 30, small: 60, medium: 80, large: 150 },
)
