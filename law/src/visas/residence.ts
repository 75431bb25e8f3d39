import type { Day } from '../calendar/day.ts'
import { plusMonths } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { ground, type Stated } from '../forms/condition.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'
import { limit } from '../forms/limit.ts'

const service: Citation = { act: 'decree-148-2012', clause: notKnown, trust: 'O', via: 'gov-kz-4631', reading: 'R-82' }
const eaeu: Citation = { act: 'decree-148-2012', clause: notKnown, trust: 'L', via: 'esplora-eaeu' }

const longestResidence: Figure<number> = {
  id: 'residence_permit.max',
  unit: 'months',
  title: {
    kk: 'Жұмыс үшін уақытша тұруға рұқсаттың ең ұзақ мерзімі',
    ru: 'Наибольший срок разрешения на временное проживание для работы',
    en: 'Longest temporary residence permit for work',
  },
  values: [{ from: '2023-01-01', value: 12, cite: service }],
  gaps: [
    {
      from: '2021-01-01',
      to: '2022-12-31',
      why: {
        kk: '2023 жылға дейінгі мерзім табылмады.',
        ru: 'Срок до 2023 года не найден.',
        en: 'The term before 2023 was not found.',
      },
    },
  ],
}

/** A residence permit for work is for a year at most. */
export const residenceTerm = limit({
  id: 'residence-permit-term',
  topic: 'residence-permit',
  title: {
    kk: 'Уақытша тұруға рұқсаттың мерзімі',
    ru: 'Срок разрешения на временное проживание',
    en: 'Term of the residence permit',
  },
  from: '2023-01-01',
  cites: [service],
  says: {
    kk: 'Жұмыс үшін уақытша тұруға рұқсат ең көбі 12 айға, шарт мерзімінен асырмай беріліп, жыл сайын қайта ресімделеді.',
    ru: 'Разрешение на временное проживание для работы выдаётся не более чем на 12 месяцев, не дольше договора, и ежегодно переоформляется.',
    en: 'A residence permit for work is for at most 12 months, never beyond the contract, and is issued anew each year.',
  },
  sense: 'at-most',
  figure: longestResidence,
  edges: [{ on: '2026-03-02', number: 12, step: 1 }],
})

const residenceBefore: DutyTerm = {
  id: 'residence_permit.eaeu_before',
  unit: 'calendar_days',
  title: {
    kk: 'ЕАЭО азаматы уақытша тұруға рұқсатқа өтініш беретін мерзім',
    ru: 'Срок обращения гражданина ЕАЭС за разрешением на временное проживание',
    en: 'Time for an EAEU citizen to apply for a residence permit',
  },
  values: [{ from: '2023-01-27', value: 88, cite: { ...eaeu, reading: 'R-66' } }],
}

/** A worker from the EAEU applies for a residence permit before his 90th day. */
export const eaeuResidence = duty({
  id: 'eaeu-residence-permit',
  topic: 'residence-permit',
  title: {
    kk: 'ЕАЭО азаматының уақытша тұруға рұқсаты',
    ru: 'Разрешение на временное проживание гражданина ЕАЭС',
    en: 'Residence permit of an EAEU citizen',
  },
  from: '2023-01-27',
  cites: [{ ...eaeu, reading: 'R-66' }],
  says: {
    kk: 'ЕАЭО-ға мүше мемлекеттің азаматы жұмыс үшін уақытша тұруға рұқсатқа болудың 90-күніне дейін өтініш береді.',
    ru: 'Гражданин государства – члена ЕАЭС обращается за разрешением на временное проживание для работы до 90-го дня пребывания.',
    en: 'A citizen of a member state of the EAEU applies for a residence permit for work before the 90th day of his stay.',
  },
  term: residenceBefore,
  edges: [
    {
      happenedOn: '2026-01-01',
      lastDay: '2026-03-30',
      because: {
        kk: 'Жұмыскер елге 1 қаңтарда кірген: бұл – 1-күн, ал соңғы күн – 89-күн.',
        ru: 'Работник въехал 1 января: это 1-й день, а последний – 89-й.',
        en: 'The worker entered on 1 January: that is day 1, and the last day is the 89th.',
      },
    },
  ],
})

/** On what a residence permit for work may rest. */
export const residenceGrounds: readonly Rule<Stated>[] = [
  restsOn('permit', {
    kk: 'Шетелдік жұмыс күшін тартуға рұқсат',
    ru: 'Разрешение на привлечение иностранной рабочей силы',
    en: 'A foreign labour permit',
  }),
  restsOn('certificate', {
    kk: 'Біліктіліктің сәйкестігі туралы анықтама',
    ru: 'Справка о соответствии квалификации',
    en: 'A certificate of qualification',
  }),
  restsOn('household-permit', {
    kk: 'Еңбекші көшіп келушіге рұқсат',
    ru: 'Разрешение трудовому иммигранту',
    en: 'A permit of a labour immigrant',
  }),
  restsOn('registered-contract', {
    kk: 'ЕШЕБЖ-де тіркелген еңбек шарты',
    ru: 'Трудовой договор, зарегистрированный в ЕСУТД',
    en: 'An employment contract registered in ESUTD',
  }),
  restsOn('posting-order', {
    kk: 'Корпоративішілік ауыстыру туралы бұйрық',
    ru: 'Приказ о внутрикорпоративном переводе',
    en: 'The posting order of an intra-corporate transfer',
  }),
  restsOn('journalist', {
    kk: 'Журналистің аккредиттелуі',
    ru: 'Аккредитация журналиста',
    en: 'The accreditation of a journalist',
  }),
]

/** Years during which somebody expelled may not enter. */
export const reentryBan: Figure<number> = {
  id: 'reentry_ban',
  unit: 'years',
  title: {
    kk: 'Шығарып жіберілгеннен кейін кіруге тыйым',
    ru: 'Запрет въезда после выдворения',
    en: 'Ban on entry after expulsion',
  },
  values: [
    {
      from: '2025-01-01',
      value: 5,
      cite: { act: 'migration-law', clause: notKnown, trust: 'N', via: 'nh-2025', reading: 'R-65' },
    },
  ],
  gaps: [
    {
      from: '2021-01-01',
      to: '2024-12-31',
      why: {
        kk: '2025 жылға дейінгі мерзім табылмады.',
        ru: 'Срок до 2025 года не найден.',
        en: 'The length before 2025 was not found.',
      },
    },
  ],
}

/** Somebody expelled stays away for so many years. */
export const reentryAfterExpulsion = limit({
  id: 'reentry-after-expulsion',
  topic: 'entry',
  title: {
    kk: 'Шығарып жіберілгеннен кейін келу',
    ru: 'Въезд после выдворения',
    en: 'Entry after expulsion',
  },
  from: '2025-01-01',
  cites: reentryBan.values.map(({ cite }) => cite),
  says: {
    kk: 'Сот шешімімен шығарып жіберілген шетелдік елге кемінде 5 жылдан кейін ғана келе алады.',
    ru: 'Иностранец, выдворенный по решению суда, может въехать не ранее чем через 5 лет.',
    en: 'A foreigner expelled by a court may enter again after 5 years at the earliest.',
  },
  sense: 'at-least',
  figure: reentryBan,
  edges: [{ on: '2026-03-02', number: 5, step: 1 }],
})

/** The first day on which somebody expelled may enter again. */
export function mayReenterFrom(expelledOn: Day): Day {
  return plusMonths(expelledOn, 12 * at(reentryBan, expelledOn))
}

function restsOn(id: string, title: Text): Rule<Stated> {
  return ground({
    id: `residence-on-${id}`,
    topics: ['residence-permit'],
    title,
    from: '2023-01-01',
    cites: [service],
    says: {
      kk: `${title.kk} жұмыс үшін уақытша тұруға рұқсатқа негіз болады.`,
      ru: `${title.ru} – основание для разрешения на временное проживание для работы.`,
      en: `${title.en} is a ground for a residence permit for work.`,
    },
  })
}
