import { type Citation, notKnown } from '../core/citation.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { topicsOf } from './topic.ts'

const statute: Citation = { act: 'migration-law', clause: '36-1', trust: 'P' }
const transfersOutside: Citation = { act: 'migration-law', clause: '36-1(3)', trust: 'P' }
const distributed = (via: 'mybuh-2021' | 'inform-2026'): Citation => ({
  act: 'quota-orders',
  clause: notKnown,
  trust: 'N',
  via,
  reading: 'R-27',
})

const left: Reason = {
  code: 'left',
  answer: 'yes',
  says: {
    kk: 'Осы өңір мен санат бойынша квотада орын бар: {left}.',
    ru: 'В квоте этого региона и категории есть места: {left}.',
    en: 'The quota of this region and category has places left: {left}.',
  },
}

const usedUp: Reason = {
  code: 'used-up',
  answer: 'no',
  says: {
    kk: 'Осы өңір мен санат бойынша квота таусылған.',
    ru: 'Квота этого региона и категории исчерпана.',
    en: 'The quota of this region and category is used up.',
  },
}

const notCounted: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: {
    kk: 'Осы өңір мен санат бойынша квотада қанша орын қалғаны белгісіз.',
    ru: 'Сколько мест осталось в квоте этого региона и категории, неизвестно.',
    en: 'How many places are left in the quota of this region and category is not known.',
  },
}

const norm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Рұқсат өңірге және санатқа бөлінген квота шегінде беріледі әрі ұзартылады.',
    ru: 'Разрешение выдаётся и продлевается в пределах квоты, распределённой региону и категории.',
    en: 'A permit is given and renewed within the quota distributed to the region and category.',
  },
  because: [left, usedUp, notCounted],
  holds({ quotaLeft }) {
    if (quotaLeft === null) return notCounted
    return quotaLeft > 0 ? left : usedUp
  },
  facts({ quotaLeft }) {
    return { left: quotaLeft }
  },
}

/** Permits are given within the quota of the region and category. Transfers stand outside it. */
export const quota: Rule<Question> = {
  id: 'quota',
  topics: topicsOf(['employment', 'seasonal'], ['new', 'renewal']),
  title: { kk: 'Квотадағы орын', ru: 'Место в квоте', en: 'A place in the quota' },
  versions: [
    { ...norm, from: '2017-01-01', cites: [distributed('mybuh-2021')] },
    { ...norm, from: '2023-07-01', cites: [statute, transfersOutside, distributed('inform-2026')] },
  ],
  figures: [],
  examples: [
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { quotaLeft: 1 }),
      expect: 'yes',
      reason: 'left',
      because: {
        kk: 'Соңғы бір орын да жеткілікті.',
        ru: 'Достаточно и последнего места.',
        en: 'The last place is enough.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { quotaLeft: 0 }),
      expect: 'no',
      reason: 'used-up',
      because: {
        kk: 'Квотада орын қалмаған.',
        ru: 'Мест в квоте не осталось.',
        en: 'No place is left in the quota.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { quotaLeft: null }),
      expect: 'unknown',
      reason: 'not-known',
      because: {
        kk: 'Квотада қанша орын қалғаны көрсетілмеген.',
        ru: 'Не указано, сколько мест осталось в квоте.',
        en: 'Nobody has said how many places are left.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { quotaLeft: 0, hire: { permit: 'ict' } }),
      expect: 'not-applicable',
      because: {
        kk: 'Корпоративішілік ауыстыру квотаға кірмейді.',
        ru: 'Внутрикорпоративный перевод в квоту не входит.',
        en: 'An intra-corporate transfer stands outside the quota.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { quotaLeft: 0, request: 'replacement' }),
      expect: 'not-applicable',
      because: {
        kk: 'Сол рұқсат бойынша басқа жұмыскер квотадан жаңа орын алмайды.',
        ru: 'Другой работник по тому же разрешению нового места в квоте не занимает.',
        en: 'Another worker on the same permit takes no new place.',
      },
    },
  ],
}
