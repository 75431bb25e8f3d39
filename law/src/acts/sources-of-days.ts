import type { Source } from './sources.ts'

/** Sources of the calendars: holidays, and days of rest that were moved. */
export const sourcesOfDays = {
  'sputnik-2024': {
    title: {
      kk: 'Sputnik Қазақстан, демалыс күнінің 2024 жылғы 4 мамырдан 8 мамырға ауыстырылуы',
      ru: 'Sputnik Казахстан, перенос выходного с 4 на 8 мая 2024 года',
      en: 'Sputnik Kazakhstan, day of rest moved from 4 to 8 May 2024',
    },
    where:
      'https://m.ru.sputniknews.kz/20240418/vykhodnoy-perenesli-s-4-na-8-maya---mintruda-podpisalo-prikaz-43738035.html',
  },
  'informburo-2025': {
    title: {
      kk: 'Informburo, 2025 жылғы Жаңа жылдағы төрт демалыс күні',
      ru: 'Informburo, четыре выходных на Новый 2025 год',
      en: 'Informburo, four days of rest at New Year 2025',
    },
    where: 'https://informburodata.com/novosti/v-novyi-god-kazaxstancy-otdoxnut-cetyre-dnya-podryad',
  },
  'taspanews-2026': {
    title: {
      kk: 'TaspaNews (Еңбек министрлігі), 2026 жылы бір демалыс күні аз',
      ru: 'TaspaNews (Министерство труда), в 2026 году на один выходной меньше',
      en: 'TaspaNews (Labour Ministry), one day of rest less in 2026',
    },
    where:
      'https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615',
  },
  kazpravda: {
    title: {
      kk: '«Казахстанская правда», Конституция күні және Құрбан айт',
      ru: '«Казахстанская правда», День Конституции и Курбан айт',
      en: 'Kazakhstanskaya Pravda, Constitution Day and Kurban Ait',
    },
    where: 'https://www.kazpravda.kz/en/news/society/constitution-day-and-kurban-ait-are-days-off',
  },
  'pobipb-2025': {
    title: {
      kk: 'Демалыс күндерінің күнтізбесі, 2025',
      ru: 'Календарь выходных дней, 2025',
      en: 'Calendar of days off, 2025',
    },
    where: 'https://pobipb.kz/kalendar-vyxodnyx-i-prazdnichnyx-dnej-na-2025-god',
  },
  'alau-2026': {
    title: {
      kk: '«Алау», демалыс күндерінің күнтізбесі, 2026',
      ru: '«Алау», календарь выходных дней, 2026',
      en: 'Alau, calendar of days off, 2026',
    },
    where: 'https://alau.kz/perenosy-vyhodnyh-prazdnichnyj-kalendar-kazahstana-na-2026-god/',
  },
  'python-holidays': {
    title: {
      kk: 'holidays 0.105 бағдарламалық пакеті (бағалау)',
      ru: 'Программный пакет holidays 0.105 (оценка)',
      en: 'Python package holidays 0.105 (estimate)',
    },
    where: null,
  },
} as const satisfies Record<string, Source>
