import { readings } from './reading.ts'

/** Quotas, exemptions beyond the assessment, visas, households, duties of the employer. */
export const peopleAndPlacesReadings = readings({
  'R-63': {
    question: {
      kk: 'Квота жыл ішінде өзгергенде, жаңа мән қай күннен бастап жазылады, санаттардың қосындысы жалпы санмен сәйкес келмесе ше?',
      ru: 'С какого дня записан новый размер квоты, изменённой внутри года, и что, если сумма по категориям не равна общему числу?',
      en: 'From which day is a quota written that changed within its year, and what where the categories do not add up to the whole?',
    },
    choice: {
      kk: 'Хабарланған айдың бірінші күнінен: 2025 жылғы 1 наурыздан және 1 тамыздан. 2024 жылғы шамамен 22 000 орын дөңгелек сан болып қалады. 2023 жылғы маусымдық 3 020 орын – төрт санаттан қалған бөлік, 2026 жылғы 18 146 орын – санаттардың қосындысы; 2025 жылғы қаңтар бөлінісі шілденің соңына дейін тұрады.',
      ru: 'С первого дня названного месяца: с 1 марта и с 1 августа 2025 года. «Около 22 000» мест 2024 года остаются круглым числом. 3 020 сезонных мест 2023 года – остаток после четырёх категорий, 18 146 мест 2026 года – сумма категорий; распределение января 2025 года записано до конца июля.',
      en: 'From the first day of the month reported: 1 March and 1 August 2025. The "about 22,000" places of 2024 stay a round number. The 3,020 seasonal places of 2023 are what the four categories leave, the 18,146 places of 2026 the sum of the categories; the split of January 2025 stands to the end of July.',
    },
    why: {
      kk: 'Бұйрықтардың күндері табылмады; 2023 жылы «қалғаны – маусымдық» делінген, 2026 жылы жалпы сан аталмаған, ал 2025 жылғы қаңтарда санаттар 14 879 орын береді, жалпы сан – 14 800, жаңа бөліністер жарияланбаған; кейінгі 16 700 орын туралы хабарда күн жоқ, сондықтан жазылмады.',
      ru: 'Дни приказов не найдены; в 2023 году сказано «остальные – сезонные», в 2026 году общего числа не названо, в январе 2025 года категории дают 14 879 мест при общих 14 800, новых распределений не публиковали; у сообщения о последующих 16 700 местах дня нет, поэтому оно не записано.',
      en: 'The days of the orders were not found; in 2023 "the rest" is said to be seasonal, in 2026 no whole was named, in January 2025 the categories give 14,879 places beside a whole of 14,800, and no new split was published; the report of the later 16,700 places has no day and is not written down.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-64': {
    question: {
      kk: '№ 1041 қаулының 7-тармағынан кейінгі негіздер мен Көші-қон туралы заңның 36-1-бабының шектері қандай?',
      ru: 'Каковы основания постановления № 1041 после пункта 7 и пороги статьи 36-1 Закона о миграции населения?',
      en: 'Which are the grounds of Decree 1041 after item 7, and the thresholds of article 36-1 of the Migration Law?',
    },
    choice: {
      kk: 'Ресми беттің тізімі мен оқылған тармақтар бойынша; тармақ нөмірі белгісіз болса, аталмайды. Кеңейтілген негіздер көрсетіледі, бірақ рұқсат туралы ашық жауапқа кірмейді.',
      ru: 'По перечню официальной страницы и прочитанным пунктам; номер пункта, если он неизвестен, не называется. Эти основания показываются, но в открытый ответ о разрешении не входят.',
      en: 'Those of the list on the official page and of the items read; an item whose number is not known is not named. These grounds are shown, yet are no part of the public answer about the permit.',
    },
    why: {
      kk: 'Ресми бетте 120 күн, 50 миллион доллар және үш жылдық неке аталады, бірақ тармақтары жоқ; холдинг, басым секторлар мен басым келісімшарттар туралы нормалар 2018 жылғы қаулыдан белгілі, олардың № 1041 қаулыда қалғаны тексерілмеген. Арнайы аймақтардағы шек 01.07.2023, инвестиция шегі 01.01.2018 бастап деп бағаланды.',
      ru: 'На официальной странице названы 120 дней, 50 миллионов долларов и три года брака, но без пунктов; нормы о холдинге, приоритетных секторах и приоритетных контрактах известны по постановлению в редакции 2018 года, сохранило ли их № 1041 – не проверено. Начало порога зон (01.07.2023) и порога инвестиций (01.01.2018) – оценка.',
      en: 'The official page names the 120 days, the USD 50 million and the three years of marriage, but no items; the norms on the holding, the priority sectors and the priority contracts are known from the decree of 2018, and whether Decree 1041 kept them was not checked. That the threshold of zones holds from 1 July 2023, and that of investment from 1 January 2018, is an estimate.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-65': {
    question: {
      kk: 'Бизнес-иммигранттың екі айы, отбасы визасы және қайта кіруге тыйым қаншалықты берік?',
      ru: 'Насколько твёрды два месяца бизнес-иммигранта, семейная виза и запрет повторного въезда?',
      en: 'How firm are the two months of a business immigrant, the family visa and the ban on entry?',
    },
    choice: {
      kk: 'Қолданылады, бірақ әрқайсысы өз дереккөзінің сенім белгісімен көрсетіледі.',
      ru: 'Применяются, но каждый показан с надёжностью своего источника.',
      en: 'They are applied, each shown with the trust of its source.',
    },
    why: {
      kk: 'Заңның 40-бабының 2014 жылғы мәтіні, күні ескі нұсқаулық және министрдің орынбасарының сөзі ғана бар; қолданыстағы мәтіндер оқылмаған.',
      ru: 'Есть лишь текст статьи 40 за 2014 год, старое пособие и слова заместителя министра; действующие тексты не читались.',
      en: 'There are only the text of article 40 of 2014, an old guide and the words of a deputy minister; the texts in force were not read.',
    },
    trust: 'S',
    confirmedBy: null,
  },
  'R-66': {
    question: {
      kk: 'ЕАЭО азаматының «90-күнге дейінгі» өтініші қай күні соңғы?',
      ru: 'Какой день – последний для обращения гражданина ЕАЭС «до 90-го дня»?',
      en: 'Which is the last day for an EAEU citizen to apply "before the 90th day"?',
    },
    choice: {
      kk: '89-күн, кірген күн бірінші болып саналады.',
      ru: '89-й день, считая день въезда первым.',
      en: 'The 89th, the day of entry being the first.',
    },
    why: {
      kk: 'Болу күндері кірген күннен саналады; шолу 90-күнді емес, оған дейінгіні айтады.',
      ru: 'Дни пребывания считаются со дня въезда; обзор говорит не о 90-м дне, а до него.',
      en: 'Days of stay are counted from the day of entry; the summary speaks not of the 90th day but of before it.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-67': {
    question: {
      kk: 'Үй шаруашылығындағы жұмыс туралы 2014 жылғы мәтін әлі қолданыла ма?',
      ru: 'Применяется ли ещё текст 2014 года о работе в домашнем хозяйстве?',
      en: 'Does the text of 2014 on work in households still apply?',
    },
    choice: {
      kk: 'Бес адамдық шек, 12 айлық жалпы мерзім, рұқсаттар арасындағы 30 күн, салық, тіркеу және аумақ – иә; 1–3 айлық сатылар – 2024 жылдың соңына дейін ғана.',
      ru: 'Предел в пять человек, общий срок 12 месяцев, 30 дней между разрешениями, налог, учёт и территория – да; ступени в 1–3 месяца – лишь до конца 2024 года.',
      en: 'The five workers, the 12 months in all, the 30 days between permits, the tax, the record and the territory, yes; the steps of one to three months, only to the end of 2024.',
    },
    why: {
      kk: '2025 жылғы оңайлатылған рұқсат 12 айға дейін беріледі, жаңа тәртіптің басталған күні (01.01.2025) – болжам. Үзіліс заңда тұр, оның алынғаны туралы дерек жоқ; бесеу кодексте де бар.',
      ru: 'Упрощённое разрешение 2025 года выдаётся на срок до 12 месяцев, день начала нового порядка (01.01.2025) – оценка. Перерыв стоит в законе, сведений о его отмене нет; пятеро названы и в кодексе.',
      en: 'The simplified permit of 2025 is for up to 12 months, the first day of the new procedure (1 January 2025) being an estimate. The pause stands in the Law and nothing says that it was lifted; the five stand in the Code, too.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-68': {
    question: {
      kk: '11-қосымша есебі қанша уақытта бір және қай күнге дейін беріледі?',
      ru: 'Как часто и к какому дню подаётся отчёт по приложению 11?',
      en: 'How often, and by which day, is the Appendix 11 report filed?',
    },
    choice: {
      kk: 'Ай сайын 30-на дейін, ақпанда – айдың соңғы күніне дейін.',
      ru: 'Ежемесячно к 30-му числу, в феврале – к последнему дню месяца.',
      en: 'Each month by the 30th, in February by its last day.',
    },
    why: {
      kk: '2022 жылғы шолудан; 2025 жылғы 1 қыркүйектен кейінгі кезең расталмаған, ал жиірегі – қатаңырағы.',
      ru: 'Из обзора 2022 года; период после 1 сентября 2025 года не подтверждён, а более частый строже.',
      en: 'From a summary of 2022; the period after 1 September 2025 is not confirmed, and the more frequent is the stricter.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-69': {
    question: {
      kk: 'Қандай үміткер бос орынға «лайықты» саналады?',
      ru: 'Какой кандидат считается «подходящим» для вакансии?',
      en: 'Which candidate counts as "suitable" for a vacancy?',
    },
    choice: {
      kk: 'Ұйымның жарияланған біліктілік талаптарына сай келетін адам.',
      ru: 'Тот, кто отвечает объявленным квалификационным требованиям организации.',
      en: "One who meets the organisation's published qualification requirements.",
    },
    why: {
      kk: 'Анықтама табылмады; ең жақын норма – Әлеуметтік кодекстің 103(1)(6)-бабы.',
      ru: 'Определения не найдено; ближайшая норма – статья 103(1)(6) Социального кодекса.',
      en: 'No definition was found; the nearest norm is article 103(1)(6) of the Social Code.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-82': {
    question: {
      kk: 'Уақытша тұруға рұқсат қай актіде?',
      ru: 'Какой акт регулирует разрешение на временное проживание?',
      en: 'Which act holds the temporary residence permit?',
    },
    choice: {
      kk: '№ 148 қаулы (келу және болу қағидалары) ең жақын акт ретінде келтіріледі, тармағы аталмайды.',
      ru: 'Приводится постановление № 148 (правила въезда и пребывания) как ближайшее, без пункта.',
      en: 'Decree 148, the rules of entry and stay, is cited as the nearest, without a clause.',
    },
    why: {
      kk: 'Мемлекеттік қызмет беті мерзімді және негіздерді береді, бірақ актіні атамайды.',
      ru: 'Страница государственной услуги даёт срок и основания, но акта не называет.',
      en: 'The page of the public service gives the term and the grounds, but names no act.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-86': {
    question: {
      kk: 'Бір рет кіргендегі 30 күндік шек ЕАЭО-дан тыс визасыз мемлекеттердің бәріне қолданыла ма?',
      ru: 'Относится ли предел в 30 дней за один въезд ко всем безвизовым государствам вне ЕАЭС?',
      en: 'Do the 30 days of one entry bind every visa-free state outside the EAEU?',
    },
    choice: {
      kk: 'Жоқ: өзге мерзім белгіленген мемлекеттер бар; 180 күндегі 90 күндік шек бәріне ортақ.',
      ru: 'Нет: для некоторых государств установлен иной срок; предел 90 дней в каждых 180 – общий.',
      en: 'No: for some states another term is set; the limit of 90 days in each 180 is common to all.',
    },
    why: {
      kk: 'Ресми шолу ерекшеліктердің барын айтады, бірақ тізбесін бермейді; № 923 бұйрық та 90 күндік визасыз режимі бар мемлекеттерді атайды.',
      ru: 'Официальный обзор говорит об исключениях, но перечня не даёт; и приказ № 923 называет государства с безвизовыми 90 днями.',
      en: 'The official summary speaks of exceptions and does not list them; Order 923, too, names states with 90 visa-free days.',
    },
    trust: 'O',
    confirmedBy: null,
  },
})
