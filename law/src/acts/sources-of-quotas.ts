import type { Source } from './sources.ts'

/** Sources of the quotas: how much, and when they are asked for. */
export const sourcesOfQuotas = {
  'inform-2020': {
    title: {
      kk: 'Қазақпарат, шетелдік жұмыс күшін тарту квотасының 2020 жылы қысқаруы',
      ru: 'Казинформ, сокращение квоты на иностранную рабочую силу в 2020 году',
      en: 'Kazinform, quota of foreign labour cut in 2020',
    },
    where: 'https://en.inform.kz/amp/kazakhstan-cuts-foreign-workforce-attraction-quota-by-40_a3603013/',
  },
  'mybuh-2021': {
    title: {
      kk: 'Mybuh, шетелдік жұмыс күшінің 2021 жылғы квотасы',
      ru: 'Mybuh, квота на иностранную рабочую силу на 2021 год',
      en: 'Mybuh, quota of foreign labour for 2021',
    },
    where: 'https://mybuh.kz/news/kvota-na-privlechenie-inostrannoy-rabochey-sily-na-2021-g',
  },
  'astanatimes-2023': {
    title: {
      kk: 'The Astana Times, 2023 жылғы шетелдік мамандар',
      ru: 'The Astana Times, иностранные специалисты в 2023 году',
      en: 'The Astana Times, foreign specialists in 2023',
    },
    where: 'https://astanatimes.com/2023/01/kazakhstan-to-attract-nearly-22000-foreign-specialists/',
  },
  'astanatimes-2024': {
    title: {
      kk: 'The Astana Times, квотаның 2024 жылы азаюы',
      ru: 'The Astana Times, сокращение квоты в 2024 году',
      en: 'The Astana Times, quota reduced in 2024',
    },
    where: 'https://astanatimes.com/2024/01/kazakhstan-reduces-quota-for-attracting-foreign-workers-in-2024/',
  },
  'dos-quota-2025': {
    title: {
      kk: 'DOS Immigration, шетелдік жұмыс күшінің 2025 жылғы квотасы',
      ru: 'DOS Immigration, квота на иностранную рабочую силу в 2025 году',
      en: 'DOS Immigration, quota of foreign labour in 2025',
    },
    where: 'https://dos-immigration.kz/en/uncategorized/quota-for-recruitment-of-foreign-labor-force-in-2025',
  },
  'qazinform-2025': {
    title: {
      kk: 'Қазақпарат, ресми жұмыс істейтін шетелдіктер саны (2025 жылғы тамыз)',
      ru: 'Казинформ, сколько иностранцев работает официально (август 2025 года)',
      en: 'Kazinform, how many foreigners officially work (August 2025)',
    },
    where: 'https://qazinform.com/news/how-many-foreign-nationals-officially-work-in-kazakhstan-089beb',
  },
  'mgorod-2026': {
    title: {
      kk: 'Mgorod, шетелдік жұмыс күшінің 2026 жылғы квотасы',
      ru: 'Mgorod, квота на иностранную рабочую силу в 2026 году',
      en: 'Mgorod, quota of foreign labour in 2026',
    },
    where: 'https://mgorod.kz/news/kazaxstan-ustanovil-kvotu-na-privlecenie-inostrannoi-rabocei-sily-v-2026-godu',
  },
  'mondaq-2024': {
    title: {
      kk: 'Mondaq, 2025 жылға өтініштер 2024 жылғы тамыздан бастап қабылданады',
      ru: 'Mondaq, заявления на 2025 год принимаются с августа 2024 года',
      en: 'Mondaq, work permit applications for 2025 accepted from August 2024',
    },
    where: 'https://www.mondaq.com/work-visas/1499286/2025-work-permit-applications-being-accepted-from-august-2024',
  },
  'wpk-quota': {
    title: {
      kk: 'Work Permit KZ, квотаға өтінім',
      ru: 'Work Permit KZ, заявка на квоту',
      en: 'Work Permit KZ, request for the quota',
    },
    where: 'https://new.wpk.kz/work_permits_eng',
  },
  'zhambyl-invest': {
    title: {
      kk: 'Жамбыл облысы, шетел азаматтарын жұмысқа орналастыру',
      ru: 'Жамбылская область, трудоустройство иностранных граждан',
      en: 'Zhambyl region, employment of foreign citizens',
    },
    where: 'http://zhambylinvest.kz/en/foreign-citizens-employment/',
  },
} as const satisfies Record<string, Source>
