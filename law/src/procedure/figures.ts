import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { DutyTerm } from '../forms/duty.ts'

const police = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P', reading: 'R-73' })

const reviewed = (via: 'lwp' | 'smart-migration'): Citation => ({
  act: 'order-279-2023',
  clause: notKnown,
  trust: 'L',
  via,
  reading: 'R-40',
})

const sincePoliceChapter = {
  from: '2021-01-01',
  to: '2024-07-15',
  why: {
    kk: 'Полиция бақылауы туралы тарау 2024 жылғы № 82-VIII Заңмен енгізілді.',
    ru: 'Глава о полицейском контроле введена Законом № 82-VIII 2024 года.',
    en: 'The chapter on control by the police came with Law 82-VIII of 2024.',
  },
} as const

const unknownSinceReform = {
  from: '2025-09-01',
  to: '2026-12-31',
  why: {
    kk: '2025 жылғы 1 қыркүйектен кейінгі мерзім белгісіз.',
    ru: 'Срок после 1 сентября 2025 года неизвестен.',
    en: 'The term after 1 September 2025 is not known.',
  },
} as const

/** Working days of an unscheduled check by the police, and of that check extended once. */
export const policeCheck: Figure<readonly [number, number]> = {
  id: 'control.police_check',
  unit: 'working_days',
  title: {
    kk: 'Полицияның жоспардан тыс тексеруі',
    ru: 'Внеплановая проверка полиции',
    en: 'Unscheduled check by the police',
  },
  values: [{ from: '2024-07-16', value: [7, 15], cite: police('58-1') }],
  gaps: [sincePoliceChapter],
}

/** Working days in which objections to a check are answered. */
export const policeObjections: DutyTerm = {
  id: 'control.objections_answered',
  unit: 'working_days',
  title: {
    kk: 'Тексеру нәтижесіне қарсылыққа жауап',
    ru: 'Ответ на возражения по проверке',
    en: 'Answer to objections against a check',
  },
  values: [{ from: '2024-07-16', value: 10, cite: police('58-2') }],
  gaps: [sincePoliceChapter],
}

/** Working days in which the renewal of a transfer was decided before the reform. */
export const reviewTransferRenewal: Figure<number> = {
  id: 'review.ict_renewal',
  unit: 'working_days',
  title: {
    kk: 'Корпоративішілік ауыстыруды ұзартуды қарау мерзімі',
    ru: 'Срок рассмотрения продления внутрикорпоративного перевода',
    en: 'Time to decide the renewal of a transfer',
  },
  values: [
    { from: '2017-01-01', value: 5, cite: { ...reviewed('lwp'), act: 'order-559' } },
    { from: '2023-07-01', to: '2025-08-31', value: 5, cite: reviewed('lwp') },
  ],
  gaps: [unknownSinceReform],
}

/** Working days in which a replacement was decided before the reform. */
export const reviewReplacement: Figure<number> = {
  id: 'review.worker_replacement',
  unit: 'working_days',
  title: {
    kk: 'Жұмыскерді ауыстыруды қарау мерзімі',
    ru: 'Срок рассмотрения замены работника',
    en: 'Time to decide the replacement of a worker',
  },
  values: [
    { from: '2017-01-01', value: 5, cite: { ...reviewed('smart-migration'), act: 'order-559' } },
    { from: '2023-07-01', to: '2025-08-31', value: 5, cite: reviewed('smart-migration') },
  ],
  gaps: [unknownSinceReform],
}

/** Through which portals an application may come, the main one first. */
export const channels: Figure<readonly string[]> = {
  id: 'channels.open',
  unit: 'portals',
  title: {
    kk: 'Өтініш қабылданатын порталдар',
    ru: 'Порталы, через которые подаётся заявление',
    en: 'Portals through which an application comes',
  },
  values: [
    {
      from: '2025-09-01',
      value: ['migration.enbek.kz', 'elicense.kz', 'egov.kz'],
      cite: { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'acsour-2025', reading: 'R-45' },
    },
  ],
  gaps: [
    {
      from: '2021-01-01',
      to: '2025-08-31',
      why: {
        kk: 'Реформаға дейінгі порталдардың толық тізімі табылмады.',
        ru: 'Полный перечень порталов до реформы не найден.',
        en: 'No full list of the portals before the reform was found.',
      },
    },
  ],
}
