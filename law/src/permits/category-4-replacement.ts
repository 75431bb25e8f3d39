import { type Day, plusMonths } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Category4Permit, Question } from './question.ts'
import { topicsOf } from './topic.ts'

const clause14: Citation = { act: 'order-279-2023', clause: '14', trust: 'L', via: 'ey-2025', reading: 'R-25' }
const since2020: Citation = { act: 'order-559', clause: notKnown, trust: 'L', via: 'wpk-2020', reading: 'R-25' }

/** From how many months after the issue a citizen is to take the post. */
const replaceFrom: Figure<number> = {
  id: 'cat4.replacement.from',
  unit: 'months',
  title: {
    kk: '4-санаттағы шетелдікті ауыстыру басталатын ай',
    ru: 'Начало срока замены работника категории 4',
    en: 'Month from which a category 4 worker is to be replaced',
  },
  values: [
    { from: '2020-05-01', value: 6, cite: since2020 },
    { from: '2023-07-01', value: 6, cite: clause14 },
  ],
}

/** By how many months after the issue a citizen must have the post. */
const replaceUntil: Figure<number> = {
  id: 'cat4.replacement.until',
  unit: 'months',
  title: {
    kk: '4-санаттағы шетелдікті ауыстыру аяқталатын ай',
    ru: 'Конец срока замены работника категории 4',
    en: 'Month by which a category 4 worker must be replaced',
  },
  values: [
    { from: '2020-05-01', value: 12, cite: since2020 },
    { from: '2023-07-01', value: 12, cite: clause14 },
  ],
}

const noneDue: Reason = {
  code: 'none-due',
  answer: 'yes',
  says: {
    kk: '4-санат бойынша ауыстыру мерзімі өтіп кеткен лауазым жоқ.',
    ru: 'Должностей категории 4 с истёкшим сроком замены нет.',
    en: 'No category 4 post is overdue for replacement.',
  },
}

const overdue: Reason = {
  code: 'overdue',
  answer: 'no',
  says: {
    kk: '4-санат бойынша азаматқа берілмеген, мерзімі өткен лауазымдар саны – {overdue}; ең ескі рұқсаттың берілген күні – {oldest}.',
    ru: 'Должностей категории 4, не переданных гражданам в срок: {overdue}; самое давнее разрешение выдано {oldest}.',
    en: 'Category 4 posts not given to citizens in time: {overdue}; the oldest permit was issued on {oldest}.',
  },
}

const norm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Бұрын берілген 4-санаттағы рұқсат бойынша лауазым 12 айдан кешіктірілмей Қазақстан азаматына берілуге тиіс.',
    ru: 'Должность по ранее выданному разрешению категории 4 не позднее 12 месяцев должна быть передана гражданину Казахстана.',
    en: 'The post of an earlier category 4 permit must be given to a citizen of Kazakhstan within 12 months.',
  },
  because: [noneDue, overdue],
  holds({ employer: { category4 } }, on) {
    for (const permit of category4) if (isOverdue(permit, on)) return overdue
    return noneDue
  },
  facts({ employer: { category4 } }, on) {
    let count = 0
    let oldest: Day | null = null
    for (const permit of category4) {
      if (!isOverdue(permit, on)) continue
      count++
      if (oldest === null || permit.issuedOn < oldest) oldest = permit.issuedOn
    }
    return { overdue: count, oldest }
  },
}

/** Clause 14 of the Rules: within six months to a year a category 4 post passes to a citizen; until then no more permits. */
export const category4Replacement: Rule<Question> = {
  id: 'category-4-replacement',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['new', 'renewal', 'replacement']),
  title: {
    kk: '4-санаттағы шетелдікті азаматпен ауыстыру',
    ru: 'Замена работника категории 4 гражданином',
    en: 'Replacing a category 4 worker by a citizen',
  },
  versions: [
    { ...norm, from: '2020-05-01', cites: [since2020] },
    { ...norm, from: '2023-07-01', cites: [clause14] },
  ],
  figures: [replaceFrom, replaceUntil],
  examples: [
    {
      on: '2026-06-14',
      given: plainCase('2026-06-14', { employer: { category4: [{ issuedOn: '2025-06-14', replaced: false }] } }),
      expect: 'yes',
      reason: 'none-due',
      because: {
        kk: 'Бір жыл толған күні рұқсаттың берілгеніне дәл 12 ай болады.',
        ru: 'В годовщину выдачи разрешению ровно 12 месяцев, не больше.',
        en: 'On the anniversary the permit is 12 months old, not older.',
      },
    },
    {
      on: '2026-06-15',
      given: plainCase('2026-06-15', { employer: { category4: [{ issuedOn: '2025-06-14', replaced: false }] } }),
      expect: 'no',
      reason: 'overdue',
      because: {
        kk: 'Бір күннен кейін рұқсаттың берілгеніне 12 айдан асады.',
        ru: 'Днём позже с выдачи разрешения прошло больше 12 месяцев.',
        en: 'A day later the permit is older than 12 months.',
      },
    },
    {
      on: '2026-06-15',
      given: plainCase('2026-06-15', { employer: { category4: [{ issuedOn: '2024-06-14', replaced: true }] } }),
      expect: 'yes',
      reason: 'none-due',
      because: {
        kk: 'Лауазымды азамат атқарады.',
        ru: 'Должность занимает гражданин.',
        en: 'A citizen has the post.',
      },
    },
    {
      on: '2026-06-15',
      given: plainCase('2026-06-15', {
        request: 'reissue',
        employer: { category4: [{ issuedOn: '2024-06-14', replaced: false }] },
      }),
      expect: 'not-applicable',
      because: {
        kk: 'Рұқсатты қайта ресімдеу бұл ауыстыруға байланысты емес.',
        ru: 'Переоформление разрешения от этой замены не зависит.',
        en: 'A reissue of the permit does not wait for the replacement.',
      },
    },
  ],
}

/** Is the permit older than the time in which its post passes to a citizen, without that having happened? */
export function isOverdue({ issuedOn, replaced }: Category4Permit, on: Day): boolean {
  return !replaced && plusMonths(issuedOn, at(replaceUntil, on)) < on
}

/** From when, and by which last day, the post of a category 4 permit passes to a citizen: no later than the permit lasts. */
export function replacementDays(issuedOn: Day, expiresOn: Day): { readonly from: Day; readonly lastDay: Day } {
  const anniversary = plusMonths(issuedOn, at(replaceUntil, issuedOn))
  return {
    from: plusMonths(issuedOn, at(replaceFrom, issuedOn)),
    lastDay: expiresOn < anniversary ? expiresOn : anniversary,
  }
}
