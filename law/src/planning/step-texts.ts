import type { StepId, StepText } from './step.ts'

/** What each step is, who has the ball, and what to know of it. */
export const stepTexts: Readonly<Record<StepId, StepText>> = {
  'quota-request': {
    ball: 'employer',
    title: {
      kk: 'Квотаға қажеттілікті мәлімдеу',
      ru: 'Заявить потребность в квоту',
      en: 'State the need for the quota',
    },
    explains: {
      kk: 'Рұқсат шешілетін жылдың квотасына қажеттілік алдыңғы жылдың күзінде жұмыс орны бойынша жергілікті атқарушы органға мәлімделеді. Кейбір өңірлер қабылдауды 3–5 жұмыс күні ерте жабады. Терезе өтіп кетсе, өңірде қалған орын ғана бар.',
      ru: 'Потребность в квоту года, в котором решается разрешение, заявляется осенью предыдущего года в местный исполнительный орган по месту работы. Некоторые регионы закрывают приём на 3–5 рабочих дней раньше. Если время прошло, остаются только свободные места региона.',
      en: 'The need for the quota of the year in which the permit is decided is stated to the local executive body of the place of work in the autumn before. Some regions close 3 to 5 working days earlier. Once the time is past, only the places left in the region remain.',
    },
  },
  post: {
    ball: 'employer',
    title: { kk: 'Бос орынды жариялау', ru: 'Опубликовать вакансию', en: 'Post the vacancy' },
    explains: {
      kk: 'Электрондық еңбек биржасында, рұқсат сұралатын өңірде. Жарияланған күн есепке кірмейді.',
      ru: 'На Электронной бирже труда, в регионе, для которого запрашивается разрешение. День публикации не считается.',
      en: 'On the Electronic Labour Exchange, in the region the permit is asked for. The day of posting does not count.',
    },
  },
  stand: {
    ball: 'exchange',
    title: { kk: 'Бос орын жарияланымда тұрады', ru: 'Вакансия в публикации', en: 'The vacancy stands on the air' },
    explains: {
      kk: 'Үзіліссіз толық күнтізбелік күндер. Ерте алып тастасаңыз, есеп басынан басталады.',
      ru: 'Полные календарные дни без перерыва. Снимете раньше – счёт начнётся заново.',
      en: 'Full calendar days without a break. Taken off earlier, the count begins anew.',
    },
  },
  file: {
    ball: 'employer',
    title: { kk: 'Өтініш беру', ru: 'Подать заявление', en: 'File the application' },
    explains: {
      kk: 'Барлық құжаттармен және бос орынның жариялау кодымен бірге, электрондық қолтаңбамен.',
      ru: 'Со всеми документами и кодом публикации вакансии, с электронной подписью.',
      en: 'With every paper and the publication code of the vacancy, signed electronically.',
    },
  },
  register: {
    ball: 'akimat',
    title: { kk: 'Өтінішті тіркеу', ru: 'Регистрация заявления', en: 'Registration' },
    explains: {
      kk: 'Келген күні, ал жұмыс күні болмаса, келесі жұмыс күні. Мерзім тіркеудің ертеңінен басталады.',
      ru: 'В день поступления, а если он нерабочий – в следующий рабочий. Срок начинается на следующий день.',
      en: 'On the day it comes, or on the next working day. The term starts the day after.',
    },
  },
  decide: {
    ball: 'akimat',
    title: {
      kk: 'Жергілікті атқарушы органның шешімі',
      ru: 'Решение местного исполнительного органа',
      en: 'Decision of the local executive body',
    },
    explains: {
      kk: 'Бас тарту ықтималы туралы мерзімнің соңғы күні ғана хабарланса, акт одан кейін кемінде үш жұмыс күнінен соң шығады: мұндай тыңдау үшін бөлек күн көрсетілген. Нақты күту уақыты (50 % және 90 %) әзірге белгісіз.',
      ru: 'Если о вероятном отказе уведомят лишь в последний день срока, акт выйдет не раньше чем через три рабочих дня: для такого заслушивания показан отдельный день. Действительное время ожидания (50 % и 90 %) пока неизвестно.',
      en: 'If a likely refusal is told only on the last day of the term, the act comes no sooner than three working days later: a separate day is shown for such a hearing. Real waiting times (50 % and 90 %) are not known yet.',
    },
  },
  pay: {
    ball: 'employer',
    title: { kk: 'Алымды төлеу', ru: 'Уплатить сбор', en: 'Pay the fee' },
    explains: {
      kk: 'Хабарлама алған күні-ақ төлеуге болады. Мерзім өтсе, мақұлдау күшін жояды деп есептейміз.',
      ru: 'Можно уплатить в день уведомления. После срока одобрение считаем утратившим силу.',
      en: 'It can be paid on the day of the notice. After the term we take the approval as lapsed.',
    },
  },
  issue: {
    ball: 'akimat',
    title: { kk: 'Рұқсат беру', ru: 'Выдача разрешения', en: 'Issue of the permit' },
    explains: {
      kk: 'Бұл мерзім 2025 жылғы реформаға дейінгі шолудан белгілі; бір дереккөз тәжірибеде 3–5 жұмыс күнін атайды.',
      ru: 'Срок известен из обзора до реформы 2025 года; один источник называет на практике 3–5 рабочих дней.',
      en: 'The term is known from a summary before the reform of 2025; one source speaks of 3 to 5 working days in practice.',
    },
  },
  visa: {
    ball: 'consulate',
    title: { kk: 'Шақыру және жұмыс визасы', ru: 'Приглашение и рабочая виза', en: 'Invitation and work visa' },
    explains: {
      kk: 'Виза рұқсат негізінде және оның мерзіміне беріледі. Қанша күтілетінін ешбір дереккөз айтпайды.',
      ru: 'Виза выдаётся на основании разрешения и на его срок. Сколько ждать, ни один источник не говорит.',
      en: 'The visa is given on the permit and for its term. No source tells how long it takes.',
    },
  },
  arrive: {
    ball: 'worker',
    title: { kk: 'Жұмыскердің келуі', ru: 'Приезд работника', en: 'The worker arrives' },
    explains: {
      kk: 'Билет, жол және орналасу.',
      ru: 'Билет, дорога и размещение.',
      en: 'Ticket, journey and lodging.',
    },
  },
  'arrival-notice': {
    ball: 'employer',
    title: { kk: 'Келгені туралы хабарлау', ru: 'Уведомить о прибытии', en: 'Give notice of the arrival' },
    explains: {
      kk: 'Қабылдаушы тұлға көші-қон полициясына хабарлайды; мекенжай өзгерсе, қайта хабарлайды.',
      ru: 'Принимающее лицо сообщает миграционной полиции; при смене адреса – заново.',
      en: 'The host tells the migration police, and again when the address changes.',
    },
  },
  iin: {
    ball: 'worker',
    title: { kk: 'ЖСН алу', ru: 'Получить ИИН', en: 'Get an IIN' },
    explains: {
      kk: 'Жұмыскердің өзі келуі керек. ЖСН болмаса, шарт ЕШЕБЖ-де толық болмайды.',
      ru: 'Работник является лично. Без ИИН запись договора в ЕСУТД неполна.',
      en: 'The worker appears in person. Without an IIN the contract cannot be complete in ESUTD.',
    },
  },
  contract: {
    ball: 'employer',
    title: { kk: 'Еңбек шартын жасасу', ru: 'Заключить трудовой договор', en: 'Sign the contract' },
    explains: {
      kk: 'Рұқсат керек болса, одан бұрын емес; рұқсат мерзімінің ішінде және жұмыс басталғанға дейін.',
      ru: 'Если нужно разрешение – не раньше него, в пределах его срока и до начала работы.',
      en: 'Where a permit is needed, not before it; within its term, and before the work begins.',
    },
  },
  'contract-entry': {
    ball: 'employer',
    title: { kk: 'Шартты ЕШЕБЖ-ге енгізу', ru: 'Внести договор в ЕСУТД', en: 'Enter the contract in ESUTD' },
    explains: {
      kk: 'Шартқа қол қойылған күннің ертеңінен есептеледі. Кешіккені үшін айыппұл бар.',
      ru: 'Считается со дня, следующего за подписанием. За опоздание предусмотрен штраф.',
      en: 'Counted from the day after signing. Lateness is fined.',
    },
  },
  'transfer-notice': {
    ball: 'employer',
    title: {
      kk: 'Ауысқан жұмыскер туралы жергілікті атқарушы органға жазу',
      ru: 'Сообщить исполнительному органу о переведённом работнике',
      en: 'Write to the local executive body about the transferee',
    },
    explains: {
      kk: 'Шыққан елі мен ұйымы, аты-жөні, білімі, кәсібі, тәжірибесі және жұмыс мерзімі жазылады.',
      ru: 'Указываются страна и организация, имя, образование, профессия, опыт и срок работы.',
      en: 'Country and organisation of origin, name, education, profession, experience and term of work.',
    },
  },
}
