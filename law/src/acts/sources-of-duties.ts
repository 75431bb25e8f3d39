import type { Source } from './sources.ts'

/** Sources of what surrounds the permit: contracts, arrival, visas, quotas, fines. */
export const sourcesOfDuties = {
  'moore-2026': {
    title: 'Moore Kazakhstan, registration of contracts and the fines of 2026',
    where: 'https://kazakhstan.moore-global.com/?p=1924',
  },
  'pwc-2022': {
    title: 'PwC, taxes of individuals: other issues (2022)',
    where: 'https://taxsummaries.pwc.com/kazakhstan/individual/other-issues',
  },
  'dos-reports-2022': {
    title: 'DOS Immigration, monthly reports on foreign employees (2022)',
    where: 'https://dos-immigration.kz/en/services/submission-of-monthly-reports-on-foreign-employees/',
  },
  'dos-duplicate': {
    title: 'DOS Immigration, obtaining a duplicate work permit',
    where: 'https://dos-immigration.kz/en/uncategorized/obtaining-of-a-duplicate-work-permit/',
  },
  'smart-migration': {
    title: 'Smart Migration, replacing a foreign specialist (older)',
    where: 'https://smart-migration.kz/eng/zamena-inostrannogo-spetsialista',
  },
  'continent-online': { title: 'Continent Online, copy of the Administrative Offences Code', where: null },
  esquire: {
    title: 'Esquire Kazakhstan (Ministry of the Interior), fines for hosts of foreigners',
    where: 'https://esquire.kz/kazahstancam-prinimajushhim-u-sebja-inostrancev-napomnili-o-shtrafah/',
  },
  'inform-923': { title: 'Kazinform and two more reports on the self-registration of foreigners', where: null },
  'astanahub-stay': {
    title: 'Astana Hub, the notice of arrival and the residence permit',
    where: 'https://astanahub.com/en/blog/poleznaia-informatsiia-ob-uvedomlenii-i-rvp',
  },
  'acsour-stay': {
    title: 'Acsour, limit of the period of stay (2023)',
    where: 'https://acsour.com/en/news-and-articles/tpost/mtnaf0is51-limitation-of-the-period-of-stay-of-indi',
  },
  'gov-kz-4631': {
    title: 'gov.kz, temporary residence permit',
    where: 'https://www.gov.kz/services/4631?lang=en',
  },
  'qazlegal-2024': {
    title: 'Qazaqstan Legal Consult, migration requirements for founders (2024)',
    where:
      'https://qazlegalconsult.kz/index.php/en/news/migration-requirements-for-founders-and-employees-for-business-registration-in-kazakhstan-in-2024',
  },
  'qazlegal-2025': {
    title: 'Qazaqstan Legal Consult, key migration changes in 2025',
    where:
      'https://qazlegalconsult.kz/index.php/en/news/doing-business-in-kazakhstan-key-migration-changes-for-foreigners-in-2025',
  },
  'enbek-559': { title: 'enbek.gov.kz, Order 559, clauses 3 to 5', where: 'https://enbek.gov.kz/en/node/346727' },
  'esplora-eaeu': {
    title: 'Esplora Legal, residence permit for citizens of the EAEU',
    where:
      'https://esplora-legal.com/en/news/temporary-residence-permit-for-citizens-from-the-eaeu-countries--in-the-republic-of-kazakhstan-40',
  },
  'c3-guide': {
    title: 'Guide to the work visa C3 (2026)',
    where: 'https://desinri.com/visa/kazakhstan-work-visa-c3-requirements-fees-processing-time-how-to-apply/',
  },
  's4-guide': { title: 'Consultancy guide of before September 2025, unconfirmed', where: null },
  'nh-2025': {
    title: 'NH Consulting (First Deputy Minister of the Interior), expulsions in 2025',
    where: 'https://nh-consulting-services.com/2025/08/02/kazakhstan-24',
  },
  'mybuh-2021': {
    title: 'Mybuh, quota of foreign labour for 2021',
    where: 'https://mybuh.kz/news/kvota-na-privlechenie-inostrannoy-rabochey-sily-na-2021-g',
  },
  'astanatimes-2023': {
    title: 'The Astana Times, foreign specialists in 2023',
    where: 'https://astanatimes.com/2023/01/kazakhstan-to-attract-nearly-22000-foreign-specialists/',
  },
  'astanatimes-2024': {
    title: 'The Astana Times, quota reduced in 2024',
    where: 'https://astanatimes.com/2024/01/kazakhstan-reduces-quota-for-attracting-foreign-workers-in-2024/',
  },
  'dos-quota-2025': {
    title: 'DOS Immigration, quota of foreign labour in 2025',
    where: 'https://dos-immigration.kz/en/uncategorized/quota-for-recruitment-of-foreign-labor-force-in-2025',
  },
  'qazinform-2025': {
    title: 'Kazinform, how many foreigners officially work (August 2025)',
    where: 'https://qazinform.com/news/how-many-foreign-nationals-officially-work-in-kazakhstan-089beb',
  },
  'mgorod-2026': {
    title: 'Mgorod, quota of foreign labour in 2026',
    where: 'https://mgorod.kz/news/kazaxstan-ustanovil-kvotu-na-privlecenie-inostrannoi-rabocei-sily-v-2026-godu',
  },
  'mondaq-2024': {
    title: 'Mondaq, work permit applications for 2025 accepted from August 2024',
    where: 'https://www.mondaq.com/work-visas/1499286/2025-work-permit-applications-being-accepted-from-august-2024',
  },
  'wpk-quota': { title: 'Work Permit KZ, request for the quota', where: 'https://new.wpk.kz/work_permits_eng' },
  'world-monitor-2018': {
    title: 'World Monitor, KIOGE 2018 (before 2023)',
    where: 'https://view.joomag.com/world-monitor-magazine-wm-kioge-2018-web/0824078001537354691?page=32',
  },
  'kyzylorda-invest': {
    title: 'Kyzylorda region, labour laws and labour force',
    where: 'https://kyzylorda.invest.gov.kz/invest-guide/doing-business/labor-laws-and-labor-force/',
  },
  'peregrine-2017': { title: 'Peregrine and BAL, transfers under the edition of September 2017', where: null },
  'korgan-2025': {
    title: 'Korgan Zan and oq.gov.kz, household permits in 2025',
    where: 'https://korgan-zan.kz/?p=1584',
  },
} as const satisfies Record<string, Source>
