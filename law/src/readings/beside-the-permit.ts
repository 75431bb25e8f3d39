import { readings } from './reading.ts'

/** Contracts, arrival and fines. */
export const besideThePermitReadings = readings({
  'R-55': {
    question: {
      kk: 'Күнтізбелік күндермен берілген міндеттің соңғы күні демалысқа түссе, ол ауыса ма?',
      ru: 'Переносится ли последний день обязанности в календарных днях, если он нерабочий?',
      en: 'Does the last day of a duty in calendar days move when it is not a working day?',
    },
    choice: {
      kk: 'Жоқ: міндет сол күнге дейін орындалады. Шағым мен сотқа жүгіну мерзімі ғана ауысады.',
      ru: 'Нет: обязанность исполняется до этого дня. Переносятся только сроки жалобы и обращения в суд.',
      en: 'No: the duty is done by that day. Only the terms of complaints and of going to court move.',
    },
    why: {
      kk: 'Бұл міндеттердің мәтіні оқылмаған; ерте күн – қатаңырағы, оған сүйенген адам кешікпейді.',
      ru: 'Тексты этих обязанностей не читались; более ранний день строже, и кто его держится, не опоздает.',
      en: 'The texts of these duties were not read; the earlier day is the stricter, and whoever keeps it is never late.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-56': {
    question: {
      kk: 'ӘҚБтК-нің 517–519-баптарындағы мөлшерлер қай күннен бастап қолданылады?',
      ru: 'С какого дня действуют размеры статей 517–519 КоАП?',
      en: 'From which day do the amounts of articles 517 to 519 of the Administrative Offences Code hold?',
    },
    choice: {
      kk: '517 және 518-баптар – 11.01.2020, 519-бап – 24.05.2020 бастап; 98 және 86-баптар – кітаптың басынан.',
      ru: 'Статьи 517 и 518 – с 11.01.2020, статья 519 – с 24.05.2020; статьи 98 и 86 – с начала книги.',
      en: 'Articles 517 and 518 from 11 January 2020, article 519 from 24 May 2020, articles 98 and 86 from the beginning of the book.',
    },
    why: {
      kk: 'Шамамен 2023 жылғы редакция оқылды, ондағы соңғы өзгерістер 2020 жылғы; нақты күндер – болжам. 98(1) және (2), 517(5), 518(1) және (3), 519(1)–(3)-баптардың мөлшерлері 2026 жылғы қаңтарға дейінгі редакцияда да сондай; қалғандарының кейінгі өзгерістері тексерілмеген.',
      ru: 'Читалась редакция около 2023 года, последние изменения в ней – 2020 года; точные дни – оценка. Размеры статей 98(1) и (2), 517(5), 518(1) и (3), 519(1)–(3) те же и в редакции с изменениями по январь 2026 года; позднейшие изменения остальных не проверены.',
      en: 'A wording of about 2023 was read, its last changes being of 2020; the exact days are an estimate. The amounts of articles 98(1) and (2), 517(5), 518(1) and (3) and 519(1) to (3) are the same in the text with amendments to January 2026; later changes of the others could not be checked.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-57': {
    question: {
      kk: 'Болу мерзімін асыру сатыларының шеткі күндері қай сатыға жатады?',
      ru: 'К какой ступени относятся крайние дни превышения срока пребывания?',
      en: 'To which step do the edge days of an overstay belong?',
    },
    choice: {
      kk: 'Төменгісіне: 3 күнге дейін – ескерту, 4–5 күн, 6–10 күн, 10 күннен астам.',
      ru: 'К нижней: до 3 дней – предупреждение, 4–5 дней, 6–10 дней, более 10 дней.',
      en: 'To the lower: up to 3 days a warning, 4 to 5 days, 6 to 10 days, more than 10.',
    },
    why: {
      kk: 'Бап «3 күнге дейін», «3-тен 5 күнге дейін» дейді; шеткі күнді екі сатыға бірдей жатқызуға болмайды.',
      ru: 'Статья говорит «до 3», «от 3 до 5»; крайний день не может относиться к двум ступеням сразу.',
      en: 'The article says "up to 3" and "from 3 to 5"; an edge day cannot belong to two steps at once.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-58': {
    question: {
      kk: 'ЕШЕБЖ үшін айыппұл автоматты түрде салына ма және мөлшері қандай?',
      ru: 'Налагается ли штраф за ЕСУТД автоматически и каковы его размеры?',
      en: 'Is the ESUTD fine imposed automatically, and how large is it?',
    },
    choice: {
      kk: 'Тек тексеруден кейін; лауазымды адамға 30, шағын, орта, ірі бизнеске 60, 80, 150 АЕК, қайталанса – 60, 80, 100, 200 АЕК.',
      ru: 'Только после проверки; должностному лицу 30, малому, среднему, крупному бизнесу 60, 80, 150 МРП, повторно – 60, 80, 100, 200 МРП.',
      en: 'Only after an inspection; 30 MCI for an official, 60, 80 and 150 for a small, medium and large business; 60, 80, 100 and 200 again within a year.',
    },
    why: {
      kk: 'Екі заң фирмасы кестені береді, жаңалықтар тек лауазымды адамның 30 АЕК-ін растайды; кодекстің мәтініндегі ескертпе өзгерістің болғанын көрсетеді.',
      ru: 'Таблицу приводят две юридические фирмы, новости подтверждают лишь 30 МРП для должностного лица; примечание в тексте кодекса показывает, что изменение было.',
      en: 'Two law firms give the table, the news confirm only the 30 MCI for an official; a note in the text of the Code shows that there was a change.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-59': {
    question: {
      kk: 'Келгені туралы хабарламағаны үшін жаза қандай?',
      ru: 'Каково взыскание за неуведомление о прибытии?',
      en: 'What is the penalty for an arrival not reported?',
    },
    choice: {
      kk: 'Жеке адамға – ескерту; лауазымды адамға, шағын, орта және ірі бизнеске – 10, 10, 15, 20 АЕК.',
      ru: 'Физическому лицу – предупреждение; должностному лицу, малому, среднему и крупному бизнесу – 10, 10, 15, 20 МРП.',
      en: 'A warning for a person; 10, 10, 15 and 20 MCI for an official, a small, a medium and a large business.',
    },
    why: {
      kk: 'Баспасөзде 10–25 АЕК делінеді; кодекстің мәтіні ұсталды.',
      ru: 'В печати называют 10–25 МРП; взят текст кодекса.',
      en: 'The press speaks of 10 to 25 MCI; the text of the Code is followed.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-60': {
    question: {
      kk: 'ЕШЕБЖ мерзімдері қай күннен бастап саналады және қолданылады?',
      ru: 'С какого дня считаются и действуют сроки ЕСУТД?',
      en: 'From which day are the ESUTD terms counted, and since when do they hold?',
    },
    choice: {
      kk: 'Қол қойылған, өзгерген немесе тоқтаған күннің ертеңінен; бәрі 18.09.2020 бастап.',
      ru: 'Со дня, следующего за подписанием, изменением или прекращением; все – с 18.09.2020.',
      en: 'From the day after the signing, the change or the end; all of them since 18 September 2020.',
    },
    why: {
      kk: '№ 353 бұйрық оқылмаған; тоқтату мерзімінің басталған күні табылмады, ол басқаларымен бірге енгізілді деп есептеледі.',
      ru: 'Приказ № 353 не читался; начало срока прекращения не найдено и принимается вместе с остальными.',
      en: 'Order 353 was not read; since when the term of ending holds was not found, and it is taken to have come with the others.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-61': {
    question: {
      kk: 'Үш жұмыс күні елге кірген күннен бе, әлде қабылдаушыға келген күннен бе?',
      ru: 'Три рабочих дня – от въезда в страну или от прибытия к принимающему?',
      en: 'Do the three working days run from the entry into the country or from the arrival at the host?',
    },
    choice: {
      kk: 'Екеуінің ертерегінен: кейін келген күні белгісіз болса, кірген күннен.',
      ru: 'От более раннего из двух: если день прибытия неизвестен – от въезда.',
      en: 'From the earlier of the two: from the entry, where the day of arrival is not known.',
    },
    why: {
      kk: 'Министрлік келген күнді, расталмаған нұсқаулық кірген күнді айтады; ертерегі – қатаңырағы. Басталу күні (01.01.2020) – болжам.',
      ru: 'Министерство говорит о прибытии, неподтверждённое пособие – о въезде; более ранний день строже. Начало (01.01.2020) – оценка.',
      en: 'The Ministry speaks of the arrival, an unconfirmed guide of the entry; the earlier is the stricter. Since when (1 January 2020) is an estimate.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-62': {
    question: {
      kk: '2026 жылғы 1 шілдеден кейінгі өзін-өзі тіркеу қабылдаушының хабарламасын алмастыра ма?',
      ru: 'Заменяет ли самостоятельная регистрация с 1 июля 2026 года уведомление принимающего?',
      en: 'Does the self-registration since 1 July 2026 take the place of the notice of the host?',
    },
    choice: {
      kk: 'Жоқ, екеуі де көрсетіледі: хабарлама – бәріне, өзін-өзі тіркеу – 90 күндік визасыз мемлекеттердің азаматтарына.',
      ru: 'Нет, показываются оба: уведомление – для всех, регистрация – для граждан государств с безвизовыми 90 днями.',
      en: 'No, both are shown: the notice for everybody, the registration for citizens of states with 90 visa-free days.',
    },
    why: {
      kk: '№ 923 бұйрықтың мәні үш хабардан белгілі, мәтіні оқылмаған; ескі міндеттің алынғаны туралы дерек жоқ.',
      ru: 'Суть приказа № 923 известна из трёх сообщений, текст не читался; сведений об отмене прежней обязанности нет.',
      en: 'The gist of Order 923 is known from three reports, its text was not read; nothing says that the older duty was lifted.',
    },
    trust: 'N',
    confirmedBy: null,
  },
})
