import { readings } from './reading.ts'

/** The labour-market test, the standing of the employer, and the quota. */
export const marketAndStandingReadings = readings({
  'R-20': {
    question: {
      kk: 'Корпоративішілік ауыстыру үшін бос орын жариялау керек пе?',
      ru: 'Нужна ли вакансия на бирже для внутрикорпоративного перевода?',
      en: 'Does an intra-corporate transfer need a vacancy on the exchange?',
    },
    choice: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' },
    why: {
      kk: 'Талап 2023 жылғы 1 шілдеде алынды (KPMG); № 93 бұйрық оны қайтарғаны туралы дерек жоқ.',
      ru: 'Требование снято 1 июля 2023 года (KPMG); сведений, что приказ № 93 его вернул, нет.',
      en: 'The duty was dropped on 1 July 2023 (KPMG); nothing says that Order 93 brought it back.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-21': {
    question: {
      kk: 'Маусымдық жұмысқа, ұзартуға, ауыстыруға және қайта ресімдеуге нарықты тексеру қолданыла ма?',
      ru: 'Применяется ли проверка рынка к сезонной работе, продлению, замене и переоформлению?',
      en: 'Does the market test apply to seasonal work, renewal, replacement and reissue?',
    },
    choice: {
      kk: 'Маусымдық жұмысқа – иә, қалғандарына – жоқ.',
      ru: 'К сезонной работе – да, к остальным – нет.',
      en: 'To seasonal work yes, to the others no.',
    },
    why: {
      kk: 'Дереккөз жоқ. Маусымдық жұмыс – жаңа орын; ұзарту мен ауыстыруда орын бос емес.',
      ru: 'Источников нет. Сезонная работа – новое место; при продлении и замене место не вакантно.',
      en: 'No source says. Seasonal work is a new post; at renewal or replacement no post is vacant.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-22': {
    question: {
      kk: 'Бірнеше өңірге рұқсат сұралса, бос орын әр өңірде керек пе?',
      ru: 'Если разрешение запрашивается для нескольких регионов, нужна ли вакансия в каждом?',
      en: 'Where a permit is asked for several regions, is a vacancy needed in each?',
    },
    choice: {
      kk: 'Сұралған өңірлердің біріндегі бос орын жеткілікті.',
      ru: 'Достаточно вакансии в одном из запрашиваемых регионов.',
      en: 'A vacancy in one of the regions asked for is enough.',
    },
    why: {
      kk: 'Бос орын өңірге байланысты деген бір ғана расталмаған дереккөз бар; бірнеше өңір туралы айтылмаған.',
      ru: 'О привязке вакансии к региону говорит один неподтверждённый источник; о нескольких регионах – никто.',
      en: 'One unconfirmed source ties the vacancy to a region; none speaks of several.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-23': {
    question: {
      kk: '15 күн тұрған бос орынның коды ескіре ме?',
      ru: 'Устаревает ли код вакансии, простоявшей 15 дней?',
      en: 'Does the code of a vacancy that has stood its days expire?',
    },
    choice: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' },
    why: {
      kk: 'Мерзім туралы норма табылмады; 2017 жылғы 60 күн жаңа тәртіпте жоқ.',
      ru: 'Нормы о сроке не найдено; 60 дней 2017 года в новом порядке нет.',
      en: 'No such term was found; the 60 days of 2017 do not appear in the new procedure.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-24': {
    question: {
      kk: '12 айлық тыйым қай күні бітеді және нені қамтиды?',
      ru: 'Когда кончается запрет на 12 месяцев и что он охватывает?',
      en: 'When does a ban of 12 months end, and what does it cover?',
    },
    choice: {
      kk: 'Келесі жылдың сол айының сол күнінде жұмыс беруші бос; қайта ресімдеуден басқа өтініштің бәрі қамтылады.',
      ru: 'Работодатель свободен в то же число того же месяца через год; охвачены все обращения, кроме переоформления.',
      en: 'The employer is free on the same date of that month a year later; everything but a reissue is covered.',
    },
    why: {
      kk: 'Дереккөздер «анықталған күннен бастап 12 ай» беру мен ұзарту туралы айтады; ауыстыру – жаңа адамға рұқсат.',
      ru: 'Источники говорят о 12 месяцах со дня установления для выдачи и продления; замена – разрешение на нового человека.',
      en: 'The sources speak of 12 months from the finding, for issue and renewal; a replacement admits a new person.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-25': {
    question: {
      kk: '4-санаттағы лауазымды азаматқа беру мерзімі қашан өтеді?',
      ru: 'Когда истекает срок передачи должности категории 4 гражданину?',
      en: 'When is a category 4 post overdue for a citizen?',
    },
    choice: {
      kk: 'Рұқсат 12 айдан асқан күні, яғни жылдығының ертеңінде; ол барлық жұмыс берушінің өтініштеріне әсер етеді.',
      ru: 'Когда разрешению больше 12 месяцев, то есть на следующий день после годовщины; это касается всех заявлений работодателя.',
      en: 'When the permit is older than 12 months, that is from the day after its anniversary; it bears on every application of the employer.',
    },
    why: {
      kk: 'Міндет – алты айдан бір жылға дейін; нақты күн мен салдарының көлемі айтылмаған.',
      ru: 'Обязанность – от шести месяцев до года; точный день и объём последствий не названы.',
      en: 'The duty runs from six months to a year; the exact day and the reach of the consequence are not said.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-26': {
    question: {
      kk: 'ЕШЕБЖ-де тіркелмеген шарт рұқсатқа кедергі ме?',
      ru: 'Препятствует ли разрешению договор, не зарегистрированный в ЕСУТД?',
      en: 'Does a contract missing from ESUTD stand in the way of a permit?',
    },
    choice: {
      kk: 'Иә, 2025 жылғы 1 қыркүйектен бастап.',
      ru: 'Да, с 1 сентября 2025 года.',
      en: 'Yes, from 1 September 2025.',
    },
    why: {
      kk: 'Жүйе дәл осыны тексеру үшін қаралады (Acsour); бас тарту салдары – біздің қорытынды.',
      ru: 'Система запрашивается именно для этого (Acsour); последствие в виде отказа – наш вывод.',
      en: 'The register is looked up for exactly this (Acsour); that a refusal follows is our conclusion.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-27': {
    question: {
      kk: 'Квота жұмыс күшінің пайызы ма, әлде орын саны ма?',
      ru: 'Квота – это процент рабочей силы или число мест?',
      en: 'Is the quota a percentage of the workforce or a number of places?',
    },
    choice: {
      kk: 'Өңірге және санатқа бөлінген орын саны; пайыз – жоғарғы шек қана.',
      ru: 'Число мест, распределённое региону и категории; процент – лишь потолок.',
      en: 'The places distributed to the region and category; the percentage is only the ceiling.',
    },
    why: {
      kk: '2025 жылы 0,20 % шамамен 19 400 адам болса да, 14 800 орын бөлінген.',
      ru: 'В 2025 году 0,20 % – это около 19 400 человек, а распределено 14 800 мест.',
      en: 'In 2025 the 0.20 % stood for about 19,400 people, yet 14,800 places were distributed.',
    },
    trust: 'N',
    confirmedBy: null,
  },
  'R-28': {
    question: {
      kk: 'Келесі жылдың квотасына қажеттілік қашан беріледі?',
      ru: 'Когда подаётся потребность в квоте на следующий год?',
      en: 'When is the need for next year’s quota filed?',
    },
    choice: {
      kk: '1 тамыздан 30 қыркүйекке дейін; өңір ертерек жабуы мүмкін.',
      ru: 'С 1 августа по 30 сентября; регион может закрыть приём раньше.',
      en: 'From 1 August to 30 September; a region may close earlier.',
    },
    why: {
      kk: '1 тамыз – 2024 жылы бірнеше өңірдің тәжірибесі; кейбір өңірлер 3–5 жұмыс күні ертерек жабады. Заң фирмалары 1 қазанға дейін, ескі нұсқаулық 1 тамызға дейін дейді; соңғысы ешбір табылған тәртіпке сай емес.',
      ru: '1 августа – практика нескольких регионов 2024 года; некоторые закрывают приём на 3–5 рабочих дней раньше. Юридические фирмы называют 1 октября, старое пособие – 1 августа; последнее не подходит ни к одному найденному порядку.',
      en: '1 August is what several regions did in 2024; some close three to five working days earlier. Law firms say by 1 October, an old guide before 1 August; the latter fits no procedure found.',
    },
    trust: 'L',
    confirmedBy: null,
  },
})
