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
      kk: 'Ресми беттің матрицасы бойынша: маусымдықта үш құжат, ұзартуда білім туралы құжат сұралмайды, жұмыскер ауысқанда біліктілік құжаттары, ал корпоративішілік ауыстыруда жаңа рұқсаттың құжаттары қайта беріледі, ал «деректер өзгерді» тобы – өзгерісті растайтын құжат.',
      ru: 'По матрице официальной страницы: для сезонных – три документа, при продлении документы об образовании не спрашивают, при замене работника квалификация подтверждается заново, для перевода – документами нового разрешения, а при изменении данных нужен документ об изменении.',
      en: 'As the matrix of the official page has it: three papers for seasonal work, no education documents at renewal, the papers of qualification anew for another worker, for a transfer those of a new permit, and proof of the change where data changed.',
    },
    why: {
      kk: 'Беттің басы үзілген: үш құжаттық тізім маусымдыққа алып тастау әдісімен жатқызылды; ауыстыру туралы – ескі шолу, ал бет корпоративішілік ауыстыруда жаңа өтініш пен қайта ресімдеуді бірге атайды.',
      ru: 'Начало страницы обрезано: список из трёх документов отнесён к сезонным методом исключения; о замене – старый обзор, а для перевода страница называет новое заявление и переоформление вместе.',
      en: 'The top of the page is missing: the list of three is given to seasonal work by elimination; on replacement there is an older summary, and for transfers the page names a new request and a re-issue together.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-75': {
    question: {
      kk: 'Өз бетінше жұмысқа орналасу анықтамасы қанша уақытқа беріледі?',
      ru: 'На какой срок выдаётся справка для самостоятельного трудоустройства?',
      en: 'For how long is a certificate for self-employment given?',
    },
    choice: {
      kk: 'Алдымен 3 айға дейін, содан кейін шарт мерзіміне, ең көбі 3 жылға.',
      ru: 'Сначала до 3 месяцев, затем на срок договора, не более 3 лет.',
      en: 'At first up to 3 months, then to the contract, 3 years at most.',
    },
    why: {
      kk: 'Мерзімдер 2018 жылғы шолудан; 2023 жылғы № 236 бұйрықтың мәтіні оқылмаған, өзгеріс туралы дерек жоқ.',
      ru: 'Сроки – из обзора 2018 года; текст приказа № 236 от 2023 года не читался, сведений об изменении нет.',
      en: 'The terms come from a summary of 2018; the text of Order 236 of 2023 was not read, and nothing reports a change.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-76': {
    question: {
      kk: 'ЖСН-ді жеке келіп алу талабы қай күннен бастап?',
      ru: 'С какого дня за ИИН обращаются лично?',
      en: 'Since when is the IIN asked for in person?',
    },
    choice: {
      kk: '2024 жылғы 1 ақпаннан бастап деп есептеледі.',
      ru: 'Принимается с 1 февраля 2024 года.',
      en: 'Taken to be since 1 February 2024.',
    },
    why: {
      kk: 'Заң фирмасы тек айын атайды, актіні атамайды; Көші-қон туралы заң ең жақын акт ретінде келтірілді.',
      ru: 'Юридическая фирма называет только месяц и не называет акта; Закон о миграции населения приведён как ближайший.',
      en: 'A law firm names only the month and no act; the Migration Law is cited as the nearest.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-77': {
    question: {
      kk: 'Санаттардың анықтамасы мен оңайлатылған тәртіп әлі бұрынғыдай ма?',
      ru: 'Остались ли прежними определения категорий и упрощённый порядок?',
      en: 'Are the definitions of the categories and the simplified procedure what they were?',
    },
    choice: {
      kk: 'Санаттар – № 559 бұйрықтағыдай; оңайлатылған тәртіптің болуы ғана белгілі, ол жауапты өзгертпейді.',
      ru: 'Категории – как в приказе № 559; об упрощённом порядке известно лишь то, что он есть, ответ он не меняет.',
      en: 'The categories are those of Order 559; of the simplified procedure only that it exists is known, and it changes no answer.',
    },
    why: {
      kk: '2026 жылғы квота туралы хабар сол санаттарды атайды; 38-бап мәліметті Министрлікке қалдырады.',
      ru: 'Сообщение о квоте 2026 года называет те же категории; статья 38 оставляет подробности Министерству.',
      en: 'The news of the quota of 2026 name the same categories; article 38 leaves the details to the Ministry.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-78': {
    question: {
      kk: 'Ұзартуға ерте берілген өтініш ескі мерзімді қысқарта ма?',
      ru: 'Сокращает ли ранняя подача на продление прежний срок?',
      en: 'Does filing early for a renewal shorten the old term?',
    },
    choice: {
      kk: 'Жоқ: жаңа мерзім ескісі аяқталған күннің ертеңінен басталады.',
      ru: 'Нет: новый срок начинается на следующий день после окончания старого.',
      en: 'No: the new term begins the day after the old one ends.',
    },
    why: {
      kk: 'Заң фирмасының ұзарту туралы шолуы солай дейді.',
      ru: 'Так говорит обзор юридической фирмы о продлении.',
      en: "A law firm's summary on renewals says so.",
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-79': {
    question: {
      kk: 'ЕАЭО жұмыскерлерінің «паспортын тіркеу» және «тіркеусіз 30 күн» қағидасы қолданыла ма?',
      ru: 'Применяются ли «регистрация паспорта» работников ЕАЭС и правило «30 дней без регистрации»?',
      en: 'Do the "passport registration" of EAEU workers and the "30 days without registration" still apply?',
    },
    choice: {
      kk: 'Жоқ: қабылдаушы 3 жұмыс күні ішінде хабарлайды, болу 180 күнде 90 күннен аспайды, жұмыс үшін уақытша тұруға рұқсат алынады.',
      ru: 'Нет: принимающий уведомляет в 3 рабочих дня, пребывание не более 90 дней в 180, для работы – разрешение на временное проживание.',
      en: 'No: the host reports within 3 working days, the stay is at most 90 days in 180, and work needs a residence permit.',
    },
    why: {
      kk: 'Ескі тәртіпті нұсқаулық пен бір газет қана атайды; тіркелмегені үшін жеке жауапкершілік 27.12.2019 жылғы № 292-VI Заңмен алынған.',
      ru: 'Прежний порядок называют лишь пособие и одна газета; отдельная ответственность за отсутствие регистрации исключена Законом № 292-VI от 27.12.2019.',
      en: 'Only a guide and a newspaper speak of the old procedure; the separate liability for lack of registration was deleted by Law 292-VI of 27 December 2019.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-80': {
    question: {
      kk: 'Шектеуден бұрын рұқсатсыз жұмыс істеген шетелдік басшылар мен орынбасарлар не істейді?',
      ru: 'Что с иностранными руководителями и заместителями, работавшими без разрешения до ограничения?',
      en: 'What of the foreign heads and deputies who worked without a permit before the limit?',
    },
    choice: {
      kk: 'Берілген визалар мерзімі біткенше жарамды; ұзарту – жаңа шек бойынша ғана.',
      ru: 'Выданные визы действуют до истечения; продление – только по новому пределу.',
      en: 'Visas already given hold until they expire; any extension follows the new limit.',
    },
    why: {
      kk: 'Ішкі істер министрлігінің жауабын заң фирмасы келтіреді.',
      ru: 'Ответ Министерства внутренних дел приводит юридическая фирма.',
      en: 'A law firm quotes the reply of the Ministry of the Interior.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-81': {
    question: {
      kk: 'Рұқсатты тоқтата тұру қалай жүреді?',
      ru: 'Как приостанавливается разрешение?',
      en: 'How is a permit suspended?',
    },
    choice: {
      kk: 'Көрсетілмейді: тек қайтарып алу бар.',
      ru: 'Не показывается: есть только отзыв.',
      en: 'It is not shown: there is revocation only.',
    },
    why: {
      kk: 'Көші-қон туралы заңның 37-1(2)-бабы тоқтата тұру құқығын атайды, бірақ негіздері мен мерзімдері табылмады.',
      ru: 'Статья 37-1(2) Закона о миграции населения называет право приостановить, но оснований и сроков не найдено.',
      en: 'Article 37-1(2) of the Migration Law names the power to suspend, but no grounds and no terms were found.',
    },
    trust: 'P',
    confirmedBy: null,
  },
})
