import { acts } from './act.ts'

/** Orders of the Minister of Labour and Social Protection. */
export const orders = acts({
  'order-279-2023': {
    title: {
      kk: 'Шетелдік жұмыскерді тартуға рұқсат беру қағидалары туралы Министрдің бұйрығы',
      ru: 'Приказ Министра о правилах выдачи разрешений на привлечение иностранной рабочей силы',
      en: "Minister's Order on the rules for permits to engage foreign labour",
    },
    short: { kk: '№ 279 бұйрық', ru: 'Приказ № 279', en: 'Order 279' },
    unit: 'clause',
    number: '279',
    adopted: '2023-06-30',
    where: 'https://adilet.zan.kz/rus/docs/V2300032977',
    body: 'unread',
    note: {
      kk: 'Мәтіні оқылмады: табылған көшірмелердің бәрі кіріспеден кейін үзілген. 17.10.2025 өзгерісінің мазмұны белгісіз (R-49).',
      ru: 'Текст прочитать не удалось: все найденные копии обрываются после преамбулы. Содержание изменения от 17.10.2025 неизвестно (R-49).',
      en: 'The body could not be read: every copy found is cut after the preamble. What changed on 17 October 2025 is unknown (R-49).',
    },
  },
  'order-93-2025': {
    title: {
      kk: '№ 279 бұйрыққа өзгерістер енгізу туралы Министрдің бұйрығы',
      ru: 'Приказ Министра о внесении изменений в приказ № 279',
      en: "Minister's Order amending Order 279",
    },
    short: { kk: '№ 93 бұйрық', ru: 'Приказ № 93', en: 'Order 93' },
    unit: 'clause',
    number: '93',
    adopted: '2025-03-28',
    where: null,
    body: 'unread',
    note: {
      kk: '2025 жылғы 1 қыркүйектен бастап қолданыста; мәтіні заң фирмаларының шолулары арқылы белгілі.',
      ru: 'В силе с 1 сентября 2025 года; содержание известно по обзорам юридических фирм.',
      en: 'In force since 1 September 2025; known through the summaries of law firms.',
    },
  },
  'order-559': {
    title: {
      kk: 'Рұқсат беру қағидалары туралы бұрынғы бұйрық',
      ru: 'Прежний приказ о правилах выдачи разрешений',
      en: 'The earlier Order on the rules for permits',
    },
    short: { kk: '№ 559 бұйрық', ru: 'Приказ № 559', en: 'Order 559' },
    unit: 'clause',
    number: '559',
    adopted: null,
    where: null,
    body: 'unread',
    note: {
      kk: '2023 жылғы 1 шілдеден бастап № 279 бұйрықпен ауыстырылды.',
      ru: 'С 1 июля 2023 года заменён приказом № 279.',
      en: 'Replaced by Order 279 from 1 July 2023.',
    },
  },
  'quota-orders': {
    title: {
      kk: 'Тиісті жылға арналған квота туралы Министрдің бұйрықтары (2026 жыл үшін: 12.12.2025 жылғы № 397)',
      ru: 'Приказы Министра о квоте на соответствующий год (на 2026 год: № 397 от 12.12.2025)',
      en: "Minister's orders on the quota of the year (for 2026: No. 397 of 12 December 2025)",
    },
    short: { kk: 'Квота туралы бұйрық', ru: 'Приказ о квоте', en: 'Quota order' },
    unit: 'clause',
    number: null,
    adopted: null,
    where: null,
    body: 'unread',
  },
  'transfer-2024': {
    title: {
      kk: '2024 жылы демалыс күнін ауыстыру туралы Министрдің бұйрығы',
      ru: 'Приказ Министра о переносе выходного дня в 2024 году',
      en: "Minister's Order moving a day of rest in 2024",
    },
    short: { kk: '17.04.2024 бұйрық', ru: 'Приказ от 17.04.2024', en: 'Order of 17 April 2024' },
    unit: 'clause',
    number: null,
    adopted: '2024-04-17',
    where: null,
    body: 'unread',
  },
  'transfer-2025': {
    title: {
      kk: '2025 жылғы қаңтарда демалыс күнін ауыстыру туралы Министрдің бұйрығы',
      ru: 'Приказ Министра о переносе выходного дня в январе 2025 года',
      en: "Minister's Order moving a day of rest in January 2025",
    },
    short: {
      kk: 'Демалыс күнін ауыстыру туралы бұйрық (2025)',
      ru: 'Приказ о переносе выходного дня (2025)',
      en: 'Order moving a day of rest (2025)',
    },
    unit: 'clause',
    number: null,
    adopted: null,
    where: null,
    body: 'unread',
  },
})
