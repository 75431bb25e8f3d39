import { type Day, laterOf, plusDays } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Reason, Rule } from '../core/rule.ts'
import { marketTestExamples } from './market-test-examples.ts'
import type { OnAir, Question } from './question.ts'
import { topicsOf } from './topic.ts'

const order93: Citation = { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025' }
const dayAfter: Citation = { act: 'civil-code', clause: '173', trust: 'P', reading: 'R-01' }

/** Full days on air, after the day of posting, before a filing. */
export const marketWait: Figure<number> = {
  id: 'lmt.wait',
  unit: 'calendar_days',
  title: {
    kk: 'Өтінішке дейін бос орын жарияланымда тұратын толық күндер',
    ru: 'Полных дней публикации вакансии до подачи заявления',
    en: 'Full days a vacancy is on air before a filing',
  },
  values: [{ from: '2025-09-01', value: 15, cite: { ...order93, reading: 'R-10' } }],
}

/** After how many days from the first day on air a filing opens: the day of posting does not count. */
export const filingOffset: Figure<number> = {
  id: 'lmt.file_offset_strict',
  unit: 'days_after_posting',
  title: {
    kk: 'Жарияланған күннен кейін өтініш беру ашылатын күн',
    ru: 'День после размещения, с которого открывается подача',
    en: 'Day after posting on which filing opens',
  },
  values: [{ from: '2025-09-01', value: 16, cite: { ...dayAfter, trust: 'D' } }],
}

const stood: Reason = {
  code: 'stood',
  answer: 'yes',
  says: {
    kk: 'Бос орын биржада 15 толық күн тұрды: коды {code}, жарияланған күні – {from}, өтініш беру ашылған күн – {opens}.',
    ru: 'Вакансия простояла на бирже 15 полных дней: код {code}, опубликована {from}, подача открыта с {opens}.',
    en: 'The vacancy has stood its 15 full days: code {code}, on air since {from}, filing open since {opens}.',
  },
}

const tooEarly: Reason = {
  code: 'too-early',
  answer: 'no',
  says: {
    kk: 'Бос орын 15 толық күн тұрған жоқ: коды {code}, жарияланған күні – {from}, өтініш беру ашылатын күн – {opens}.',
    ru: 'Вакансия ещё не простояла 15 полных дней: код {code}, опубликована {from}, подача откроется {opens}.',
    en: 'The vacancy has not yet stood its 15 full days: code {code}, on air since {from}, filing opens on {opens}.',
  },
}

const interrupted: Reason = {
  code: 'interrupted',
  answer: 'no',
  says: {
    kk: 'Бос орын 15 күн үзіліссіз тұрмады: коды {code}, жарияланған күні – {from}, жарияланымдағы соңғы күні – {to}.',
    ru: 'Вакансия не простояла 15 дней без перерыва: код {code}, опубликована {from}, последний день публикации – {to}.',
    en: 'The vacancy did not stand 15 days without a break: code {code}, on air since {from}, last day on air {to}.',
  },
}

const elsewhere: Reason = {
  code: 'other-region',
  answer: 'no',
  says: {
    kk: 'Бос орын басқа өңірде жарияланған: {region} (коды {code}). Рұқсат сұралған өңір: {regions}.',
    ru: 'Вакансия размещена в другом регионе: {region} (код {code}). Разрешение запрашивается для региона: {regions}.',
    en: 'The vacancy was posted in another region: {region} (code {code}). The permit is asked for: {regions}.',
  },
}

const noVacancy: Reason = {
  code: 'no-vacancy',
  answer: 'no',
  says: {
    kk: 'Бос орын Электрондық еңбек биржасында жарияланбаған.',
    ru: 'Вакансия на Электронной бирже труда не размещена.',
    en: 'No vacancy has been posted on the Electronic Labour Exchange.',
  },
}

/**
 * The labour-market test (Order 93): before a filing the vacancy stands on the Electronic Labour Exchange, in a region asked
 * for, fifteen full days without a break.
 */
export const marketTest: Rule<Question> = {
  id: 'market-test',
  topics: topicsOf(['employment', 'seasonal'], ['new']),
  title: { kk: 'Еңбек нарығын тексеру', ru: 'Проверка рынка труда', en: 'Labour-market test' },
  versions: [
    {
      from: '2025-09-01',
      cites: [
        { ...order93, reading: 'R-21' },
        dayAfter,
        { ...order93, trust: 'S', via: 's0-2025', reading: 'R-02' },
        { ...order93, trust: 'S', via: 's1-2025', reading: 'R-22' },
        { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'kpmg-2023', reading: 'R-20' },
      ],
      says: {
        kk: 'Өтініш берілгенге дейін бос орын Электрондық еңбек биржасында, рұқсат сұралған өңірде, жарияланған күнді санамағанда үзіліссіз 15 толық күнтізбелік күн тұруға тиіс.',
        ru: 'До подачи заявления вакансия должна простоять на Электронной бирже труда, в регионе, для которого запрашивается разрешение, 15 полных календарных дней без перерыва, не считая дня размещения.',
        en: 'Before a filing the vacancy must stand on the Electronic Labour Exchange, in a region the permit is asked for, for 15 full calendar days without a break, not counting the day of posting.',
      },
      because: [stood, tooEarly, interrupted, elsewhere, noVacancy],
      holds(question, on) {
        const { vacancy, hire } = question
        if (vacancy === null) return noVacancy
        if (!hire.regions.includes(vacancy.region)) return elsewhere
        const interval = lastOnAir(vacancy.live)
        if (!standsItsDays(interval, on)) return interrupted
        return opensAfter(interval, on) <= on ? stood : tooEarly
      },
      facts({ vacancy, hire: { regions } }, on) {
        const asked = regions.length === 1 ? (regions[0] as string) : regions.join(', ')
        if (vacancy === null) return { code: null, region: null, from: null, to: null, opens: null, regions: asked }
        const { code, region, live } = vacancy
        const interval = lastOnAir(live)
        return { code, region, from: interval.from, to: interval.to, opens: opensAfter(interval, on), regions: asked }
      },
    },
  ],
  figures: [marketWait, filingOffset],
  examples: marketTestExamples,
}

/**
 * The first day on which the market test allows a filing: the sixteenth day of the last interval on air, or, with no usable
 * vacancy, of one posted on the day asked.
 */
export function filingOpens(question: Question): Day {
  const { on, vacancy, hire } = question
  if (vacancy !== null && hire.regions.includes(vacancy.region)) {
    const interval = lastOnAir(vacancy.live)
    if (standsItsDays(interval, on)) return laterOf(on, opensAfter(interval, on))
  }
  return plusDays(on, at(filingOffset, on))
}

/** The interval that counts: the one that began last. */
export function lastOnAir(live: readonly OnAir[]): OnAir {
  let last = live[0] as OnAir
  for (const interval of live) if (interval.from >= last.from) last = interval
  return last
}

/** Is the vacancy on air, in this interval, for all the days the test asks? `to` is the last day on air, and what it has stood does not expire. */
export function standsItsDays({ from, to }: OnAir, on: Day): boolean {
  return to === null || to >= plusDays(from, at(marketWait, on))
}

/** The first day on which a filing may follow this interval. */
export function opensAfter({ from }: OnAir, on: Day): Day {
  return plusDays(from, at(filingOffset, on))
}
