import { type Day, dayOfMonth, monthOf, plusDays, plusMonths } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { at, type Figure, type Gap } from '../core/figure.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'

const social = (clause: string): Citation => ({ act: 'social-code', clause, trust: 'P' })
/** The monthly report of the earlier Order. */
export const reportEarlier: Citation = {
  act: 'order-559',
  clause: '78',
  trust: 'L',
  via: 'dos-reports-2022',
  reading: 'R-68',
}
/** The same report under Order 279. */
export const report: Citation = { ...reportEarlier, act: 'order-279-2023', clause: 'Appendix 11' }

/** What an Appendix 11 report tells since the reform. */
export const reportSource: Citation = { ...report, via: 'dos-2025' }

const beforeTheCode: Gap = {
  from: '2021-01-01',
  to: '2023-06-30',
  why: {
    kk: 'Әлеуметтік кодекс 2023 жылғы 1 шілдеден бастап есепке алынды.',
    ru: 'Социальный кодекс учтён с 1 июля 2023 года.',
    en: 'The Social Code is taken into account from 1 July 2023.',
  },
}

const publishTerm: DutyTerm = {
  id: 'vacancy.publish_deadline',
  unit: 'working_days',
  title: {
    kk: 'Бос орынды жариялау мерзімі',
    ru: 'Срок размещения вакансии',
    en: 'Time to publish a vacancy',
  },
  values: [{ from: '2023-07-01', value: 5, cite: social('103(2)(1)') }],
  gaps: [beforeTheCode],
}

/** Social Code, art. 103(2)(1): every vacancy is on the exchange within five working days of its appearance. */
export const vacancyPublished = duty({
  id: 'vacancy-published',
  topic: 'vacancy',
  title: { kk: 'Бос орынды жариялау', ru: 'Размещение вакансии', en: 'Publishing a vacancy' },
  from: '2023-07-01',
  cites: [social('103(2)(1)'), social('103(2)(5)')],
  says: {
    kk: 'Әр бос жұмыс орны пайда болғаннан кейін 5 жұмыс күні ішінде еңбек жағдайлары мен жалақысы көрсетіліп, кемсітетін талаптарсыз Электрондық еңбек биржасында жарияланады.',
    ru: 'Каждая вакансия в течение 5 рабочих дней после появления размещается на Электронной бирже труда с условиями и оплатой, без дискриминационных требований.',
    en: 'Every vacancy is published on the Electronic Labour Exchange within 5 working days of its appearance, with conditions and pay and without discriminatory requirements.',
  },
  term: publishTerm,
  edges: [
    {
      happenedOn: '2026-03-19',
      lastDay: '2026-03-31',
      because: {
        kk: 'Бос орын Наурыз мейрамы мен ауыстырылған демалыс күндерінің алдында пайда болған.',
        ru: 'Вакансия появилась перед Наурызом и перенесёнными выходными.',
        en: 'The vacancy appeared before Nauryz and its moved days off.',
      },
    },
    {
      happenedOn: '2027-12-29',
      lastDay: null,
      because: {
        kk: 'Бос орын күнтізбесі жарияланған соңғы жылдың аяғында пайда болған.',
        ru: 'Вакансия появилась в конце последнего года, календарь которого опубликован.',
        en: 'The vacancy appeared at the end of the last year whose calendar is published.',
      },
    },
  ],
})

/** The day of each month by which the Appendix 11 report is entered; a month without that day: its last. */
export const reportDay: Figure<number> = {
  id: 'report.app11.day',
  unit: 'day_of_month',
  title: {
    kk: '11-қосымша есебінің күні',
    ru: 'День отчёта по приложению 11',
    en: 'Day of the Appendix 11 report',
  },
  values: [
    { from: '2017-01-01', value: 30, cite: reportEarlier },
    { from: '2023-07-01', value: 30, cite: report },
  ],
}

/** Through which portal the Appendix 11 report is entered. */
export const reportChannel: Figure<string> = {
  id: 'report.app11.channel',
  unit: 'portals',
  title: {
    kk: '11-қосымша есебі енгізілетін портал',
    ru: 'Портал отчёта по приложению 11',
    en: 'Portal of the Appendix 11 report',
  },
  values: [{ from: '2025-09-01', value: 'migration.enbek.kz', cite: reportSource }],
  gaps: [
    {
      from: '2021-01-01',
      to: '2025-08-31',
      why: {
        kk: 'Есеп жергілікті атқарушы органға берілді; порталы көрсетілмеген.',
        ru: 'Отчёт подавался местному исполнительному органу; портал не назван.',
        en: 'The report went to the local executive body; no portal is named.',
      },
    },
  ],
}

/** How many months lie between two Appendix 11 reports. */
export const reportPeriod: Figure<number> = {
  id: 'report.app11.period',
  unit: 'months',
  title: {
    kk: '11-қосымша есебінің кезеңі',
    ru: 'Периодичность отчёта по приложению 11',
    en: 'Period of the Appendix 11 report',
  },
  values: [
    { from: '2017-01-01', value: 1, cite: reportEarlier },
    { from: '2023-07-01', value: 1, cite: report },
  ],
}

/** The day by which the next Appendix 11 report is due, that day included. */
export function nextReportBy(on: Day): Day {
  const day = at(reportDay, on)
  const thisMonth = dayInMonth(on, day)
  return on <= thisMonth ? thisMonth : dayInMonth(plusMonths(firstOfMonth(on), at(reportPeriod, on)), day)
}

/** The days by which so many months of redundancy are announced ahead: Social Code, art. 103(2)(2). */
export const layoffNotice: Figure<number> = {
  id: 'layoff.notice',
  unit: 'months',
  title: {
    kk: 'Жұмыстан босату туралы алдын ала хабарлау',
    ru: 'Уведомление о предстоящем высвобождении',
    en: 'Notice of planned layoffs',
  },
  values: [{ from: '2023-07-01', value: 1, cite: social('103(2)(2)') }],
  gaps: [beforeTheCode],
}

/** The last day to tell the career centre of layoffs planned for that day. */
export function announceLayoffBy(layoffOn: Day): Day {
  return plusMonths(layoffOn, -at(layoffNotice, layoffOn))
}

function firstOfMonth(on: Day): Day {
  return plusDays(on, 1 - dayOfMonth(on))
}

/** That day of the month, or its last. */
function dayInMonth(on: Day, day: number): Day {
  const wanted = plusDays(firstOfMonth(on), day - 1)
  return monthOf(wanted) === monthOf(on) ? wanted : plusDays(plusMonths(firstOfMonth(on), 1), -1)
}
