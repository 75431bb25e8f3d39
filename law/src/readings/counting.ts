import { readings } from './reading.ts'

/** How days, months and terms are counted. */
export const countingReadings = readings({
  'R-01': {
    question: {
      kk: 'Бос орын жарияланған күн 15 күнге кіре ме?',
      ru: 'Входит ли день размещения вакансии в 15 дней?',
      en: 'Does the day on which a vacancy is posted count among the fifteen?',
    },
    choice: {
      kk: 'Кірмейді: санау келесі күннен басталады, өтініш жарияланған күннен кейінгі 16-күні беріледі.',
      ru: 'Нет: счёт начинается со следующего дня, подача открывается на 16-й день после размещения.',
      en: 'No: counting starts the day after, and filing opens on the 16th day after the posting.',
    },
    why: {
      kk: 'Азаматтық кодекстің 173-бабы мерзімді келесі күннен санайды; 15-күні бітпейінше күндер толық емес.',
      ru: 'Статья 173 Гражданского кодекса считает срок со следующего дня; пока 15-й день не окончен, дни неполные.',
      en: 'Article 173 of the Civil Code counts a term from the next day; until the 15th day is over, the days are not full.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-02': {
    question: {
      kk: 'Бос орын 15 күн бойы үзіліссіз тұруы керек пе, әлде күндердің өтуі жеткілікті ме?',
      ru: 'Должна ли вакансия стоять 15 дней без перерыва или достаточно, чтобы дни прошли?',
      en: 'Must the vacancy stand fifteen days without a break, or is it enough that they pass?',
    },
    choice: {
      kk: 'Үзіліссіз тұруы керек; соңғы аралық есепке алынады, 15-күнге жетпей үзілген аралық есепке алынбайды.',
      ru: 'Без перерыва; считается последний промежуток, а прерванный до 15-го дня не даёт ничего.',
      en: 'Without a break; the last interval counts, and one that ended before its 15th day is worth nothing.',
    },
    why: {
      kk: 'Мақсат – ел ішінен іздеу; расталмаған бір дереккөз үзіліссіздікті талап етеді, заңгерлер тек өткен күндерді айтады. Қатаңырағы таңдалды.',
      ru: 'Цель – поиск внутри страны; один неподтверждённый источник требует непрерывности, юристы говорят лишь о прошедших днях. Выбрано более строгое.',
      en: 'The purpose is a search inside the country; one unconfirmed source asks for no break, lawyers speak only of days elapsed. The stricter is followed.',
    },
    trust: 'S',
    confirmedBy: null,
  },
  'R-03': {
    question: {
      kk: 'Бос орын жарияланымнан алынған күн тұрған күнге жата ма?',
      ru: 'Считается ли день снятия вакансии днём публикации?',
      en: 'Is the day on which a vacancy is taken off air a day on air?',
    },
    choice: {
      kk: 'Жатпайды: соңғы толық күн – алдыңғы күн.',
      ru: 'Нет: последний полный день – предыдущий.',
      en: 'No: its last full day is the day before.',
    },
    why: {
      kk: 'Толық күндер талап етіледі, ал алынған күн толық емес.',
      ru: 'Требуются полные дни, а день снятия неполный.',
      en: 'Full days are asked for, and the day of removal is not full.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-04': {
    question: {
      kk: 'Кешке келген өтініш қай күні тіркеледі?',
      ru: 'Каким днём регистрируется заявление, поступившее вечером?',
      en: 'On which day is an application registered that comes in the evening?',
    },
    choice: {
      kk: 'Келген күні, ал жұмыс күні болмаса – келесі жұмыс күні; сағат ескерілмейді.',
      ru: 'Днём поступления, а если он нерабочий – следующим рабочим днём; час не учитывается.',
      en: 'On the day it comes, or, where that is not a working day, on the next; the hour does not matter.',
    },
    why: {
      kk: 'ӘРПК 64(3)-бабы жұмыс уақыты біткеннен кейінгіні келесі күнге қалдырады, бірақ ол сағат еш жерде жарияланбаған.',
      ru: 'Статья 64(3) АППК относит поступившее после окончания рабочего времени на следующий день, но этот час нигде не опубликован.',
      en: 'Article 64(3) of the Administrative Procedure Code puts what comes after closing time on the next day, but no closing hour is published.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-05': {
    question: {
      kk: 'Жұмыс күндерімен берілген мерзім қашан басталып, қашан бітеді?',
      ru: 'Когда начинается и заканчивается срок в рабочих днях?',
      en: 'When does a term of working days begin and end?',
    },
    choice: {
      kk: 'Тіркелген күннен кейінгі күні басталады; соңғы күн демалысқа түссе, келесі жұмыс күніне ауысады.',
      ru: 'Начинается на следующий день после регистрации; если последний день нерабочий, переносится на следующий рабочий.',
      en: 'It begins the day after registration; where its last day is not a working day, it moves to the next.',
    },
    why: {
      kk: 'ӘРПК 76(2) және 76(5)-баптары; 2025 жылғы желтоқсанға дейінгі редакциясы оқылмаған.',
      ru: 'Статьи 76(2) и 76(5) АППК; редакция до декабря 2025 года не читалась.',
      en: 'Articles 76(2) and 76(5) of the Administrative Procedure Code; the wording before December 2025 was not read.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-06': {
    question: {
      kk: '12 айлық рұқсаттың соңғы күні қай күн?',
      ru: 'Какой день – последний для разрешения на 12 месяцев?',
      en: 'Which is the last day of a permit of 12 months?',
    },
    choice: {
      kk: 'Бір жылдан кейінгі сол күн, ол күннің өзі де кіреді; айда ондай күн болмаса – айдың соңғы күні.',
      ru: 'То же число через год, включительно; если такого числа в месяце нет – последний день месяца.',
      en: 'The same date a year later, that day included; where the month has no such date, its last day.',
    },
    why: {
      kk: 'Санау берілген күннің ертеңінен басталады, сондықтан мерзім сол күнде бітеді.',
      ru: 'Счёт начинается на следующий день после выдачи, поэтому срок истекает в то же число.',
      en: 'Counting starts the day after the issue, so the term ends on the same date.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-07': {
    question: {
      kk: 'Қай күннің заңы қолданылады?',
      ru: 'Право какого дня применяется?',
      en: 'The law of which day applies?',
    },
    choice: {
      kk: 'Сұрақ қойылған күннің заңы, алдағы күндер есептелсе де.',
      ru: 'Того дня, на который задан вопрос, даже если считаются будущие дни.',
      en: 'That of the day the question is asked, even where later days are counted.',
    },
    why: {
      kk: 'Ауыспалы ережелер табылмады; болашақ заңды болжауға болмайды.',
      ru: 'Переходных положений не найдено; будущее право предсказывать нельзя.',
      en: 'No transitional provision was found, and the law of the future cannot be foretold.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-08': {
    question: {
      kk: '2027 жылғы күнтізбе ресми жарияланбай тұрып қолданыла ма?',
      ru: 'Применяется ли календарь 2027 года до официальной публикации?',
      en: 'Is the calendar of 2027 used before it is officially published?',
    },
    choice: {
      kk: 'Иә: мерекелер заң бойынша есептелді, Құрбан айт (16 мамыр) – болжам, ол жексенбіге түседі әрі жұмыс күндерін өзгертпейді.',
      ru: 'Да: праздники рассчитаны по закону, Курбан айт (16 мая) – оценка, он приходится на воскресенье и рабочих дней не меняет.',
      en: 'Yes: the holidays follow from the law; Kurban Ait (16 May) is an estimate, falls on a Sunday and changes no working day.',
    },
    why: {
      kk: 'Құрбан айттың күнін бағдарламалық пакет қана атайды, 2024 жылғы 16 маусым да содан алынды, ол да жексенбі. Демалысты ауыстыру туралы бұйрық табылған жоқ; шықса, күнтізбеге бір жол қосылады.',
      ru: 'День Курбан айта называет только программный пакет; из него взято и 16 июня 2024 года, тоже воскресенье. Приказа о переносе выходных не найдено; если он выйдет, в календарь добавится строка.',
      en: 'Only a program names the day of Kurban Ait; 16 June 2024, a Sunday too, comes from it as well. No order moving days of rest was found; if one comes, the calendar gains a line.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-09': {
    question: {
      kk: '2026 жылғы 30 тамыз демалыс па?',
      ru: 'Является ли 30 августа 2026 года выходным?',
      en: 'Is 30 August 2026 a day off?',
    },
    choice: {
      kk: 'Жоқ: Конституция күні 15 наурызға ауысты, алғаш рет 2027 жылы тойланады.',
      ru: 'Нет: День Конституции перенесён на 15 марта и впервые отмечается в 2027 году.',
      en: 'No: Constitution Day moved to 15 March and is first kept in 2027.',
    },
    why: {
      kk: 'Еңбек министрлігінің хабарламасы; 2026 жылғы наурызға дейін басылған күнтізбелер ескірген.',
      ru: 'Сообщение Министерства труда; календари, изданные до марта 2026 года, устарели.',
      en: 'A statement of the Ministry of Labour; calendars printed before March 2026 are out of date.',
    },
    trust: 'N',
    confirmedBy: null,
  },
  'R-10': {
    question: {
      kk: 'Бос орынның 15 күні мерекелер мен демалыс күндеріне ұзара ма?',
      ru: 'Удлиняются ли 15 дней вакансии на праздники и выходные?',
      en: 'Do holidays and days of rest lengthen the fifteen days of a vacancy?',
    },
    choice: {
      kk: 'Жоқ: бұл күнтізбелік күндер.',
      ru: 'Нет: это календарные дни.',
      en: 'No: they are calendar days.',
    },
    why: {
      kk: 'Күтудің күнтізбелік мерзімін жұмыс күндеріне ауыстыратын норма жоқ.',
      ru: 'Нормы, превращающей календарное ожидание в рабочие дни, нет.',
      en: 'Nothing turns a calendar waiting period into working days.',
    },
    trust: 'L',
    confirmedBy: null,
  },
})
