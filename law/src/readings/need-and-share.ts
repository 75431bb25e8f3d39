import { readings } from './reading.ts'

/** Who needs a permit, and the share of local staff. */
export const needAndShareReadings = readings({
  'R-11': {
    question: {
      kk: 'Жүз пайыз шетелдік компаниялардағы босату қай күннен бастап шектелді?',
      ru: 'С какого дня ограничено освобождение в компаниях со стопроцентным иностранным участием?',
      en: 'From which day is the exemption in wholly foreign-owned companies limited?',
    },
    choice: {
      kk: '2025 жылғы 28 тамыздан бастап.',
      ru: 'С 28 августа 2025 года.',
      en: 'From 28 August 2025.',
    },
    why: {
      kk: 'Бір дереккөз 28 тамызды, екіншісі 18 тамыздағы қаулының 31 тамызда күшіне енгенін айтады; ресми мәтін оқылған жоқ, ертерегі (қатаңырағы) таңдалды.',
      ru: 'Один источник называет 28 августа, другой – вступление постановления от 18 августа в силу 31 августа; официальный текст не прочитан, выбран более ранний (строгий) день.',
      en: 'One source says 28 August, another that the decree of 18 August took effect on 31 August; the official text was not read, and the earlier, stricter day is followed.',
    },
    trust: 'S',
    confirmedBy: null,
  },
  'R-12': {
    question: {
      kk: '«Бұл лауазымдар үшін бір бірліктен аспайды» дегені барлығы бір адам ба, әлде бір басшы және бір орынбасар ма?',
      ru: '«Не более одной единицы по данным должностям» – это один человек всего или один руководитель и один заместитель?',
      en: 'Does "not more than one unit for these positions" mean one person in all, or one head and one deputy?',
    },
    choice: {
      kk: 'Бір басшы және бір орынбасар.',
      ru: 'Один руководитель и один заместитель.',
      en: 'One head and one deputy.',
    },
    why: {
      kk: 'Заң фирмалары осылай оқиды; шектен бұрын рұқсатсыз жұмыс істегендердің барлығы есепке алынады.',
      ru: 'Так читают юридические фирмы; считаются все, кто уже занимает должность без разрешения.',
      en: 'Law firms read it so; whoever already holds the post without a permit counts.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-13': {
    question: {
      kk: 'Бірнеше негіз сай келсе, қайсысы аталады және босату кімге қолданылады?',
      ru: 'Какое основание называется, если подходит несколько, и на кого распространяется освобождение?',
      en: 'Which ground is named where several fit, and whom does the exemption cover?',
    },
    choice: {
      kk: 'Сай келген бірінші негіз аталады; шетелдік иенің басшысы мен орынбасары үшін жұмыс беруші – компания, ал шетел үлесі дәл 100 %.',
      ru: 'Называется первое подходящее; для руководителя и заместителя от иностранного собственника работодатель – компания, а иностранная доля ровно 100 %.',
      en: 'The first that fits is named; for the head and deputy of foreign owners the employer is a company and the foreign share exactly 100 %.',
    },
    why: {
      kk: 'Кез келген негіз жеткілікті; 100 %-дан аз үлес туралы босату жоқ.',
      ru: 'Достаточно любого основания; для доли меньше 100 % освобождения нет.',
      en: 'Any ground is enough; below 100 % there is no exemption.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-14': {
    question: {
      kk: 'Рұқсатсыз жұмыс істейтіндердің тізбесі қай қаулыда және оның 1-тармағы кімді атайды?',
      ru: 'В каком постановлении перечень тех, кому разрешение не нужно, и кого называет его пункт 1?',
      en: 'Which decree lists those who need no permit, and whom does its item 1 name?',
    },
    choice: {
      kk: '24.11.2023 жылғы № 1041 қаулыда; № 802 қаулының күші жойылған. 1-тармақ қандастарды атайды.',
      ru: 'В постановлении № 1041 от 24.11.2023; постановление № 802 утратило силу. Пункт 1 называет кандасов.',
      en: 'Decree 1041 of 24 November 2023; Decree 802 is no longer in force. Item 1 names the kandas.',
    },
    why: {
      kk: 'Әділет жүйесіндегі жазба № 802 қаулының күші жойылғанын көрсетеді. 1-тармақтың ағылшынша мәтінінде «отандастар» делінген, заң фирмасы қандастар деп оқиды.',
      ru: 'Запись в системе «Әділет» показывает отмену постановления № 802. В английском тексте пункта 1 сказано «соотечественники», юридическая фирма читает: кандасы.',
      en: 'The adilet entry shows the repeal of Decree 802. The English text of item 1 says "fellow countrymen", a law firm reads kandas.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-15': {
    question: {
      kk: '70 % үлесі басшылар мен орынбасарларға ғана ма, әлде 1 және 2-санаттарға бірге қолданыла ма?',
      ru: 'Доля 70 % касается только руководителей и заместителей или категорий 1 и 2 вместе?',
      en: 'Is the 70 % asked of heads and deputies alone, or of categories 1 and 2 together?',
    },
    choice: {
      kk: '1 және 2-санаттарға бірге; 3 және 4-санаттарға бірге 90 %. Екеуі де тексеріледі.',
      ru: 'Категорий 1 и 2 вместе; категорий 3 и 4 вместе – 90 %. Проверяются обе группы.',
      en: 'Of categories 1 and 2 together, and 90 % of 3 and 4 together. Both are tested.',
    },
    why: {
      kk: 'Екі заң фирмасы солай жазады; басқаша жазған дереккөздер расталмаған.',
      ru: 'Так пишут две юридические фирмы; источники, пишущие иначе, не подтверждены.',
      en: 'Two law firms say so; the sources that say otherwise are unconfirmed.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-16': {
    question: {
      kk: 'Үлесте кім азамат, кім шетелдік болып есептеледі?',
      ru: 'Кто в доле считается гражданином, а кто – иностранцем?',
      en: 'Who counts as a citizen in the share, and who as a foreigner?',
    },
    choice: {
      kk: 'Азаматтар – жергілікті, қалғандарының бәрі – шетелдік; жаңа өтініште сұралған жұмыскер шетелдік болып қосылады, қалған өтініштерде ол штатта есепте тұр.',
      ru: 'Граждане – местные, все остальные – иностранцы; при новом заявлении запрашиваемый работник добавляется к иностранцам, в остальных он уже в штате.',
      en: 'Citizens are local, everyone else is foreign; in a new request the worker applied for is added to the foreigners, in every other he is on the staff already.',
    },
    why: {
      kk: 'ЕАЭО азаматтары, ықтиярхаты барлар мен корпоративішілік ауыстырылғандардың есебі туралы дереккөз жоқ; қатаңырағы таңдалды. Аутстаффингтегілерді Көші-қон туралы заңның 37-1(6)-бабы санайды.',
      ru: 'О счёте граждан ЕАЭС, обладателей вида на жительство и внутрикорпоративно переведённых источников нет; выбрано более строгое. Предоставленный персонал считает статья 37-1(6) Закона о миграции населения.',
      en: 'No source says how EAEU citizens, residence-permit holders and intra-corporate transferees count; the stricter is followed. Outstaffed workers are counted by article 37-1(6) of the Migration Law.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-17': {
    question: {
      kk: 'Топта ешкім болмаса, үлес орындала ма?',
      ru: 'Соблюдена ли доля, если в группе никого нет?',
      en: 'Is the share met where nobody is in the pool?',
    },
    choice: { kk: 'Иә.', ru: 'Да.', en: 'Yes.' },
    why: {
      kk: 'Шетелдік жоқ жерде үлес бұзылмайды.',
      ru: 'Где нет иностранца, доля не нарушена.',
      en: 'Where there is no foreigner the share is not broken.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-18': {
    question: {
      kk: 'Шағын кәсіпкерлік субъектісінің шегі қалай саналады?',
      ru: 'Как считается предел для субъекта малого предпринимательства?',
      en: 'How is the cap on small businesses counted?',
    },
    choice: {
      kk: '20 адамды қоса алғанда босатылады; сұралған күнгі жұмыскерлердің жалпы саны алынады.',
      ru: 'Освобождён до 20 человек включительно; берётся общая численность на день вопроса.',
      en: 'Exempt up to and including 20 people; all people at work on the day asked are counted.',
    },
    why: {
      kk: '«20-ға дейін» де, «20-дан астам орындауға тиіс» те бір шекті көрсетеді; орташа жылдық сан ба, күнгі сан ба – айтылмаған.',
      ru: '«До 20» и «более 20 обязаны» дают один предел; среднегодовая это численность или на день – не сказано.',
      en: '"Up to 20" and "more than 20 must comply" draw the same line; whether the yearly average or the day is meant is not said.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-19': {
    question: {
      kk: 'Үлес туралы норма Қағидалардың қай тармағында?',
      ru: 'В каком пункте Правил норма о доле?',
      en: 'Which clause of the Rules holds the share?',
    },
    choice: {
      kk: '№ 279 бұйрықта – 19-тармақ, бұрынғы № 559 бұйрықта – 16-тармақ.',
      ru: 'В приказе № 279 – пункт 19, в прежнем приказе № 559 – пункт 16.',
      en: 'Clause 19 in Order 279, clause 16 in the earlier Order 559.',
    },
    why: {
      kk: '19-тармақты EY атайды; 16-тармақты әлі де келтіретін беттер ескі бұйрықты сипаттайды.',
      ru: 'Пункт 19 называет EY; страницы, всё ещё ссылающиеся на пункт 16, описывают прежний приказ.',
      en: 'EY names clause 19; the pages that still cite clause 16 describe the earlier Order.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-83': {
    question: {
      kk: 'Біліктілік анықтамасы барлар мен шығу елі бойынша квотадағы рұқсаттар үлестен босатыла ма?',
      ru: 'Освобождены ли от доли обладатели справок и разрешения в пределах квот по странам исхода?',
      en: 'Are holders of certificates, and permits within quotas by country of origin, free of the share?',
    },
    choice: {
      kk: 'Иә, ресми беттің тізімі бойынша. Бұл негіздер көрсетіледі, бірақ рұқсат туралы ашық жауапқа кірмейді.',
      ru: 'Да, по перечню официальной страницы. Эти основания показываются, но в открытый ответ о разрешении не входят.',
      en: 'Yes, by the list of the official page. These grounds are shown, yet are no part of the public answer about the permit.',
    },
    why: {
      kk: 'Бет оларды жергілікті қамту нысанын бермейтіндердің қатарында атайды; тармағы мен басталу күні айтылмаған, олар № 279 бұйрықтікі деп алынады.',
      ru: 'Страница называет их среди тех, кто не подаёт форму о местном содержании; пункт и день начала не названы и приняты по приказу № 279.',
      en: 'The page names them among those who file no form on local content; the clause and the first day are not said and are taken to be those of Order 279.',
    },
    trust: 'O',
    confirmedBy: null,
  },
})
