import type { Source } from './sources.ts'

/** Sources of what surrounds the permit: contracts, arrival, visas, fines. */
export const sourcesOfDuties = {
  'moore-2026': {
    title: {
      kk: 'Moore Kazakhstan, шарттарды тіркеу және 2026 жылғы айыппұлдар',
      ru: 'Moore Kazakhstan, регистрация договоров и штрафы 2026 года',
      en: 'Moore Kazakhstan, registration of contracts and the fines of 2026',
    },
    where: 'https://kazakhstan.moore-global.com/?p=1924',
  },
  'pwc-2022': {
    title: {
      kk: 'PwC, жеке тұлғалардың салықтары: өзге мәселелер (2022)',
      ru: 'PwC, налоги физических лиц: прочие вопросы (2022)',
      en: 'PwC, taxes of individuals: other issues (2022)',
    },
    where: 'https://taxsummaries.pwc.com/kazakhstan/individual/other-issues',
  },
  'dos-reports-2022': {
    title: {
      kk: 'DOS Immigration, шетелдік жұмыскерлер туралы ай сайынғы есептер (2022)',
      ru: 'DOS Immigration, ежемесячные отчёты об иностранных работниках (2022)',
      en: 'DOS Immigration, monthly reports on foreign employees (2022)',
    },
    where: 'https://dos-immigration.kz/en/services/submission-of-monthly-reports-on-foreign-employees/',
  },
  'dos-duplicate': {
    title: {
      kk: 'DOS Immigration, рұқсаттың телнұсқасын алу',
      ru: 'DOS Immigration, получение дубликата разрешения',
      en: 'DOS Immigration, obtaining a duplicate work permit',
    },
    where: 'https://dos-immigration.kz/en/uncategorized/obtaining-of-a-duplicate-work-permit/',
  },
  'smart-migration': {
    title: {
      kk: 'Smart Migration, шетелдік маманды ауыстыру (бұрынғы)',
      ru: 'Smart Migration, замена иностранного специалиста (прежнее)',
      en: 'Smart Migration, replacing a foreign specialist (older)',
    },
    where: 'https://smart-migration.kz/eng/zamena-inostrannogo-spetsialista',
  },
  'continent-online': {
    title: {
      kk: 'Continent Online, Әкімшілік құқық бұзушылық туралы кодекстің көшірмесі',
      ru: 'Continent Online, копия Кодекса об административных правонарушениях',
      en: 'Continent Online, copy of the Administrative Offences Code',
    },
    where: null,
  },
  esquire: {
    title: {
      kk: 'Esquire Kazakhstan (Ішкі істер министрлігі), шетелдіктерді қабылдаушыларға айыппұлдар',
      ru: 'Esquire Kazakhstan (Министерство внутренних дел), штрафы для принимающих иностранцев',
      en: 'Esquire Kazakhstan (Ministry of the Interior), fines for hosts of foreigners',
    },
    where: 'https://esquire.kz/kazahstancam-prinimajushhim-u-sebja-inostrancev-napomnili-o-shtrafah/',
  },
  'zhaikpress-2022': {
    title: {
      kk: '«Жайық пресс», шетелдіктер туралы ақпарат беру жолдары',
      ru: '«Жайык пресс», способы подачи информации об иностранцах',
      en: 'Zhaik Press, the ways to report foreigners',
    },
    where:
      'https://zhaikpress.kz/ru/news/v-kazaxstane-rasshiryat-sposoby-podachi-informacii-o-priexavshix-v-gosti-inostrancax',
  },
  'inform-923': {
    title: {
      kk: 'Қазақпарат және тағы екі басылым, шетелдіктердің өзін-өзі тіркеуі туралы',
      ru: 'Казинформ и ещё два издания о самостоятельной регистрации иностранцев',
      en: 'Kazinform and two more reports on the self-registration of foreigners',
    },
    where: null,
  },
  'astanahub-stay': {
    title: {
      kk: 'Astana Hub, келгені туралы хабарлама және тұруға рұқсат',
      ru: 'Astana Hub, уведомление о прибытии и разрешение на проживание',
      en: 'Astana Hub, the notice of arrival and the residence permit',
    },
    where: 'https://astanahub.com/en/blog/poleznaia-informatsiia-ob-uvedomlenii-i-rvp',
  },
  'acsour-stay': {
    title: {
      kk: 'Acsour, болу мерзімінің шегі (2023)',
      ru: 'Acsour, ограничение срока пребывания (2023)',
      en: 'Acsour, limit of the period of stay (2023)',
    },
    where: 'https://acsour.com/en/news-and-articles/tpost/mtnaf0is51-limitation-of-the-period-of-stay-of-indi',
  },
  'gov-kz-4631': {
    title: {
      kk: 'gov.kz, уақытша тұруға рұқсат',
      ru: 'gov.kz, разрешение на временное проживание',
      en: 'gov.kz, temporary residence permit',
    },
    where: 'https://www.gov.kz/services/4631?lang=en',
  },
  'qazlegal-2024': {
    title: {
      kk: 'Qazaqstan Legal Consult, құрылтайшыларға қойылатын көші-қон талаптары (2024)',
      ru: 'Qazaqstan Legal Consult, миграционные требования к учредителям (2024)',
      en: 'Qazaqstan Legal Consult, migration requirements for founders (2024)',
    },
    where:
      'https://qazlegalconsult.kz/index.php/en/news/migration-requirements-for-founders-and-employees-for-business-registration-in-kazakhstan-in-2024',
  },
  'qazlegal-2025': {
    title: {
      kk: 'Qazaqstan Legal Consult, көші-қондағы 2025 жылғы негізгі өзгерістер',
      ru: 'Qazaqstan Legal Consult, главные миграционные изменения 2025 года',
      en: 'Qazaqstan Legal Consult, key migration changes in 2025',
    },
    where:
      'https://qazlegalconsult.kz/index.php/en/news/doing-business-in-kazakhstan-key-migration-changes-for-foreigners-in-2025',
  },
  'enbek-559': {
    title: {
      kk: 'enbek.gov.kz, № 559 бұйрық, 3 – 5-тармақтар',
      ru: 'enbek.gov.kz, Приказ № 559, пункты 3–5',
      en: 'enbek.gov.kz, Order 559, clauses 3 to 5',
    },
    where: 'https://enbek.gov.kz/en/node/346727',
  },
  'esplora-eaeu': {
    title: {
      kk: 'Esplora Legal, ЕАЭО азаматтарының тұруға рұқсаты',
      ru: 'Esplora Legal, разрешение на проживание для граждан ЕАЭС',
      en: 'Esplora Legal, residence permit for citizens of the EAEU',
    },
    where:
      'https://esplora-legal.com/en/news/temporary-residence-permit-for-citizens-from-the-eaeu-countries--in-the-republic-of-kazakhstan-40',
  },
  'c3-guide': {
    title: {
      kk: 'C3 жұмыс визасы жөніндегі нұсқаулық (2026)',
      ru: 'Руководство по рабочей визе C3 (2026)',
      en: 'Guide to the work visa C3 (2026)',
    },
    where: 'https://desinri.com/visa/kazakhstan-work-visa-c3-requirements-fees-processing-time-how-to-apply/',
  },
  's4-guide': {
    title: {
      kk: '2025 жылғы қыркүйекке дейінгі кеңесшілер нұсқаулығы, расталмаған',
      ru: 'Руководство консультантов до сентября 2025 года, не подтверждено',
      en: 'Consultancy guide of before September 2025, unconfirmed',
    },
    where: null,
  },
  'nh-2025': {
    title: {
      kk: 'NH Consulting (Ішкі істер министрінің бірінші орынбасары), 2025 жылғы шығарып жіберулер',
      ru: 'NH Consulting (первый заместитель министра внутренних дел), выдворения в 2025 году',
      en: 'NH Consulting (First Deputy Minister of the Interior), expulsions in 2025',
    },
    where: 'https://nh-consulting-services.com/2025/08/02/kazakhstan-24',
  },
  'world-monitor-2018': {
    title: {
      kk: 'World Monitor, KIOGE 2018 (2023 жылға дейін)',
      ru: 'World Monitor, KIOGE 2018 (до 2023 года)',
      en: 'World Monitor, KIOGE 2018 (before 2023)',
    },
    where: 'https://view.joomag.com/world-monitor-magazine-wm-kioge-2018-web/0824078001537354691?page=32',
  },
  'kyzylorda-invest': {
    title: {
      kk: 'Қызылорда облысы, еңбек заңнамасы және жұмыс күші',
      ru: 'Кызылординская область, трудовое законодательство и рабочая сила',
      en: 'Kyzylorda region, labour laws and labour force',
    },
    where: 'https://kyzylorda.invest.gov.kz/invest-guide/doing-business/labor-laws-and-labor-force/',
  },
  'invest-gov': {
    title: {
      kk: 'invest.gov.kz, шетелдік жұмыс күшін тарту',
      ru: 'invest.gov.kz, привлечение иностранной рабочей силы',
      en: 'invest.gov.kz, attracting foreign labour',
    },
    where:
      'https://invest.gov.kz/guide-to-investment/doing-business/labor-laws/attracting-foreign-labor-force/index_kz.php',
  },
  'number-libraries': {
    title: {
      kk: 'ЖСН мен БСН тексеретін ашық код кітапханалары және ЭЫДҰ анықтамасы',
      ru: 'Открытые библиотеки проверки ИИН и БИН и справка ОЭСР',
      en: 'Public libraries of code that check IIN and BIN, and the sheet of the OECD',
    },
    where:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Kazakhstan-TIN.pdf',
  },
  'kato-file': {
    title: {
      kk: 'ӘАОЖ файлы (2026 жылғы тамызда тексерілген көшірме)',
      ru: 'Файл КАТО (копия, проверенная в августе 2026 года)',
      en: 'File of KATO (copy checked in August 2026)',
    },
    where: 'github.com/startupjafari/studenthub, prisma/seed/data/kato.json @f83a16c5',
  },
  'peregrine-2017': {
    title: {
      kk: 'Peregrine және BAL, 2017 жылғы қыркүйектегі редакция бойынша ауыстырулар',
      ru: 'Peregrine и BAL, переводы по редакции сентября 2017 года',
      en: 'Peregrine and BAL, transfers under the edition of September 2017',
    },
    where: null,
  },
  'korgan-2025': {
    title: {
      kk: 'Korgan Zan және oq.gov.kz, үй шаруашылығына рұқсаттар, 2025 жыл',
      ru: 'Korgan Zan и oq.gov.kz, разрешения для домашнего хозяйства в 2025 году',
      en: 'Korgan Zan and oq.gov.kz, household permits in 2025',
    },
    where: 'https://korgan-zan.kz/?p=1584',
  },
} as const satisfies Record<string, Source>
