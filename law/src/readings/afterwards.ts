import { readings } from './reading.ts'

/** Duties after the permit, and choices of our own. */
export const afterwardsReadings = readings({
  'R-50': {
    question: {
      kk: 'ЕШЕБЖ-дегі қатені түзетуге қанша уақыт бар?',
      ru: 'Сколько времени на исправление ошибки в ЕСУТД?',
      en: 'How long is there to correct a mistake in ESUTD?',
    },
    choice: { kk: '30 күнтізбелік күн.', ru: '30 календарных дней.', en: 'Thirty calendar days.' },
    why: {
      kk: 'PwC күнтізбелік, Acsour жұмыс күндерін атайды; қатаңырағы таңдалды.',
      ru: 'PwC называет календарные, Acsour – рабочие; выбрано более строгое.',
      en: 'PwC says calendar days, Acsour working days; the stricter is followed.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-51': {
    question: {
      kk: '11-қосымша бойынша есеп берілмесе, айыппұл салына ма?',
      ru: 'Штрафуется ли непредставление отчёта по приложению 11?',
      en: 'Is a missing Appendix 11 report fined?',
    },
    choice: {
      kk: 'Жоқ: сақталмағаны белгіленеді.',
      ru: 'Нет: отмечается как несоблюдение.',
      en: 'No: it is marked as not complied with.',
    },
    why: {
      kk: 'ӘҚБтК 98(5)-бабын (ескерту, қайталанса 10 АЕК) 06.04.2024 жылғы № 71-VIII Заң жарияланғаннан кейін 60 күннен соң алып тастады; бұзушылық бас тартуға әсер етуі мүмкін.',
      ru: 'Статью 98(5) КоАП (предупреждение, повторно – 10 МРП) исключил Закон № 71-VIII от 06.04.2024, через 60 дней после публикации; нарушение может сказаться при отказе.',
      en: 'Article 98(5) of the Administrative Offences Code (a warning, then 10 MCI) was repealed by Law 71-VIII of 6 April 2024, sixty days after its publication; a miss may still feed a refusal.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-52': {
    question: {
      kk: '«Жоқ» жауабын «иә»-ге айналдыратын өзгерістер қалай таңдалып, реттеледі?',
      ru: 'Как выбираются и упорядочиваются изменения, превращающие «нет» в «да»?',
      en: 'How are the changes that turn a no into a yes chosen and ordered?',
    },
    choice: {
      kk: 'Жұмыс берушінің қолынан келетіні ғана: күту, бос орынды жариялау не ұстау, азаматтарды жұмысқа алу не оқыту, лауазымды азаматқа беру, шарттарды тіркеу, заңды мерзім таңдау, білікті адамды сұрау. Рет – күту мен еңбектің күндермен шамаланған шығыны бойынша.',
      ru: 'Только то, что может работодатель: ждать, разместить или держать вакансию, нанять или обучить граждан, передать должность гражданину, зарегистрировать договоры, выбрать законный срок, испросить подходящего человека. Порядок – по оценке ожидания и труда в днях.',
      en: 'Only what the employer can do: wait, post or keep a vacancy, hire or train citizens, give a post to a citizen, register contracts, choose a lawful term, ask for a person who qualifies. They are ordered by waiting and effort, estimated in days.',
    },
    why: {
      kk: 'Күндер – біздің шама, олар тек ретті анықтайды, заңға әсер етпейді.',
      ru: 'Дни – наша оценка, она задаёт лишь порядок и на право не влияет.',
      en: 'The days are our estimate; they set the order only and touch no rule.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-53': {
    question: {
      kk: 'Қай күннен бастап жауап беріледі?',
      ru: 'С какого дня даются ответы?',
      en: 'From which day on are questions answered?',
    },
    choice: {
      kk: '2021 жылғы 1 қаңтардан бастап; бұдан ерте күнге сұрақ қабылданбайды.',
      ru: 'С 1 января 2021 года; вопросы о более раннем дне не принимаются.',
      en: 'From 1 January 2021 on; a question about an earlier day is refused.',
    },
    why: {
      kk: 'Мерзімдер мен ұзарту кестесі сол күннен бері белгілі. Басталуы анықталмаған мәндер 2017 жылғы 1 қаңтардан жазылған.',
      ru: 'Таблица сроков и продлений известна с этого дня. Значения с неустановленным началом записаны с 1 января 2017 года.',
      en: 'The table of terms and renewals is known from then on. Values whose start is not established are written from 1 January 2017.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-54': {
    question: {
      kk: 'Корпоративішілік ауыстыруда қабылдаушы тарап кім?',
      ru: 'Кто принимает при внутрикорпоративном переводе?',
      en: 'Who may receive an intra-corporate transferee?',
    },
    choice: {
      kk: 'Филиал, еншілес ұйым немесе өкілдік; үлестес тұлға ескертумен.',
      ru: 'Филиал, дочерняя организация или представительство; аффилированное лицо – с предупреждением.',
      en: 'A branch, a subsidiary or a representative office; an affiliate with a warning.',
    },
    why: {
      kk: 'Заң үш түрін атайды, ресми бет үлестес тұлғаны да қосады.',
      ru: 'Закон называет три вида, официальная страница добавляет аффилированное лицо.',
      en: 'The Law names three; the official page adds affiliated persons.',
    },
    trust: 'P',
    confirmedBy: null,
  },
})
