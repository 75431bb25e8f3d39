import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { at } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { localShareExamples } from './local-share-examples.ts'
import { exemptBranch, exemptSmallBusiness, shareOfHands, shareOfHeads } from './local-share-figures.ts'
import { citizensIn, citizensNeeded, hands, heads, peopleIn } from './pools.ts'
import type { Employer, Question } from './question.ts'
import { topicsOf } from './topic.ts'

const stateBody: Reason = {
  code: 'exempt-state',
  answer: 'yes',
  says: {
    kk: 'Мемлекеттік мекемелер мен кәсіпорындарға үлес талабы қолданылмайды.',
    ru: 'К государственным учреждениям и предприятиям требование о доле не применяется.',
    en: 'The share does not apply to state institutions and state enterprises.',
  },
}

const smallBranch: Reason = {
  code: 'exempt-branch',
  answer: 'yes',
  says: {
    kk: 'Филиал немесе өкілдік үлес талабынан босатылған: жұмыскерлер саны – {headcount}.',
    ru: 'Филиал или представительство освобождены от требования о доле: численность – {headcount}.',
    en: 'The branch or representative office is exempt from the share: people at work – {headcount}.',
  },
}

const smallBusiness: Reason = {
  code: 'exempt-small-business',
  answer: 'yes',
  says: {
    kk: 'Шағын кәсіпкерлік субъектісі үлес талабынан босатылған: жұмыскерлер саны – {headcount}.',
    ru: 'Субъект малого предпринимательства освобождён от требования о доле: численность – {headcount}.',
    en: 'The small business is exempt from the share: people at work – {headcount}.',
  },
}

const enough: Reason = {
  code: 'enough',
  answer: 'yes',
  says: {
    kk: 'Азаматтар жеткілікті. 1 және 2-санаттар: {all12} адам ішінде {local12} азамат, қажеті – {need12}; 3 және 4-санаттар: {all34} адам ішінде {local34} азамат, қажеті – {need34}.',
    ru: 'Граждан достаточно. Категории 1 и 2: {local12} из {all12}, нужно {need12}; категории 3 и 4: {local34} из {all34}, нужно {need34}.',
    en: 'Enough of the staff are citizens. Categories 1 and 2: {local12} of {all12}, {need12} needed; categories 3 and 4: {local34} of {all34}, {need34} needed.',
  },
}

const shortOfHeads: Reason = {
  code: 'short-in-1-2',
  answer: 'no',
  says: {
    kk: '1 және 2-санаттарда азаматтар жетіспейді: {all12} адам ішінде {local12} азамат, қажеті – {need12}.',
    ru: 'В категориях 1 и 2 не хватает граждан: {local12} из {all12}, нужно {need12}.',
    en: 'Too few citizens in categories 1 and 2: {local12} of {all12}, {need12} needed.',
  },
}

const shortOfHands: Reason = {
  code: 'short-in-3-4',
  answer: 'no',
  says: {
    kk: '3 және 4-санаттарда азаматтар жетіспейді: {all34} адам ішінде {local34} азамат, қажеті – {need34}.',
    ru: 'В категориях 3 и 4 не хватает граждан: {local34} из {all34}, нужно {need34}.',
    en: 'Too few citizens in categories 3 and 4: {local34} of {all34}, {need34} needed.',
  },
}

const shortOfBoth: Reason = {
  code: 'short-in-both',
  answer: 'no',
  says: {
    kk: 'Азаматтар екі топта да жетіспейді. 1 және 2-санаттар: {all12} адам ішінде {local12} азамат, қажеті – {need12}; 3 және 4-санаттар: {all34} адам ішінде {local34} азамат, қажеті – {need34}.',
    ru: 'Граждан не хватает в обеих группах. Категории 1 и 2: {local12} из {all12}, нужно {need12}; категории 3 и 4: {local34} из {all34}, нужно {need34}.',
    en: 'Too few citizens in both groups. Categories 1 and 2: {local12} of {all12}, {need12} needed; categories 3 and 4: {local34} of {all34}, {need34} needed.',
  },
}

const version = (differing: Pick<RuleVersion<Question>, 'from' | 'cites' | 'says'>): RuleVersion<Question> => ({
  ...differing,
  because: [stateBody, smallBranch, smallBusiness, enough, shortOfHeads, shortOfHands, shortOfBoth],
  holds(question, on) {
    const exempt = exemptionFromShare(question.employer, on)
    if (exempt !== null) return exempt
    const headsShort = citizensIn(question, heads) < citizensNeeded(peopleIn(question, heads), at(shareOfHeads, on))
    const handsShort = citizensIn(question, hands) < citizensNeeded(peopleIn(question, hands), at(shareOfHands, on))
    if (headsShort) return handsShort ? shortOfBoth : shortOfHeads
    return handsShort ? shortOfHands : enough
  },
  facts(question, on) {
    const all12 = peopleIn(question, heads)
    const all34 = peopleIn(question, hands)
    return {
      local12: citizensIn(question, heads),
      all12,
      need12: citizensNeeded(all12, at(shareOfHeads, on)),
      local34: citizensIn(question, hands),
      all34,
      need34: citizensNeeded(all34, at(shareOfHands, on)),
      headcount: question.employer.headcount,
    }
  },
})

const statute: Citation = { act: 'migration-law', clause: '37-1(6)', trust: 'P', reading: 'R-16' }
const clause16: Citation = { act: 'order-559', clause: '16', trust: 'O', via: 'egov-old', reading: 'R-19' }
const clause19: Citation = { act: 'order-279-2023', clause: '19', trust: 'L', via: 'ey-2025', reading: 'R-19' }

/**
 * Clause 19 of the Rules: enough of the staff are citizens, counted in categories 1 and 2 together and in 3 and 4 together.
 * The worker applied for counts as a foreigner when the request is new.
 */
export const localShare: Rule<Question> = {
  id: 'local-share',
  topics: topicsOf(['employment'], ['new', 'renewal']),
  title: { kk: 'Жергілікті кадрлардың үлесі', ru: 'Доля местных кадров', en: 'Share of local staff' },
  versions: [
    version({
      from: '2017-01-01',
      cites: [clause16],
      says: {
        kk: '1 және 2-санаттардағы жұмыскерлердің кемінде 70 %-ы, 3 және 4-санаттардағы жұмыскерлердің кемінде 90 %-ы – Қазақстан азаматтары. Мемлекеттік мекемелер мен кәсіпорындар, шағын кәсіпкерлік субъектілері, жұмыскері 30-дан аспайтын филиалдар мен өкілдіктер босатылады.',
        ru: 'Не менее 70 % работников категорий 1 и 2 и не менее 90 % работников категорий 3 и 4 – граждане Казахстана. Освобождены государственные учреждения и предприятия, субъекты малого предпринимательства, филиалы и представительства с численностью до 30 человек включительно.',
        en: 'Citizens are at least 70 % of the staff in categories 1 and 2 and at least 90 % in categories 3 and 4. Exempt are state institutions and enterprises, small businesses, and branches and representative offices of up to 30 people.',
      },
    }),
    version({
      from: '2023-07-01',
      cites: [clause19, statute],
      says: {
        kk: '1 және 2-санаттардағы жұмыскерлердің кемінде 70 %-ы, 3 және 4-санаттардағы жұмыскерлердің кемінде 90 %-ы – Қазақстан азаматтары. Мемлекеттік мекемелер мен кәсіпорындар, шағын кәсіпкерлік субъектілері, жұмыскері 10-нан аспайтын филиалдар мен өкілдіктер босатылады.',
        ru: 'Не менее 70 % работников категорий 1 и 2 и не менее 90 % работников категорий 3 и 4 – граждане Казахстана. Освобождены государственные учреждения и предприятия, субъекты малого предпринимательства, филиалы и представительства с численностью до 10 человек включительно.',
        en: 'Citizens are at least 70 % of the staff in categories 1 and 2 and at least 90 % in categories 3 and 4. Exempt are state institutions and enterprises, small businesses, and branches and representative offices of up to 10 people.',
      },
    }),
    version({
      from: '2025-09-01',
      cites: [clause19, statute, { ...clause19, act: 'order-93-2025', reading: 'R-18' }],
      says: {
        kk: '1 және 2-санаттардағы жұмыскерлердің кемінде 70 %-ы, 3 және 4-санаттардағы жұмыскерлердің кемінде 90 %-ы – Қазақстан азаматтары. Мемлекеттік мекемелер мен кәсіпорындар, жұмыскері 20-дан аспайтын шағын кәсіпкерлік субъектілері, жұмыскері 10-нан аспайтын филиалдар мен өкілдіктер босатылады.',
        ru: 'Не менее 70 % работников категорий 1 и 2 и не менее 90 % работников категорий 3 и 4 – граждане Казахстана. Освобождены государственные учреждения и предприятия, субъекты малого предпринимательства до 20 человек включительно, филиалы и представительства до 10 человек включительно.',
        en: 'Citizens are at least 70 % of the staff in categories 1 and 2 and at least 90 % in categories 3 and 4. Exempt are state institutions and enterprises, small businesses of up to 20 people, and branches and representative offices of up to 10.',
      },
    }),
  ],
  figures: [shareOfHeads, shareOfHands, exemptSmallBusiness, exemptBranch],
  examples: localShareExamples,
}

/** The reason for which the employer is exempt from the share on that day, or null. */
export function exemptionFromShare(employer: Employer, on: Day): Reason | null {
  const { kind, headcount } = employer
  if (kind === 'state-institution' || kind === 'state-enterprise') return stateBody
  if ((kind === 'branch' || kind === 'representative-office') && headcount <= at(exemptBranch, on)) return smallBranch
  if (!employer.smallBusiness) return null
  const largest = at(exemptSmallBusiness, on)
  return largest === null || headcount <= largest ? smallBusiness : null
}
