import type { Text } from '../core/text.ts'
import { sourcesOfDays } from './sources-of-days.ts'
import { sourcesOfDuties } from './sources-of-duties.ts'
import { sourcesOfQuotas } from './sources-of-quotas.ts'

/** Where something of an act was learnt when not from the act itself. */
export interface Source {
  readonly title: Text
  readonly where: string | null
}

const dos = 'https://dos-immigration.kz/en/uncategorized'

const listed = {
  'egov-2026': {
    title: {
      kk: 'egov.kz, шетелдік жұмыс күші (2026 жылғы көшірме, басы жоқ)',
      ru: 'egov.kz, иностранная рабочая сила (копия 2026 года, без начала)',
      en: 'egov.kz, foreign labour (copy of 2026, its top missing)',
    },
    where: 'egov.kz/cms/en/articles/job_search/inostrannyi_trud',
  },
  'egov-old': {
    title: {
      kk: 'egov.kz, шетелдік жұмыс күші (№ 559 бұйрықты сипаттайды)',
      ru: 'egov.kz, иностранная рабочая сила (описывает Приказ № 559)',
      en: 'egov.kz, foreign labour (describes Order 559)',
    },
    where: 'http://egov.kz/cms/en/articles/inostrannyi_trud',
  },
  'egov-mci': {
    title: {
      kk: 'egov.kz, айлық есептік көрсеткіш',
      ru: 'egov.kz, месячный расчётный показатель',
      en: 'egov.kz, monthly calculation index',
    },
    where: 'http://egov.kz/cms/en/articles/article_mci_2012',
  },
  'gov-kz-741': {
    title: {
      kk: 'gov.kz, мемлекеттік қызметтерге шағымдар',
      ru: 'gov.kz, жалобы на государственные услуги',
      en: 'gov.kz, complaints about public services',
    },
    where: 'gov.kz/situations/741/intro',
  },
  'ey-2025': {
    title: {
      kk: 'EY, шетелдік жұмыс күшіне рұқсаттар: жұмыс берушілерге арналған жаңа қағидалар (2025 жылғы қыркүйек)',
      ru: 'EY, разрешения на иностранную рабочую силу: новые правила для работодателей (сентябрь 2025 года)',
      en: 'EY, foreign labour permits: new employer rules (September 2025)',
    },
    where:
      'https://www.ey.com/en_kz/technical/tax-alerts/2025/09/foreign-labor-permits-new-employer-rules-kazakhstan-2025',
  },
  'dos-2025': {
    title: {
      kk: 'DOS Immigration, қағидаларға 2025 жылғы өзгерістер',
      ru: 'DOS Immigration, изменения правил в 2025 году',
      en: 'DOS Immigration, amendments to the rules in 2025',
    },
    where: 'dos-immigration.kz/en/news/amends-in-rules-of-attracting-foreign-labor-force-in-2025',
  },
  'dos-1041': {
    title: {
      kk: 'DOS Immigration, № 1041 қаулыға өзгерістер',
      ru: 'DOS Immigration, изменения Постановления № 1041',
      en: 'DOS Immigration, amendments to Decree 1041',
    },
    where: `${dos}/amendments-to-resolution-of-thef-1041`,
  },
  'dos-renewal': {
    title: {
      kk: 'DOS Immigration, рұқсатты ұзарту тәртібі',
      ru: 'DOS Immigration, порядок продления разрешения',
      en: 'DOS Immigration, work permit renewal process',
    },
    where: 'dos-immigration.kz/en/services/work-permit-renewal-process/',
  },
  'dos-2020': {
    title: {
      kk: 'DOS Immigration, рұқсат қағидаларының өзгеруі (30.09.2020 бұйрық)',
      ru: 'DOS Immigration, изменение правил о разрешениях (приказ от 30.09.2020)',
      en: 'DOS Immigration, changed permit rules (Order of 30.09.2020)',
    },
    where:
      'dos-immigration.kz/en/uncategorized/the-rules-for-issuing-permits-attracting-foreigners-to-work-have-changed/',
  },
  'acsour-2025': {
    title: {
      kk: 'Acsour, шетелдік жұмыс күші туралы жаңа қағидалар (12.09.2025)',
      ru: 'Acsour, новые правила об иностранной рабочей силе (12.09.2025)',
      en: 'Acsour, new rules for foreign labour (12.09.2025)',
    },
    where: null,
  },
  's0-2025': {
    title: {
      kk: 'Рұқсаттар реформасы туралы мақала (2025 жылғы күз), расталмаған',
      ru: 'Статья о реформе разрешений (осень 2025 года), не подтверждена',
      en: 'Article on the permit reform (autumn 2025), unconfirmed',
    },
    where: null,
  },
  's1-2025': {
    title: {
      kk: 'Рұқсаттар реформасы туралы туристік жаңалық (2025), расталмаған',
      ru: 'Туристическая новость о реформе разрешений (2025), не подтверждена',
      en: 'Travel news on the permit reform (2025), unconfirmed',
    },
    where: null,
  },
  'kpmg-2023': {
    title: {
      kk: 'KPMG, заңнамадағы өзгерістерге шолу (2023 жылғы шілде)',
      ru: 'KPMG, обзор изменений законодательства (июль 2023 года)',
      en: 'KPMG, legal alert (July 2023)',
    },
    where: 'https://kpmg.com/kz/en/home/insights/2023/07/legal-alert-2.html',
  },
  'dogovor-2023': {
    title: {
      kk: 'dogovor24.kz, № 279 бұйрыққа шолу (09.07.2023)',
      ru: 'dogovor24.kz, обзор приказа № 279 (09.07.2023)',
      en: 'dogovor24.kz, review of Order 279 (09.07.2023)',
    },
    where: 'dogovor24.kz, article 1194',
  },
  'intermark-2023': {
    title: {
      kk: 'Intermark, рұқсат берудің жаңа қағидалары (2023)',
      ru: 'Intermark, новые правила выдачи разрешений (2023)',
      en: 'Intermark, new rules of work permits (2023)',
    },
    where: 'intermarkrelocation.com, kazakhstan-immigration-new-rules-of-work-permit-processing-adopted',
  },
  'kpmg-2026': {
    title: {
      kk: 'KPMG, еңбек шарттарын тіркегені үшін айыппұлдар (2026 жылғы наурыз)',
      ru: 'KPMG, штрафы за регистрацию трудовых договоров (март 2026 года)',
      en: 'KPMG, fines on the registration of contracts (March 2026)',
    },
    where: 'https://kpmg.com/kz/en/insights/2026/03/nf-march-03.html',
  },
  'wpk-2020': {
    title: {
      kk: 'Work Permit KZ, 01.05.2020 редакция',
      ru: 'Work Permit KZ, редакция от 01.05.2020',
      en: 'Work Permit KZ, edition of 01.05.2020',
    },
    where: 'new.wpk.kz/new_rules_eng',
  },
  'wpk-ict': {
    title: {
      kk: 'Work Permit KZ, корпоративішілік ауыстыру',
      ru: 'Work Permit KZ, внутрикорпоративный перевод',
      en: 'Work Permit KZ, intra-corporate transfer',
    },
    where: 'kaz.tgstat.com/uz/channel/@wpkkz/775',
  },
  lwp: {
    title: {
      kk: 'LWP, рұқсаттарды беру және ұзарту (бұрынғы)',
      ru: 'LWP, выдача и продление разрешений (прежнее)',
      en: 'LWP, issue and extension of permits (older)',
    },
    where: 'lwp.kz/en',
  },
  'bal-2018': {
    title: {
      kk: 'BAL, алымның жаңа мөлшерлемелері және рұқсат түрлері (2018)',
      ru: 'BAL, новые ставки сбора и виды разрешений (2018)',
      en: 'BAL, new fee rates and work permit options (2018)',
    },
    where:
      'https://www.bal.com/perspectives/bal-news/new-work-permit-options-new-fee-rates-set-for-first-category-employees/',
  },
  'dos-mci-2019': {
    title: {
      kk: 'DOS Immigration, соттың орнына айыппұл (2019)',
      ru: 'DOS Immigration, штраф вместо суда (2019)',
      en: 'DOS Immigration, fine instead of court (2019)',
    },
    where:
      'https://dos-immigration.kz/en/bez-rubriki-en/fine-instead-of-court-mia-of-kazakhstan-suggested-to-mitigate-punishment-for-registration/',
  },
  'mondaq-2018': {
    title: {
      kk: 'Mondaq, рұқсаттар туралы заңнамадағы жаңалықтар (2018)',
      ru: 'Mondaq, новое в законодательстве о разрешениях (2018)',
      en: 'Mondaq, update in legislation on work permits (2018)',
    },
    where: 'https://www.mondaq.com/work-visas/695668/update-in-legislation-on-work-permits-good-news',
  },
  'bcc-mci': {
    title: {
      kk: '«Банк ЦентрКредит» журналы, айлық көрсеткіш',
      ru: 'Журнал «Банка ЦентрКредит», месячный показатель',
      en: 'Bank CenterCredit journal, monthly index',
    },
    where: 'https://www.bcc.kz/en/bcc-journal/mpr-mzp/',
  },
  'choice-mci': {
    title: {
      kk: 'choice-kazakhstan.com, 2024 жылғы көрсеткіш',
      ru: 'choice-kazakhstan.com, показатель 2024 года',
      en: 'choice-kazakhstan.com, index of 2024',
    },
    where: 'https://choice-kazakhstan.com/yanvarskie-sobytiya/item/18246-2024-zhyl-y-aek-m-lsher-ataldy',
  },
  'inform-2026': {
    title: {
      kk: 'Қазақпарат, шетелдік жұмыскерлердің 2026 жылғы квотасы',
      ru: 'Казинформ, квота на иностранных работников на 2026 год',
      en: 'Kazinform, quota of foreign workers for 2026',
    },
    where: 'https://www.inform.kz/ru/kazahstan-ustanovil-kvotu-na-inostrannih-rabotnikov-na-2026-god-8b44b5',
  },
  ...sourcesOfDays,
  ...sourcesOfDuties,
  ...sourcesOfQuotas,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof listed

/** Every secondary source, by id. */
export const sources: Readonly<Record<SourceId, Source>> = listed
