import { sourcesOfDuties } from './sources-of-duties.ts'

/** Where something of an act was learnt when not from the act itself. */
export interface Source {
  readonly title: string
  readonly where: string | null
}

const dos = 'https://dos-immigration.kz/en/uncategorized'

const listed = {
  'egov-2026': {
    title: 'egov.kz, foreign labour (copy of 2026, its top missing)',
    where: 'egov.kz/cms/en/articles/job_search/inostrannyi_trud',
  },
  'egov-old': {
    title: 'egov.kz, foreign labour (describes Order 559)',
    where: 'http://egov.kz/cms/en/articles/inostrannyi_trud',
  },
  'egov-mci': {
    title: 'egov.kz, monthly calculation index',
    where: 'http://egov.kz/cms/en/articles/article_mci_2012',
  },
  'gov-kz-741': { title: 'gov.kz, complaints about public services', where: 'gov.kz/situations/741/intro' },
  'ey-2025': {
    title: 'EY, foreign labour permits: new employer rules (September 2025)',
    where:
      'https://www.ey.com/en_kz/technical/tax-alerts/2025/09/foreign-labor-permits-new-employer-rules-kazakhstan-2025',
  },
  'dos-2025': {
    title: 'DOS Immigration, amendments to the rules in 2025',
    where: 'dos-immigration.kz/en/news/amends-in-rules-of-attracting-foreign-labor-force-in-2025',
  },
  'dos-1041': {
    title: 'DOS Immigration, amendments to Decree 1041',
    where: `${dos}/amendments-to-resolution-of-thef-1041`,
  },
  'dos-renewal': {
    title: 'DOS Immigration, work permit renewal process',
    where: 'dos-immigration.kz/en/services/work-permit-renewal-process/',
  },
  'dos-2020': {
    title: 'DOS Immigration, changed permit rules (Order of 30.09.2020)',
    where:
      'dos-immigration.kz/en/uncategorized/the-rules-for-issuing-permits-attracting-foreigners-to-work-have-changed/',
  },
  'acsour-2025': { title: 'Acsour, new rules for foreign labour (12.09.2025)', where: null },
  's0-2025': { title: 'Article on the permit reform (autumn 2025), unconfirmed', where: null },
  's1-2025': { title: 'Travel news on the permit reform (2025), unconfirmed', where: null },
  'kpmg-2023': {
    title: 'KPMG, legal alert (July 2023)',
    where: 'https://kpmg.com/kz/en/home/insights/2023/07/legal-alert-2.html',
  },
  'wpk-2020': { title: 'Work Permit KZ, edition of 01.05.2020', where: 'new.wpk.kz/new_rules_eng' },
  'wpk-ict': { title: 'Work Permit KZ, intra-corporate transfer', where: 'kaz.tgstat.com/uz/channel/@wpkkz/775' },
  lwp: { title: 'LWP, issue and extension of permits (older)', where: 'lwp.kz/en' },
  'bal-2018': {
    title: 'BAL, new fee rates and work permit options (2018)',
    where:
      'https://www.bal.com/perspectives/bal-news/new-work-permit-options-new-fee-rates-set-for-first-category-employees/',
  },
  'dos-mci-2019': {
    title: 'DOS Immigration, fine instead of court (2019)',
    where:
      'https://dos-immigration.kz/en/bez-rubriki-en/fine-instead-of-court-mia-of-kazakhstan-suggested-to-mitigate-punishment-for-registration/',
  },
  'mondaq-2018': {
    title: 'Mondaq, update in legislation on work permits (2018)',
    where: 'https://www.mondaq.com/work-visas/695668/update-in-legislation-on-work-permits-good-news',
  },
  'bcc-mci': { title: 'Bank CenterCredit journal, monthly index', where: 'https://www.bcc.kz/en/bcc-journal/mpr-mzp/' },
  'choice-mci': {
    title: 'choice-kazakhstan.com, index of 2024',
    where: 'https://choice-kazakhstan.com/yanvarskie-sobytiya/item/18246-2024-zhyl-y-aek-m-lsher-ataldy',
  },
  'sputnik-2024': {
    title: 'Sputnik Kazakhstan, day of rest moved from 4 to 8 May 2024',
    where:
      'https://m.ru.sputniknews.kz/20240418/vykhodnoy-perenesli-s-4-na-8-maya---mintruda-podpisalo-prikaz-43738035.html',
  },
  'informburo-2025': {
    title: 'Informburo, four days of rest at New Year 2025',
    where: 'https://informburodata.com/novosti/v-novyi-god-kazaxstancy-otdoxnut-cetyre-dnya-podryad',
  },
  'taspanews-2026': {
    title: 'TaspaNews (Labour Ministry), one day of rest less in 2026',
    where:
      'https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615',
  },
  kazpravda: {
    title: 'Kazakhstanskaya Pravda, Constitution Day and Kurban Ait',
    where: 'https://www.kazpravda.kz/en/news/society/constitution-day-and-kurban-ait-are-days-off',
  },
  'inform-2026': {
    title: 'Kazinform, quota of foreign workers for 2026',
    where: 'https://www.inform.kz/ru/kazahstan-ustanovil-kvotu-na-inostrannih-rabotnikov-na-2026-god-8b44b5',
  },
  'pobipb-2025': {
    title: 'Calendar of days off, 2025',
    where: 'https://pobipb.kz/kalendar-vyxodnyx-i-prazdnichnyx-dnej-na-2025-god',
  },
  'alau-2026': {
    title: 'Alau, calendar of days off, 2026',
    where: 'https://alau.kz/perenosy-vyhodnyh-prazdnichnyj-kalendar-kazahstana-na-2026-god/',
  },
  'python-holidays': { title: 'Python package holidays 0.105 (estimate)', where: null },
  ...sourcesOfDuties,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof listed

/** Every secondary source, by id. */
export const sources: Readonly<Record<SourceId, Source>> = listed
