import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { duty } from '../forms/duty.ts'
import { sameWords } from '../forms/wording.ts'
import { hearingObjection, issueTerm, paymentTerm, reviewNew, reviewRenewal } from '../permits/clock-figures.ts'
import { policeObjections } from './figures.ts'

const counted: Citation = { act: 'procedure-code', clause: '76(2)', trust: 'P', reading: 'R-05' }
const topic = 'decision'

const endOfCalendars: Text = {
  kk: 'Мерзім күнтізбесі жарияланған соңғы жылдың аяғында басталады.',
  ru: 'Срок начинается в конце последнего года, календарь которого опубликован.',
  en: 'The term begins at the end of the last year whose calendar is published.',
}

const unknownAfter = (happenedOn: Day) => ({ happenedOn, lastDay: null, because: endOfCalendars })

/** In what time an application is decided, objected to, paid for and answered with a permit. */
export const decisionDuties = [
  duty({
    id: 'new-application-decided',
    topic,
    title: { kk: 'Жаңа өтініш бойынша шешім', ru: 'Решение по новому заявлению', en: 'Decision on a new application' },
    from: '2025-09-01',
    cites: [...reviewNew.values.slice(-1).map(({ cite }) => cite), counted],
    says: {
      kk: 'Жергілікті атқарушы орган жаңа өтініш бойынша ол тіркелгеннен кейін 6 жұмыс күні ішінде шешім қабылдайды.',
      ru: 'Местный исполнительный орган решает по новому заявлению в течение 6 рабочих дней после регистрации.',
      en: 'The local executive body decides a new application within 6 working days of its registration.',
    },
    term: reviewNew,
    edges: [
      {
        happenedOn: '2026-05-05',
        lastDay: '2026-05-15',
        because: {
          kk: 'Өтініш екі мереке мен ауыстырылған демалыс күнінің алдында тіркелген.',
          ru: 'Заявление зарегистрировано перед двумя праздниками и перенесённым выходным.',
          en: 'The application was registered before two holidays and a moved day off.',
        },
      },
      unknownAfter('2027-12-28'),
    ],
  }),
  duty({
    id: 'renewal-decided',
    topic,
    title: { kk: 'Ұзарту бойынша шешім', ru: 'Решение о продлении', en: 'Decision on a renewal' },
    from: '2025-09-01',
    cites: [...reviewRenewal.values.slice(-1).map(({ cite }) => cite), counted],
    says: {
      kk: 'Ұзарту туралы өтініш бойынша шешім ол тіркелгеннен кейін 6 жұмыс күні ішінде қабылданады.',
      ru: 'Решение по заявлению о продлении принимается в течение 6 рабочих дней после регистрации.',
      en: 'A renewal is decided within 6 working days of its registration.',
    },
    term: reviewRenewal,
    edges: [
      {
        happenedOn: '2026-03-18',
        lastDay: '2026-03-31',
        because: {
          kk: 'Өтініш Наурыз мейрамы мен ауыстырылған демалыс күндерінің алдында тіркелген.',
          ru: 'Заявление зарегистрировано перед Наурызом и перенесёнными выходными.',
          en: 'The application was registered before Nauryz and its moved days off.',
        },
      },
      unknownAfter('2027-12-28'),
    ],
  }),
  duty({
    id: 'objection-filed',
    topic: 'hearing-objection',
    title: {
      kk: 'Алдын ала шешімге қарсылық',
      ru: 'Возражение на предварительное решение',
      en: 'Objection to a preliminary decision',
    },
    from: '2021-07-01',
    cites: hearingObjection.values.map(({ cite }) => cite),
    says: {
      kk: 'Өтініш беруші алдын ала шешімге оны алғаннан кейін 2 жұмыс күні ішінде қарсылық білдіре алады.',
      ru: 'Заявитель может возразить на предварительное решение в течение 2 рабочих дней после его получения.',
      en: 'The applicant may object to a preliminary decision within 2 working days of receiving it.',
    },
    term: hearingObjection,
    edges: [
      {
        happenedOn: '2026-05-06',
        lastDay: '2026-05-12',
        because: {
          kk: 'Хабарлама екі мереке мен ауыстырылған демалыс күнінің алдында алынған.',
          ru: 'Уведомление получено перед двумя праздниками и перенесённым выходным.',
          en: 'The notice came before two holidays and a moved day off.',
        },
      },
      unknownAfter('2027-12-30'),
    ],
  }),
  duty({
    id: 'fee-paid',
    topic: 'payment',
    title: { kk: 'Алымды төлеу', ru: 'Уплата сбора', en: 'Payment of the fee' },
    ...sameWords(paymentTerm, {
      kk: 'Оң шешім туралы хабарламадан кейін жұмыс беруші 10 жұмыс күні ішінде алымды төлеп, төлемді растайтын құжатты береді.',
      ru: 'После уведомления о положительном решении работодатель в течение 10 рабочих дней уплачивает сбор и подаёт подтверждение.',
      en: 'After the notice of approval the employer pays the fee and files the proof within 10 working days.',
    }),
    term: paymentTerm,
    edges: [
      {
        happenedOn: '2026-05-20',
        lastDay: '2026-06-04',
        because: {
          kk: 'Мерзімге Құрбан айт кіреді.',
          ru: 'Срок захватывает Курбан айт.',
          en: 'The term runs over Kurban Ait.',
        },
      },
      unknownAfter('2027-12-20'),
    ],
  }),
  duty({
    id: 'permit-issued',
    topic: 'issue',
    title: { kk: 'Рұқсат беру', ru: 'Выдача разрешения', en: 'Issue of the permit' },
    ...sameWords(issueTerm, {
      kk: 'Төлем расталғаннан кейін рұқсат 1 жұмыс күні ішінде беріледі.',
      ru: 'После подтверждения уплаты разрешение выдаётся в течение 1 рабочего дня.',
      en: 'The permit is issued within 1 working day of the proof of payment.',
    }),
    term: issueTerm,
    edges: [
      {
        happenedOn: '2026-06-05',
        lastDay: '2026-06-08',
        because: {
          kk: 'Төлем жұма күні расталған.',
          ru: 'Уплата подтверждена в пятницу.',
          en: 'The payment was proved on a Friday.',
        },
      },
      unknownAfter('2027-12-31'),
    ],
  }),
  duty({
    id: 'check-objections-answered',
    topic: 'control',
    title: {
      kk: 'Тексеруге қарсылыққа жауап',
      ru: 'Ответ на возражения по проверке',
      en: 'Answer to objections against a check',
    },
    from: '2024-07-16',
    cites: policeObjections.values.map(({ cite }) => cite),
    says: {
      kk: 'Полиция тексеруінің нәтижесіне қарсылыққа 10 жұмыс күні ішінде жауап беріледі.',
      ru: 'На возражения по итогам полицейской проверки отвечают в течение 10 рабочих дней.',
      en: 'Objections against a check by the police are answered within 10 working days.',
    },
    term: policeObjections,
    edges: [
      {
        happenedOn: '2026-06-22',
        lastDay: '2026-07-07',
        because: {
          kk: 'Мерзімге Астана күні кіреді.',
          ru: 'Срок захватывает День столицы.',
          en: 'The term runs over Capital Day.',
        },
      },
      unknownAfter('2027-12-20'),
    ],
  }),
]
