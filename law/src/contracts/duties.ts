import { notKnown } from '../core/citation.ts'
import { duty } from '../forms/duty.ts'
import { amendTerm, concludeTerm, correctTerm, terminateTerm } from './terms.ts'

const topic = 'contract'
const order353 = { act: 'order-353-2020', clause: notKnown, trust: 'L', via: 'moore-2026', reading: 'R-60' } as const
const registered = { act: 'labour-code', clause: '23(2)(27)', trust: 'P' } as const

/** A new contract is in ESUTD within five working days of its signing. */
export const esutdConclude = duty({
  id: 'esutd-conclude',
  topic,
  title: { kk: 'Жаңа шартты тіркеу', ru: 'Внесение нового договора', en: 'Entering a new contract' },
  from: '2020-09-18',
  cites: [order353, registered],
  says: {
    kk: 'Жаңа еңбек шарты туралы мәліметтер қол қойылған күннен бастап 5 жұмыс күні ішінде ЕШЕБЖ-ге енгізіледі.',
    ru: 'Сведения о новом трудовом договоре вносятся в ЕСУТД в течение 5 рабочих дней со дня подписания.',
    en: 'A new employment contract is entered in ESUTD within 5 working days of its signing.',
  },
  term: concludeTerm,
  edges: [
    {
      happenedOn: '2026-05-06',
      lastDay: '2026-05-15',
      because: {
        kk: 'Шартқа екі мереке мен ауыстырылған демалыс күнінің алдында қол қойылған.',
        ru: 'Договор подписан перед двумя праздниками и перенесённым выходным.',
        en: 'The contract was signed before two holidays and a moved day off.',
      },
    },
    {
      happenedOn: '2027-12-30',
      lastDay: null,
      because: {
        kk: 'Шартқа күнтізбесі жарияланған соңғы жылдың аяғында қол қойылған.',
        ru: 'Договор подписан в конце последнего года, календарь которого опубликован.',
        en: 'The contract was signed at the end of the last year whose calendar is published.',
      },
    },
  ],
})

/** A change of the contract is in ESUTD within fifteen calendar days. */
export const esutdAmend = duty({
  id: 'esutd-amend',
  topic,
  title: { kk: 'Шарттағы өзгерісті тіркеу', ru: 'Внесение изменения договора', en: 'Entering an amendment' },
  from: '2020-09-18',
  cites: [order353, registered],
  says: {
    kk: 'Еңбек шартына өзгерістер мен толықтырулар 15 күнтізбелік күн ішінде ЕШЕБЖ-ге енгізіледі.',
    ru: 'Изменения и дополнения трудового договора вносятся в ЕСУТД в течение 15 календарных дней.',
    en: 'An amendment of the contract is entered in ESUTD within 15 calendar days.',
  },
  term: amendTerm,
  edges: [
    {
      happenedOn: '2026-02-20',
      lastDay: '2026-03-07',
      because: {
        kk: 'Мерзім ақпанның соңын қамтып, сенбі күні аяқталады.',
        ru: 'Срок захватывает конец февраля и истекает в субботу.',
        en: 'The term runs over the end of February and ends on a Saturday.',
      },
    },
  ],
})

/** The end of a contract is in ESUTD within three working days. */
export const esutdTerminate = duty({
  id: 'esutd-terminate',
  topic,
  title: {
    kk: 'Шарттың тоқтатылуын тіркеу',
    ru: 'Внесение прекращения договора',
    en: 'Entering the end of a contract',
  },
  from: '2020-09-18',
  cites: [order353, registered],
  says: {
    kk: 'Еңбек шартының тоқтатылуы туралы мәліметтер 3 жұмыс күні ішінде ЕШЕБЖ-ге енгізіледі.',
    ru: 'Сведения о прекращении трудового договора вносятся в ЕСУТД в течение 3 рабочих дней.',
    en: 'The end of a contract is entered in ESUTD within 3 working days.',
  },
  term: terminateTerm,
  edges: [
    {
      happenedOn: '2026-03-20',
      lastDay: '2026-03-30',
      because: {
        kk: 'Шарт Наурыз мейрамының қарсаңында тоқтатылған.',
        ru: 'Договор прекращён накануне Наурыза.',
        en: 'The contract ended on the eve of Nauryz.',
      },
    },
    {
      happenedOn: '2027-12-30',
      lastDay: null,
      because: {
        kk: 'Шарт күнтізбесі жарияланған соңғы жылдың аяғында тоқтатылған.',
        ru: 'Договор прекращён в конце последнего года, календарь которого опубликован.',
        en: 'The contract ended at the end of the last year whose calendar is published.',
      },
    },
  ],
})

/** A mistake in ESUTD is put right within thirty calendar days. */
export const esutdCorrect = duty({
  id: 'esutd-correct',
  topic,
  title: { kk: 'Мәліметтегі қатені түзету', ru: 'Исправление ошибки в сведениях', en: 'Correcting a mistake' },
  from: '2020-09-18',
  cites: [{ ...order353, via: 'pwc-2022', reading: 'R-50' }],
  says: {
    kk: 'ЕШЕБЖ-ге енгізілген мәліметтердегі қате 30 күнтізбелік күн ішінде түзетіледі.',
    ru: 'Ошибка в сведениях, внесённых в ЕСУТД, исправляется в течение 30 календарных дней.',
    en: 'A mistake in what was entered in ESUTD is corrected within 30 calendar days.',
  },
  term: correctTerm,
  edges: [
    {
      happenedOn: '2026-01-31',
      lastDay: '2026-03-02',
      because: {
        kk: 'Отыз күнге қысқа ақпан айы кіреді.',
        ru: 'Тридцать дней захватывают короткий февраль.',
        en: 'The thirty days run over a short February.',
      },
    },
  ],
})
