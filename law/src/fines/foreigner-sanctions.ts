import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { at, datedAt, type Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'

/** What a foreigner may face; the court or the police choose among what stands beside each other. */
export interface Sanction {
  readonly mci: number | 'warning' | null
  /** Arrest, days at most, instead of the fine. */
  readonly arrestDays: number | null
  /** Expulsion instead of the fine, together with the arrest, or not at all. */
  readonly expulsion: 'instead' | 'together' | null
}

/** Up to so many days over the stay allowed. */
export interface OverstayStep {
  readonly upTo: number
  readonly mci: number | 'warning'
}

const code = (clause: string): Citation => ({ act: 'offences-code', clause, trust: 'P', reading: 'R-56' })

/** Article 517(3): days over the stay allowed. */
export const overstaySteps: Figure<readonly OverstayStep[]> = {
  id: 'fine.cao517_3',
  unit: 'MCI',
  title: {
    kk: 'Болу мерзімін асырғаны үшін жаза, он күнге дейін',
    ru: 'Взыскание за превышение срока пребывания, до десяти дней',
    en: 'Penalty for overstaying by up to ten days',
  },
  values: [
    {
      from: '2020-01-11',
      value: [
        { upTo: 3, mci: 'warning' },
        { upTo: 5, mci: 10 },
        { upTo: 10, mci: 15 },
      ],
      cite: { ...code('517(3)'), reading: 'R-57' },
    },
  ],
}

/** Article 517(4): more than ten days over. */
export const overstayPastTenDays = sanction(
  'fine.cao517_4',
  '517(4)',
  {
    kk: 'Болу мерзімін он күннен асырғаны үшін жаза',
    ru: 'Взыскание за превышение срока пребывания более чем на десять дней',
    en: 'Penalty for overstaying by more than ten days',
  },
  { mci: 25, arrestDays: null, expulsion: 'instead' },
)

/** Article 517(5): work without a permit, or an activity that the visa does not allow. */
export const workWithoutPermit = sanction(
  'fine.cao517_5',
  '517(5)',
  {
    kk: 'Шетелдіктің рұқсатсыз не анықтамасыз жұмыс істегені немесе визасына сай емес қызметі үшін жаза',
    ru: 'Взыскание с иностранца за работу без разрешения или справки либо за деятельность не по визе',
    en: 'Penalty on a foreigner for work without a permit or certificate, or for what the visa does not allow',
  },
  { mci: 25, arrestDays: 10, expulsion: 'instead' },
)

/** Article 517(6): overstaying by up to ten days again. */
export const overstayAgain = sanction(
  'fine.cao517_6',
  '517(6)',
  {
    kk: 'Болу мерзімін қайта асырғаны үшін жаза',
    ru: 'Взыскание за повторное превышение срока пребывания',
    en: 'Penalty for overstaying again',
  },
  { mci: 15, arrestDays: null, expulsion: 'instead' },
)

/** Article 517(7): the graver offences again. */
export const graverAgain = sanction(
  'fine.cao517_7',
  '517(7)',
  {
    kk: 'Ауыр бұзушылықтардың қайталануы үшін жаза',
    ru: 'Взыскание за повторение более тяжких нарушений',
    en: 'Penalty for the graver offences again',
  },
  { mci: null, arrestDays: 15, expulsion: 'together' },
)

/** What so many days over the stay allowed may cost; null where none is over. */
export function sanctionForOverstay(days: number, on: Day): Sanction | null {
  if (days < 1) return null
  const step = at(overstaySteps, on).find(({ upTo }) => days <= upTo)
  if (step !== undefined) return { mci: step.mci, arrestDays: null, expulsion: null }
  return datedAt(overstayPastTenDays, on)?.value ?? null
}

function sanction(id: string, clause: string, title: Text, value: Sanction): Figure<Sanction> {
  return { id, unit: 'MCI', title, values: [{ from: '2020-01-11', value, cite: code(clause) }] }
}
