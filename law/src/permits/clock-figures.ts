import { type Citation, notKnown } from '../core/citation.ts'
import type { Gap } from '../core/figure.ts'
import type { DutyTerm } from '../forms/duty.ts'
import { beforeTheCode } from '../procedure/before-the-code.ts'

const reform: Citation = { act: 'order-93-2025', clause: notKnown, trust: 'S', via: 's0-2025', reading: 'R-40' }
const renewals: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'dos-renewal' }
const hearing: Citation = { act: 'procedure-code', clause: '73', trust: 'P', reading: 'R-41' }

const beforeTheReform: Gap = {
  from: '2023-07-01',
  to: '2025-08-31',
  why: {
    kk: '2023 жылғы 1 шілдеден 2025 жылғы 31 тамызға дейінгі қарау мерзімінің дереккөзі табылмады.',
    ru: 'Источник о сроке рассмотрения с 1 июля 2023 года по 31 августа 2025 года не найден.',
    en: 'No source was found for the term of review between 1 July 2023 and 31 August 2025.',
  },
}

/** Working days in which a new application is decided. */
export const reviewNew: DutyTerm = {
  id: 'review.new',
  unit: 'working_days',
  title: {
    kk: 'Жаңа өтінішті қарау мерзімі',
    ru: 'Срок рассмотрения нового заявления',
    en: 'Time to decide a new application',
  },
  values: [
    {
      from: '2017-01-01',
      to: '2023-06-30',
      value: 7,
      cite: { act: 'order-559', clause: notKnown, trust: 'L', via: 'lwp' },
    },
    { from: '2025-09-01', value: 6, cite: reform },
  ],
  gaps: [beforeTheReform],
}

/** Working days in which a renewal is decided. */
export const reviewRenewal: DutyTerm = {
  id: 'review.renewal',
  unit: 'working_days',
  title: { kk: 'Ұзартуды қарау мерзімі', ru: 'Срок рассмотрения продления', en: 'Time to decide a renewal' },
  values: [
    {
      from: '2020-05-01',
      value: 3,
      cite: { ...renewals, act: 'order-559' },
    },
    { from: '2023-07-01', to: '2025-08-31', value: 3, cite: renewals },
    { from: '2025-09-01', value: 6, cite: { ...reform, trust: 'D' } },
  ],
}

/** Working days, at least, between the notice of a likely refusal and the act. */
export const hearingNotice: DutyTerm = {
  id: 'hearing.notice_before_act',
  unit: 'working_days',
  title: {
    kk: 'Алдын ала шешім туралы хабарлама мен актінің арасы',
    ru: 'Между уведомлением о предварительном решении и актом',
    en: 'From the notice of a preliminary decision to the act',
  },
  values: [{ from: '2021-07-01', value: 3, cite: { ...hearing, clause: '73(1)' } }],
  gaps: [beforeTheCode],
}

/** Working days in which the employer may object to a likely refusal. */
export const hearingObjection: DutyTerm = {
  id: 'hearing.objection',
  unit: 'working_days',
  title: {
    kk: 'Алдын ала шешімге қарсылық білдіру мерзімі',
    ru: 'Срок возражения на предварительное решение',
    en: 'Time to object to a preliminary decision',
  },
  values: [{ from: '2021-07-01', value: 2, cite: { ...hearing, clause: '73(3)' } }],
  gaps: [beforeTheCode],
}

/** Working days in which the fee is paid after the notice of approval. */
export const paymentTerm: DutyTerm = {
  id: 'fee.payment_term',
  unit: 'working_days',
  title: { kk: 'Алымды төлеу мерзімі', ru: 'Срок уплаты сбора', en: 'Time to pay the fee' },
  values: [
    { from: '2017-01-01', value: 10, cite: { ...renewals, act: 'order-559', reading: 'R-38' } },
    { from: '2023-07-01', value: 10, cite: { ...renewals, reading: 'R-38' } },
  ],
}

/** Working days after proof of payment past which a permit is late even by practice. */
export const issuePractice: DutyTerm = {
  id: 'issue.practice',
  unit: 'working_days',
  title: {
    kk: 'Тәжірибедегі ең ұзақ беру уақыты',
    ru: 'Наибольшее время выдачи на практике',
    en: 'Longest time to issue in practice',
  },
  values: [
    {
      from: '2017-01-01',
      value: 5,
      cite: { act: 'order-559', clause: notKnown, trust: 'S', via: 's4-guide', reading: 'R-39' },
    },
    {
      from: '2023-07-01',
      value: 5,
      cite: { act: 'order-279-2023', clause: notKnown, trust: 'S', via: 's4-guide', reading: 'R-39' },
    },
  ],
}

/** Working days in which the permit is issued after proof of payment. */
export const issueTerm: DutyTerm = {
  id: 'issue.after_payment',
  unit: 'working_days',
  title: {
    kk: 'Төлемнен кейін рұқсат беру мерзімі',
    ru: 'Срок выдачи после уплаты',
    en: 'Time to issue after payment',
  },
  values: [
    { from: '2017-01-01', value: 1, cite: { ...renewals, act: 'order-559', reading: 'R-39' } },
    { from: '2023-07-01', value: 1, cite: { ...renewals, reading: 'R-39' } },
  ],
}
