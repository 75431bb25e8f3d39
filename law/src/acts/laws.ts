import { acts } from './act.ts'

const codes = 'github.com/Zh4nS1k/LegalRAG, documents @924e8ac2'

/** Statutes: codes and laws. */
export const laws = acts({
  'migration-law': {
    title: {
      kk: '«Халықтың көші-қоны туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О миграции населения»',
      en: 'Law of the Republic of Kazakhstan on Migration of the Population',
    },
    short: { kk: 'Көші-қон туралы заң', ru: 'Закон о миграции населения', en: 'Migration Law' },
    unit: 'article',
    number: 'Z1100000477',
    adopted: '2011-07-22',
    where: 'github.com/Zh4nS1k/LegalRAG, documents/law_on_migration_of_population.txt @91fd2f2f',
    body: 'read',
    note: {
      kk: '27.09.2025 дейінгі өзгерістерімен орыс тіліндегі мәтін оқылды.',
      ru: 'Прочитан русский текст с изменениями по 27.09.2025.',
      en: 'Read in Russian, with amendments to 27 September 2025.',
    },
  },
  'labour-code': {
    title: {
      kk: 'Қазақстан Республикасының Еңбек кодексі',
      ru: 'Трудовой кодекс Республики Казахстан',
      en: 'Labour Code of the Republic of Kazakhstan',
    },
    short: { kk: 'Еңбек кодексі', ru: 'Трудовой кодекс', en: 'Labour Code' },
    unit: 'article',
    number: null,
    adopted: null,
    where: codes,
    body: 'part',
  },
  'procedure-code': {
    title: {
      kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі',
      ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан',
      en: 'Administrative Procedure and Process Code of the Republic of Kazakhstan',
    },
    short: { kk: 'ӘРПК', ru: 'АППК', en: 'Administrative Procedure Code' },
    unit: 'article',
    number: null,
    adopted: '2020-06-29',
    where:
      'github.com/kazakhstan-law/codes, 02-codes/2020/0629-administrativnyi-protsedurno-…-144260/rus/sec003.md @eca35403',
    body: 'part',
    note: {
      kk: '17.12.2025 жылғы № 241-VIII Заңның редакциясында оқылды; бұрынғы редакциясы оқылмаған.',
      ru: 'Прочитан в редакции Закона № 241-VIII от 17.12.2025; прежняя редакция не читалась.',
      en: 'Read in the wording of Law 241-VIII of 17 December 2025; the earlier wording was not read.',
    },
  },
  'offences-code': {
    title: {
      kk: 'Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексі',
      ru: 'Кодекс Республики Казахстан об административных правонарушениях',
      en: 'Code of the Republic of Kazakhstan on Administrative Offences',
    },
    short: { kk: 'ӘҚБтК', ru: 'КоАП', en: 'Administrative Offences Code' },
    unit: 'article',
    number: null,
    adopted: '2014-07-05',
    where: codes,
    body: 'part',
  },
  'civil-code': {
    title: {
      kk: 'Қазақстан Республикасының Азаматтық кодексі (Жалпы бөлім)',
      ru: 'Гражданский кодекс Республики Казахстан (Общая часть)',
      en: 'Civil Code of the Republic of Kazakhstan (General Part)',
    },
    short: { kk: 'Азаматтық кодекс', ru: 'Гражданский кодекс', en: 'Civil Code' },
    unit: 'article',
    number: null,
    adopted: null,
    where: codes,
    body: 'part',
  },
  'holidays-law': {
    title: {
      kk: '«Қазақстан Республикасындағы мерекелер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О праздниках в Республике Казахстан»',
      en: 'Law of the Republic of Kazakhstan on Holidays',
    },
    short: { kk: 'Мерекелер туралы заң', ru: 'Закон о праздниках', en: 'Holidays Law' },
    unit: 'article',
    number: 'Z010000267_',
    adopted: '2001-12-13',
    where:
      'github.com/kazakhstan-law/codes, 03-laws/2001/1213-o-prazdnikakh-v-respublike-kazakhstan-10612/rus.md @ecb8d1f2',
    body: 'read',
    note: {
      kk: '19.04.2023 редакциясында оқылды.',
      ru: 'Прочитан в редакции от 19.04.2023.',
      en: 'Read in the wording of 19 April 2023.',
    },
  },
  'constitution-2026': {
    title: {
      kk: 'Қазақстан Республикасының Конституциясы (15.03.2026 референдум)',
      ru: 'Конституция Республики Казахстан (референдум 15.03.2026)',
      en: 'Constitution of the Republic of Kazakhstan (referendum of 15 March 2026)',
    },
    short: { kk: 'Конституция', ru: 'Конституция', en: 'Constitution' },
    unit: 'article',
    number: null,
    adopted: '2026-03-15',
    where: null,
    body: 'unread',
    note: {
      kk: '2026 жылғы 1 шілдеден бастап қолданыста; 94-бап жобасы бойынша жаңалықтардан белгілі.',
      ru: 'В силе с 1 июля 2026 года; статья 94 известна из новостей по проекту.',
      en: 'In force since 1 July 2026; article 94 is known from news about the draft.',
    },
  },
  'public-services-law': {
    title: {
      kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О государственных услугах»',
      en: 'Law of the Republic of Kazakhstan on Public Services',
    },
    short: {
      kk: 'Мемлекеттік көрсетілетін қызметтер туралы заң',
      ru: 'Закон о государственных услугах',
      en: 'Public Services Law',
    },
    unit: 'article',
    number: null,
    adopted: null,
    where: null,
    body: 'unread',
  },
  'budget-2026': {
    title: {
      kk: '«2026 – 2028 жылдарға арналған республикалық бюджет туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О республиканском бюджете на 2026–2028 годы»',
      en: 'Law of the Republic of Kazakhstan on the Republican Budget for 2026-2028',
    },
    short: {
      kk: '2026–2028 жылдарға арналған республикалық бюджет туралы заң',
      ru: 'Закон о республиканском бюджете на 2026–2028 годы',
      en: 'Budget Law 2026-2028',
    },
    unit: 'article',
    number: null,
    adopted: '2025-12-08',
    where:
      'github.com/kazakhstan-law/codes, 03-laws/2025/1208-o-respublikanskom-biudzhete-na-2026-2028-gody-218360/rus.md',
    body: 'part',
  },
  'budget-laws': {
    title: {
      kk: 'Тиісті жылға арналған республикалық бюджет туралы заңдар',
      ru: 'Законы о республиканском бюджете на соответствующий год',
      en: 'Laws on the republican budget of the year concerned',
    },
    short: {
      kk: 'Тиісті жылдың бюджет туралы заңы',
      ru: 'Закон о бюджете соответствующего года',
      en: 'Budget law of the year',
    },
    unit: 'article',
    number: null,
    adopted: null,
    where: null,
    body: 'unread',
    note: {
      kk: 'Айлық есептік көрсеткіштің мәндері ресми шолулар мен жаңалықтардан алынды.',
      ru: 'Значения месячного расчётного показателя взяты из официальных обзоров и новостей.',
      en: 'The values of the monthly calculation index come from official summaries and news.',
    },
  },
  'social-code': {
    title: {
      kk: 'Қазақстан Республикасының Әлеуметтік кодексі',
      ru: 'Социальный кодекс Республики Казахстан',
      en: 'Social Code of the Republic of Kazakhstan',
    },
    short: { kk: 'Әлеуметтік кодекс', ru: 'Социальный кодекс', en: 'Social Code' },
    unit: 'article',
    number: null,
    adopted: null,
    where: codes,
    body: 'part',
  },
  'entrepreneurial-code': {
    title: {
      kk: 'Қазақстан Республикасының Кәсіпкерлік кодексі',
      ru: 'Предпринимательский кодекс Республики Казахстан',
      en: 'Entrepreneurial Code of the Republic of Kazakhstan',
    },
    short: { kk: 'Кәсіпкерлік кодекс', ru: 'Предпринимательский кодекс', en: 'Entrepreneurial Code' },
    unit: 'article',
    number: null,
    adopted: null,
    where: codes,
    body: 'part',
  },
})
