import { readings } from './reading.ts'

/** Terms, renewals, transfers and the fee. */
export const permitReadings = readings({
  'R-29': {
    question: {
      kk: 'Маусымдық рұқсаттың мерзімі 90, 180, 270 немесе 365 күн ғана ма?',
      ru: 'Срок сезонного разрешения – только 90, 180, 270 или 365 дней?',
      en: 'Is the term of a seasonal permit 90, 180, 270 or 365 days and nothing else?',
    },
    choice: {
      kk: '1 күннен 365 күнге дейін кез келген; сатылар алым мөлшерін ғана анықтайды.',
      ru: 'Любой от 1 до 365 дней; ступени определяют только размер сбора.',
      en: 'Any from 1 to 365 days; the steps only set the fee.',
    },
    why: {
      kk: 'Заң бір жылға дейінгі мерзім туралы айтады, қаулы мөлшерлемені «дейін» деп береді.',
      ru: 'Закон говорит о сроке до года, постановление задаёт ставку словом «до».',
      en: 'The Law speaks of up to a year, and the decree sets its rates by "up to".',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-30': {
    question: {
      kk: 'Корпоративішілік ауыстыру рұқсаты қандай мерзімге беріледі?',
      ru: 'На какой срок выдаётся разрешение на внутрикорпоративный перевод?',
      en: 'For how long is a permit for an intra-corporate transfer given?',
    },
    choice: {
      kk: '36 айға дейін, 12 айға дейін бір рет ұзартылады; 2023 жылғы 1 шілдеге дейінгі тәртіп те осылай есептеледі.',
      ru: 'До 36 месяцев с одним продлением до 12 месяцев; так же считается и порядок до 1 июля 2023 года.',
      en: 'Up to 36 months, extended once by up to 12; the time before 1 July 2023 is taken to be the same.',
    },
    why: {
      kk: 'Көші-қон туралы заңның 1(6-1) және 37-3(1)-баптары; бұрынғы кезең туралы тек күні жоқ шолу бар.',
      ru: 'Статьи 1(6-1) и 37-3(1) Закона о миграции населения; о прежнем времени есть лишь обзор без даты.',
      en: 'Articles 1(6-1) and 37-3(1) of the Migration Law; of the earlier time only an undated summary speaks.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-31': {
    question: {
      kk: 'Рұқсат неше рет ұзартылады?',
      ru: 'Сколько раз продлевается разрешение?',
      en: 'How many times is a permit renewed?',
    },
    choice: {
      kk: '1-санат – шектеусіз, 2 және 3-санаттар – үш рет, корпоративішілік ауыстыру – бір рет, 4-санат және маусымдық – ұзартылмайды.',
      ru: 'Категория 1 – без ограничения, категории 2 и 3 – три раза, внутрикорпоративный перевод – один раз, категория 4 и сезонное – не продлеваются.',
      en: 'Category 1 without limit, categories 2 and 3 three times, a transfer once, category 4 and seasonal not at all.',
    },
    why: {
      kk: 'EY мен 2020 жылғы шолу үш рет дейді; «екі рет» деген дереккөздер ескі.',
      ru: 'EY и обзор 2020 года называют три раза; источники с «двумя разами» старые.',
      en: 'EY and a summary of 2020 say three times; the sources that say two are old.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-32': {
    question: {
      kk: '2020 жылғы ұзарту уақыты (60–30 күн) әлі қолданыста ма, шеткі күндер кіре ме?',
      ru: 'Действует ли ещё срок подачи 2020 года (60–30 дней) и входят ли крайние дни?',
      en: 'Does the window of 2020 (60 to 30 days) still stand, and are its ends in it?',
    },
    choice: {
      kk: 'Иә: мерзім бітуіне дейінгі 60-күннен 30-күнге дейін, екеуін қоса алғанда.',
      ru: 'Да: с 60-го по 30-й календарный день до истечения, оба включительно.',
      en: 'Yes: from the 60th to the 30th calendar day before expiry, both included.',
    },
    why: {
      kk: 'Өзгеріс туралы дерек жоқ; «2–3 ай бұрын» – дайындық туралы кеңес.',
      ru: 'Сведений об изменении нет; «за 2–3 месяца» – совет о подготовке.',
      en: 'No source reports a change; "two to three months before" is advice on preparing.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-33': {
    question: {
      kk: 'Ауыстырылғандардың 50 % шегі қалай есептеледі?',
      ru: 'Как считается предел 50 % для переведённых?',
      en: 'How is the 50 % cap on transferees counted?',
    },
    choice: {
      kk: 'Санат бойынша: ауыстырылғандардың екі еселенген саны, сұралғанды қоса, сол санаттағы азаматтардан аспайды; 1-санат (басшылар) кірмейді.',
      ru: 'По категории: удвоенное число переведённых вместе с запрашиваемым не больше числа граждан той же категории; категория 1 (руководители) не входит.',
      en: 'By category: twice the transferees, the one applied for included, are no more than its citizens; category 1, the heads, is outside.',
    },
    why: {
      kk: 'Көші-қон туралы заңның 37-3(4)-бабы менеджерлер мен мамандарды ғана атайды; формула – біздікі.',
      ru: 'Статья 37-3(4) Закона о миграции населения называет лишь менеджеров и специалистов; формула наша.',
      en: 'Article 37-3(4) of the Migration Law names only managers and specialists; the formula is ours.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-34': {
    question: {
      kk: 'Жіберуші компаниядағы «кемінде бір жыл» қалай есептеледі?',
      ru: 'Как считается «не менее года» в направляющей компании?',
      en: 'How is "at least a year" with the sending company counted?',
    },
    choice: {
      kk: 'Сұралған күнге дейінгі толық 12 ай; ұзартуда тексерілмейді.',
      ru: 'Полных 12 месяцев ко дню вопроса; при продлении не проверяется.',
      en: 'Twelve full months by the day asked; it is not tested at renewal.',
    },
    why: {
      kk: 'Заң фирмасы «бір жыл» дейді, қай күнге екенін айтпайды; ұзартуда өтіл тек өседі.',
      ru: 'Юридическая фирма говорит «год», не называя дня; к продлению стаж только растёт.',
      en: 'A law firm says "a year" and not by which day; by renewal the time has only grown.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-35': {
    question: {
      kk: 'Алым қай күнгі АЕК-пен, не үшін және неше рет төленеді?',
      ru: 'По МРП какого дня, за что и сколько раз платится сбор?',
      en: 'At the index of which day, for what and how often is the fee paid?',
    },
    choice: {
      kk: 'Болжам сұралған күнгі АЕК-пен, төлем төленген күнгі АЕК-пен; әр өңірге бөлек; беруге де, ұзартуға да; 2–4-санаттарда мөлшерлеме мерзімге байланысты емес. Ауыстыру, қайта ресімдеу және корпоративішілік ауыстыру – алымсыз.',
      ru: 'Прогноз – по МРП дня вопроса, уплата – по МРП дня уплаты; за каждый регион; и за выдачу, и за продление; в категориях 2–4 ставка не зависит от срока. Замена, переоформление и внутрикорпоративный перевод – без сбора.',
      en: 'The forecast takes the index of the day asked, the payment that of the day of payment; once for each region, for issue and renewal alike; in categories 2-4 the rate does not depend on the term. Replacement, reissue and transfers are free.',
    },
    why: {
      kk: 'Екі қаулының 1-тармағы және Көші-қон туралы заңның 37-1(4)-бабы; ауыстыру мен қайта ресімдеу туралы – шолулар.',
      ru: 'Пункт 1 обоих постановлений и статья 37-1(4) Закона о миграции населения; о замене и переоформлении – обзоры.',
      en: 'Clause 1 of both decrees and article 37-1(4) of the Migration Law; on replacement and reissue, summaries.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-36': {
    question: {
      kk: 'Алым туралы қаулылар қай күндерден бастап қолданылады?',
      ru: 'С каких дней применяются постановления о сборе?',
      en: 'From which days do the decrees on the fee apply?',
    },
    choice: {
      kk: '№ 157 – 16.04.2018 бастап, маусымдық мөлшерлемелер (№ 811) – 24.11.2021 бастап, № 819 – 01.01.2026 бастап. № 588 (2020) кестені өзгертпеді деп есептеледі.',
      ru: '№ 157 – с 16.04.2018, сезонные ставки (№ 811) – с 24.11.2021, № 819 – с 01.01.2026. Считается, что № 588 (2020) таблицу не менял.',
      en: 'Decree 157 from 16 April 2018, the seasonal rates (811) from 24 November 2021, Decree 819 from 1 January 2026. Decree 588 of 2020 is taken to have left the table alone.',
    },
    why: {
      kk: '№ 157 бойынша алғашқы рұқсаттарды заң фирмасы 16.04.2018 күнімен белгілейді, жарияланған күні табылмады; № 811 жарияланғаннан кейін 10 күннен соң күшіне енеді, нақты күні – болжам; 2018 және 2025 жылғы кестелер бірдей; № 819 күшіне 19.10.2025 енгенімен, қатынастарға 2026 жылдан таралады, сондықтан 2025 жылдың соңында № 157 аталады.',
      ru: 'Первые разрешения по № 157 юридическая фирма относит к 16.04.2018, день публикации не найден; № 811 вступает в силу через 10 дней после публикации, точный день – оценка; таблицы 2018 и 2025 годов совпадают; № 819 вступило в силу 19.10.2025, но распространяется на отношения с 2026 года, поэтому в конце 2025 года называется № 157.',
      en: 'A law firm puts the first permits under Decree 157 on 16 April 2018, its day of publication was not found; Decree 811 took effect ten days after publication, the exact day being an estimate; the tables of 2018 and 2025 are the same; Decree 819 took effect on 19 October 2025 but extends to relations from 2026 on, so that Decree 157 is named to the end of 2025.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-37': {
    question: {
      kk: '2022 жылы алым үшін АЕК қандай: 3 063 әлде 3 180 теңге? Ал 2020 жылдың бірінші тоқсанында ше?',
      ru: 'Каков МРП для сбора в 2022 году: 3 063 или 3 180 тенге? А в первом квартале 2020 года?',
      en: 'Which index counts for the fee in 2022, 3,063 or 3,180 tenge? And which in the first quarter of 2020?',
    },
    choice: {
      kk: '2022 жылы – жыл бойы 3 063 теңге; 2020 жылдың бірінші тоқсанында – 2 651 теңге.',
      ru: 'В 2022 году – 3 063 тенге весь год; в первом квартале 2020 года – 2 651 тенге.',
      en: '3,063 tenge all through 2022; 2,651 tenge in the first quarter of 2020.',
    },
    why: {
      kk: '3 180 теңге 2022 жылғы 1 сәуірден тек әлеуметтік төлемдерге арналған. 2 651 теңге жалпыға белгілі, бірақ дереккөзі табылмады; бұл тоқсан туралы кітапта сұрақ қойылмайды.',
      ru: '3 180 тенге с 1 апреля 2022 года – только для социальных выплат. 2 651 тенге общеизвестны, но источника не найдено; о том квартале книгу не спрашивают.',
      en: '3,180 tenge, from 1 April 2022, is for social benefits only. The 2,651 tenge are common knowledge without a source that was found; of that quarter the book is not asked.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-38': {
    question: {
      kk: 'Мақұлдағаннан кейін алым қанша уақытта төленеді, төленбесе не болады?',
      ru: 'За какое время после одобрения платится сбор и что, если он не уплачен?',
      en: 'In what time after approval is the fee paid, and what if it is not?',
    },
    choice: {
      kk: 'Хабарламадан кейін 10 жұмыс күні; төленбесе, мақұлдау күшін жояды, квота орны босайды. Болжам шешімнің соңғы күнінен есептейді.',
      ru: '10 рабочих дней после уведомления; при неуплате одобрение утрачивает силу, место квоты освобождается. Прогноз считает от последнего дня решения.',
      en: 'Ten working days after the notice; unpaid, the approval lapses and the place of the quota is free. The forecast counts from the last day to decide.',
    },
    why: {
      kk: 'Мерзім 2025 жылға дейінгі шолулардан; салдары – біздің қорытынды.',
      ru: 'Срок – из обзоров до 2025 года; последствие – наш вывод.',
      en: 'The time comes from summaries of before 2025; the consequence is our conclusion.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-39': {
    question: {
      kk: 'Төлемнен кейін рұқсат қашан беріледі?',
      ru: 'Когда после уплаты выдаётся разрешение?',
      en: 'When is the permit issued after payment?',
    },
    choice: {
      kk: '1 жұмыс күні – заңды мерзім; 5 жұмыс күнінен кейін тәжірибеден тыс кешігу.',
      ru: '1 рабочий день – законный срок; после 5 – задержка сверх обычной практики.',
      en: 'One working day is the lawful time; past five it is late even by practice.',
    },
    why: {
      kk: 'Бір шолу 1 күн, екінші (ескі) 3–5 күн дейді.',
      ru: 'Один обзор называет 1 день, другой (старый) – 3–5.',
      en: 'One summary says a day, another (older) three to five.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-85': {
    question: {
      kk: 'Алым кестесінің жолдары қызмет түрлеріне қалай сәйкес келеді?',
      ru: 'Как строки тарифа сбора соответствуют видам деятельности?',
      en: 'How do the rows of the tariff of the fee fit the activities?',
    },
    choice: {
      kk: '21 жол – ЭҚЖЖ-ның 21 секциясы, ретімен; мемлекеттік басқару секциясы толығымен 15-жолға жатады.',
      ru: '21 строка – 21 секция ОКЭД по порядку; секция государственного управления целиком относится к строке 15.',
      en: 'The 21 rows are the 21 sections of OKED in order; that of public administration as a whole belongs to row 15.',
    },
    why: {
      kk: 'Қаулылар секция әріптерін атамайды, сәйкестік – біздікі; 15-жол міндетті әлеуметтік қамсыздандыруды ғана атайды.',
      ru: 'Постановления букв секций не называют, соответствие наше; строка 15 называет только обязательное социальное обеспечение.',
      en: 'The decrees name no letters of sections, the match is ours; row 15 names compulsory social security only.',
    },
    trust: 'D',
    confirmedBy: null,
  },
})
