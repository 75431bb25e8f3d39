import { readings } from './reading.ts'

/** Seasonal work, transfers, the permit in hand, control. */
export const kindsAndControlReadings = readings({
  'R-70': {
    question: {
      kk: 'Маусымдық жұмыскердің жаңа шарттары қай күннен бастап және қандай кәсіптер тізімде?',
      ru: 'С какого дня действуют новые условия сезонного работника и какие профессии в перечне?',
      en: 'Since when do the new conditions of seasonal workers hold, and which professions are on the list?',
    },
    choice: {
      kk: '2025 жылғы 11 шілдеден бастап деп есептеледі; тізім сұралған күнгі Министрлік тізімі бойынша фактімен беріледі.',
      ru: 'Принимается с 11 июля 2025 года; перечень задаётся фактом по перечню Министерства на день вопроса.',
      en: "Taken to be since 11 July 2025; whether a profession is on the Ministry's list of the day is given as a fact.",
    },
    why: {
      kk: '30.06.2025 жылғы № 203-VIII Заң жарияланғаннан кейін 10 күннен соң күшіне енеді, жарияланған күні белгісіз; кәсіптер тізбесінің мәтіні табылмады.',
      ru: 'Закон № 203-VIII от 30.06.2025 вступает в силу через 10 дней после публикации, день которой неизвестен; текст перечня профессий не найден.',
      en: 'Law 203-VIII of 30 June 2025 takes effect ten days after a publication whose day is unknown; the text of the list was not found.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-71': {
    question: {
      kk: 'Ерекше шарттар кімге қолданылады, нешеуі таңдалады және қашан орындалуға тиіс?',
      ru: 'К кому применяются особые условия, сколько их выбирают и когда исполняют?',
      en: 'To whom do special conditions apply, how many are chosen, and by when are they fulfilled?',
    },
    choice: {
      kk: 'Тек корпоративішілік ауыстыруға, төртеуінің біреуі, рұқсат мерзімі біткенге дейін әрі ұзартуға өтінішке дейін.',
      ru: 'Только к внутрикорпоративному переводу, одно из четырёх, до истечения разрешения и до подачи на продление.',
      en: 'To transfers only, one of four, by the expiry of the permit and before a renewal is filed.',
    },
    why: {
      kk: 'Қазіргі ресми бет оларды тек ауыстыруға атайды; орындау күні айтылмаған, бағдарламасы барларды босату – 2017 жылғы шолулардан.',
      ru: 'Действующая официальная страница называет их только для перевода; день исполнения не назван, освобождение по программе – из обзоров 2017 года.',
      en: 'The official page of today names them for transfers only; no day of fulfilment is said, and the exemption by programme comes from summaries of 2017.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-72': {
    question: {
      kk: 'Жұмыскер ауысқанда мерзім, алым және нөмір не болады, қате де қайта ресімдеуге негіз бе?',
      ru: 'Что со сроком, сбором и номером при замене работника и основание ли для переоформления ошибка?',
      en: 'What becomes of term, fee and number when the worker is replaced, and is a mistake a ground of a reissue?',
    },
    choice: {
      kk: 'Соңғы күн сақталады, алым қайта алынбайды, нөмір жаңарады; қате – негіз.',
      ru: 'Последний день сохраняется, второго сбора нет, номер новый; ошибка – основание.',
      en: 'The last day stays, there is no second fee, the number is new; a mistake is a ground.',
    },
    why: {
      kk: 'Ауыстыру туралы ескі шолу мен дубликат туралы шолу бар; мерзімнің сақталуы – біздің қорытынды.',
      ru: 'Есть старый обзор о замене и обзор о дубликате; сохранение срока – наш вывод.',
      en: 'There are an older summary on replacement and one on duplicates; that the term stays is our conclusion.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-73': {
    question: {
      kk: 'Полиция бақылауының мерзімдері қай күннен бастап қолданылады?',
      ru: 'С какого дня действуют сроки полицейского контроля?',
      en: 'From which day do the terms of control by the police hold?',
    },
    choice: {
      kk: '2024 жылғы 16 шілдеден бастап деп есептеледі; тексеру – 7 жұмыс күні, бір рет ұзартылғанда – 15-ке дейін.',
      ru: 'Принимается с 16 июля 2024 года; проверка – 7 рабочих дней, с однократным продлением – до 15.',
      en: 'Taken to be from 16 July 2024; a check takes 7 working days, up to 15 where it is extended once.',
    },
    why: {
      kk: '16.05.2024 жылғы № 82-VIII Заң жарияланғаннан кейін 60 күннен соң күшіне енеді, жарияланған күні белгісіз.',
      ru: 'Закон № 82-VIII от 16.05.2024 вступает в силу через 60 дней после публикации, день которой неизвестен.',
      en: 'Law 82-VIII of 16 May 2024 takes effect sixty days after a publication whose day is unknown.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-74': {
    question: {
      kk: 'Қай өтінішке қай құжат керек?',
      ru: 'Какие документы нужны к какому заявлению?',
      en: 'Which papers does which request need?',
    },
    choice: {
      kk: 'Ресми беттің матрицасы бойынша: маусымдықта үш құжат, ұзартуда білім туралы құжат сұралмайды, жұмыскер ауысқанда біліктілік құжаттары қайта беріледі, ал «деректер өзгерді» тобы – өзгерісті растайтын құжат.',
      ru: 'По матрице официальной страницы: для сезонных – три документа, при продлении документы об образовании не спрашивают, при замене работника квалификация подтверждается заново, а при изменении данных нужен документ об изменении.',
      en: 'As the matrix of the official page has it: three papers for seasonal work, no education documents at renewal, the papers of qualification anew for another worker, and proof of the change where data changed.',
    },
    why: {
      kk: 'Беттің басы үзілген: үш құжаттық тізім маусымдыққа алып тастау әдісімен жатқызылды; ауыстыру туралы – ескі шолу.',
      ru: 'Начало страницы обрезано: список из трёх документов отнесён к сезонным методом исключения; о замене – старый обзор.',
      en: 'The top of the page is missing: the list of three is given to seasonal work by elimination; on replacement there is an older summary.',
    },
    trust: 'D',
    confirmedBy: null,
  },
})
