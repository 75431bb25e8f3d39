import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Gap } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import type { DutyTerm, DutyUnit } from '../forms/duty.ts'
import { beforeTheCode } from '../procedure/before-the-code.ts'

const unreadWording: Gap = {
  from: '2021-01-01',
  to: '2025-12-31',
  why: {
    kk: '2025 жылғы желтоқсандағы № 241-VIII Заңға дейінгі редакция оқылмаған.',
    ru: 'Редакция до Закона № 241-VIII от декабря 2025 года не читалась.',
    en: 'The wording before Law 241-VIII of December 2025 was not read.',
  },
}

/** Months in which a complaint is filed after learning of the act. */
export const complaintTerm = code('appeal.complaint', 'months', 3, '92(1)', '2021-07-01', beforeTheCode, {
  kk: 'Шағым беру мерзімі',
  ru: 'Срок подачи жалобы',
  en: 'Time to file a complaint',
})

/** Months in which a complaint is filed against an act without appeal instructions. */
export const complaintTermUninstructed = code(
  'appeal.complaint_no_instructions',
  'months',
  6,
  '92(1-1)',
  '2026-01-01',
  unreadWording,
  {
    kk: 'Шағымдану тәртібі көрсетілмеген актіге шағым беру мерзімі',
    ru: 'Срок жалобы на акт без порядка обжалования',
    en: 'Time to complain of an act without appeal instructions',
  },
)

/** Working days in which the body forwards a complaint with the case. */
export const forwardingTerm = code('appeal.forwarding', 'working_days', 3, '91(4)', '2021-07-01', beforeTheCode, {
  kk: 'Шағымды жолдау мерзімі',
  ru: 'Срок направления жалобы',
  en: 'Time to forward a complaint',
})

/** Working days in which the body above decides a complaint. */
export const higherBodyTerm: DutyTerm = {
  id: 'appeal.decision',
  unit: 'working_days',
  title: {
    kk: 'Жоғары тұрған органның шағымды қарау мерзімі',
    ru: 'Срок рассмотрения жалобы вышестоящим органом',
    en: 'Time for the body above to decide a complaint',
  },
  values: [
    {
      from: '2021-07-01',
      to: '2025-12-31',
      value: 20,
      cite: { act: 'procedure-code', clause: '99', trust: 'D', reading: 'R-48' },
    },
    { from: '2026-01-01', value: 20, cite: { act: 'procedure-code', clause: '99', trust: 'P', reading: 'R-48' } },
  ],
  gaps: [beforeTheCode],
}

/** Months in which a court is applied to after the answer to the complaint. */
export const courtTerm = code('appeal.court', 'months', 1, '136(1)', '2021-07-01', beforeTheCode, {
  kk: 'Сотқа жүгіну мерзімі',
  ru: 'Срок обращения в суд',
  en: 'Time to apply to a court',
})

/** Working days in which the head of the provider answers a complaint about the service. */
export const serviceComplaintTerm: DutyTerm = {
  id: 'appeal.service_complaint',
  unit: 'working_days',
  title: {
    kk: 'Көрсетілетін қызметке шағымды қарау мерзімі',
    ru: 'Срок рассмотрения жалобы на услугу',
    en: 'Time to answer a complaint about the service',
  },
  values: [
    {
      from: '2017-01-01',
      value: 5,
      cite: { act: 'public-services-law', clause: '25', trust: 'O', via: 'gov-kz-741' },
    },
  ],
}

function code(id: string, unit: DutyUnit, value: number, clause: string, from: Day, gap: Gap, title: Text): DutyTerm {
  const cite: Citation = {
    act: 'procedure-code',
    clause,
    trust: 'P',
    ...(from === '2026-01-01' && { reading: 'R-48' }),
  }
  const moves = unit === 'months' && ({ movesOffRest: true } as const)
  return { id, unit, ...moves, title, values: [{ from, value, cite }], gaps: [gap] }
}
