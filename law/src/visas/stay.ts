import { type Day, daysBetween, laterOf, plusDays } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'
import { limit } from '../forms/limit.ts'

const entryRules = (via: NonNullable<Citation['via']>, trust: Citation['trust']): Citation => ({
  act: 'decree-148-2012',
  clause: notKnown,
  trust,
  via,
})

const perEntry: Citation = { ...entryRules('astanahub-stay', 'O'), reading: 'R-86' }

const before2023: Gap = {
  from: '2021-01-01',
  to: '2023-01-26',
  why: {
    kk: '2023 жылғы 27 қаңтарға дейінгі шек табылмады.',
    ru: 'Предел до 27 января 2023 года не найден.',
    en: 'The limit before 27 January 2023 was not found.',
  },
}

/** Visa-free days, at most, in each window of days; the same for the EAEU and other visa-free states. */
const visaFreeDays: Figure<number> = {
  id: 'stay.visa_free.days',
  unit: 'calendar_days',
  title: {
    kk: '180 күн ішіндегі визасыз болу күндері',
    ru: 'Безвизовые дни в каждых 180 днях',
    en: 'Visa-free days in each 180',
  },
  values: [{ from: '2023-01-27', value: 90, cite: entryRules('acsour-stay', 'L') }],
  gaps: [before2023],
}

/** The window in which visa-free days are counted. */
export const visaFreeWindow: Figure<number> = {
  id: 'stay.visa_free.window',
  unit: 'calendar_days',
  title: {
    kk: 'Визасыз күндер саналатын кезең',
    ru: 'Период, в котором считаются безвизовые дни',
    en: 'Window in which visa-free days are counted',
  },
  values: [{ from: '2023-01-27', value: 180, cite: entryRules('acsour-stay', 'L') }],
  gaps: [before2023],
}

/** Visa-free days, at most, of one entry from states outside the EAEU. */
const visaFreePerEntry: Figure<number> = {
  id: 'stay.visa_free.per_entry',
  unit: 'calendar_days',
  title: {
    kk: 'Бір рет кіргендегі визасыз болу күндері (ЕАЭО-дан тыс)',
    ru: 'Безвизовые дни за один въезд (вне ЕАЭС)',
    en: 'Visa-free days of one entry (outside the EAEU)',
  },
  values: [{ from: '2023-01-27', value: 30, cite: perEntry }],
  gaps: [before2023],
}

/** How long somebody may stay without a visa or a residence permit. */
export const stayLimits = [
  limit({
    id: 'visa-free-days',
    topic: 'visa-free-stay',
    title: { kk: 'Визасыз болу', ru: 'Безвизовое пребывание', en: 'Stay without a visa' },
    from: '2023-01-27',
    cites: [entryRules('acsour-stay', 'L')],
    says: {
      kk: 'Визасыз режим қолданылатын мемлекеттің азаматы визасыз әр 180 күнде ең көбі 90 күн бола алады; виза немесе уақытша тұруға рұқсат бойынша болған күндер саналмайды.',
      ru: 'Гражданин государства с безвизовым режимом может находиться без визы не более 90 дней в каждых 180; дни по визе или разрешению на временное проживание не считаются.',
      en: 'A citizen of a visa-free state may stay at most 90 days in each 180; days on a visa or a residence permit do not count.',
    },
    sense: 'at-most',
    figure: visaFreeDays,
    edges: [{ on: '2026-03-02', number: 90, step: 1 }],
  }),
  limit({
    id: 'visa-free-entry',
    topic: 'visa-free-stay',
    title: {
      kk: 'Бір рет кіргендегі визасыз болу',
      ru: 'Безвизовое пребывание за один въезд',
      en: 'Stay of one entry without a visa',
    },
    from: '2023-01-27',
    cites: [perEntry],
    says: {
      kk: 'ЕАЭО-ға кірмейтін, визасыз режим қолданылатын мемлекеттің азаматы, ол мемлекетке өзге мерзім белгіленбесе, бір рет кіргенде ең көбі 30 күн бола алады.',
      ru: 'Гражданин государства с безвизовым режимом, не входящего в ЕАЭС, может находиться не более 30 дней за один въезд, если для этого государства не установлен иной срок.',
      en: 'A citizen of a visa-free state outside the EAEU may stay at most 30 days at one entry, unless another term is set for that state.',
    },
    sense: 'at-most',
    figure: visaFreePerEntry,
    edges: [{ on: '2026-03-02', number: 30, step: 1 }],
  }),
]

/** A stay without a visa; the day of entry and the day of departure both count. */
export interface VisaFreeStay {
  readonly from: Day
  /** Null while it lasts. */
  readonly to: Day | null
}

/** Visa-free days in the window that ends on that day, itself included. */
export function visaFreeDaysUsed(stays: readonly VisaFreeStay[], on: Day, window: number): number {
  const opens = plusDays(on, 1 - window)
  return stays.reduce((days, { from, to }) => {
    const last = to === null || to > on ? on : to
    const first = laterOf(from, opens)
    return first > last ? days : days + daysBetween(first, last) + 1
  }, 0)
}
