import { requirement } from '../forms/condition.ts'
import { law, rules2025, topic } from './cites.ts'

const topics = [topic]

/** What must be so about work in a private household. */
export const householdConditions = [
  requirement({
    id: 'household-state',
    topics,
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
    topics,
    title: { kk: 'Салықтың алдын ала төлемі', ru: 'Предварительный платёж налога', en: 'Advance income tax' },
    from: '2014-01-01',
    cites: [law('43-2')],
    says: {
      kk: 'Рұқсат алғанға дейін жеке табыс салығының алдын ала төлемі төленеді.',
      ru: 'До получения разрешения вносится предварительный платёж по индивидуальному подоходному налогу.',
      en: 'An advance on the individual income tax is paid before the permit is given.',
    },
  }),
  requirement({
    id: 'household-recorded',
    topics,
    title: { kk: 'Саусақ ізі мен фотосурет', ru: 'Отпечатки и фотография', en: 'Fingerprints and photograph' },
    from: '2014-01-01',
    cites: [law('43-2')],
    says: {
      kk: 'Еңбекші көшіп келушінің саусақ ізі мен фотосуреті тіркеледі.',
      ru: 'Трудовой иммигрант проходит дактилоскопирование и фотографирование.',
      en: 'The fingerprints and a photograph of a labour immigrant are recorded.',
    },
  }),
  requirement({
    id: 'household-in-region',
    topics,
    title: { kk: 'Рұқсаттың аумағы', ru: 'Территория разрешения', en: 'Where the permit holds' },
    from: '2014-01-01',
    cites: [law('43-2')],
    says: {
      kk: 'Еңбекші көшіп келушіге рұқсат ол берілген әкімшілік-аумақтық бірлікте ғана жарамды.',
      ru: 'Разрешение трудовому иммигранту действует только в той административно-территориальной единице, где выдано.',
      en: 'The permit of a labour immigrant holds only in the administrative unit that gave it.',
    },
  }),
  requirement({
    id: 'household-portal',
    topics,
    title: { kk: 'Рұқсат сұралатын портал', ru: 'Портал для получения разрешения', en: 'Portal of the permit' },
    from: '2025-01-01',
    cites: [rules2025],
    says: {
      kk: 'Еңбекші көшіп келушіге рұқсат migration.enbek.kz немесе egov.kz арқылы сұралады.',
      ru: 'Разрешение трудовому иммигранту испрашивается через migration.enbek.kz или egov.kz.',
      en: 'The permit of a labour immigrant is asked for on migration.enbek.kz or egov.kz.',
    },
  }),
  requirement({
    id: 'household-contract-entered',
    topics,
    title: { kk: 'Еңбек шартының тіркелуі', ru: 'Регистрация трудового договора', en: 'Registration of the contract' },
    from: '2025-01-01',
    cites: [rules2025],
    says: {
      kk: 'Еңбекші көшіп келушімен жасалған еңбек шарты ЕШЕБЖ-ге немесе hr.enbek.kz порталына енгізіледі.',
      ru: 'Трудовой договор с трудовым иммигрантом вносится в ЕСУТД или на hr.enbek.kz.',
      en: 'The contract with a labour immigrant is entered in ESUTD or on hr.enbek.kz.',
    },
  }),
  requirement({
    id: 'household-employer-change-told',
    topics: ['household-employer-change'],
    title: { kk: 'Жұмыс берушінің ауысуы', ru: 'Смена работодателя', en: 'Change of the employer' },
    from: '2025-01-01',
    cites: [rules2025],
    says: {
      kk: 'Еңбекші көшіп келушінің жұмыс берушісі ауысса, бұл туралы хабарлама беріледі.',
      ru: 'О смене работодателя трудового иммигранта подаётся уведомление.',
      en: 'A change of the employer of a labour immigrant is made by notification.',
    },
  }),
]
