import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { ictShareExamples, ictTenureExamples } from './ict-examples.ts'
import type { Question } from './question.ts'
import { topicsOf } from './topic.ts'

const tenureClause: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'wpk-ict', reading: 'R-34' }
const tenureEarlier: Citation = { ...tenureClause, act: 'order-559' }
const transferee: Citation = { act: 'migration-law', clause: '1(6-1)', trust: 'P', reading: 'R-54' }
const shareClause: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'wpk-ict', reading: 'R-33' }
const shareEarlier: Citation = { ...shareClause, act: 'order-559' }
const statute: Citation = { act: 'migration-law', clause: '37-3(4)', trust: 'P', reading: 'R-33' }

/** Months with the sending company before a transfer. */
export const leastTenure: Figure<number> = {
  id: 'ict.min_experience',
  unit: 'months',
  title: {
    kk: 'Жіберуші компаниядағы ең аз жұмыс өтілі',
    ru: 'Наименьший стаж в направляющей компании',
    en: 'Least time with the sending company',
  },
  values: [
    { from: '2017-01-01', value: 12, cite: tenureEarlier },
    { from: '2023-07-01', value: 12, cite: tenureClause },
  ],
}

/** Transferees of a category, at most, in percent of its local staff. */
const mostTransferees: Figure<number> = {
  id: 'share.ict_max_of_local',
  unit: 'percent',
  title: {
    kk: 'Ауыстырылғандардың санаттағы азаматтарға шаққандағы ең көп үлесі',
    ru: 'Наибольшая доля переведённых к местным работникам категории',
    en: 'Largest share of transferees to the local staff of the category',
  },
  values: [
    { from: '2017-01-01', value: 50, cite: shareEarlier },
    { from: '2023-07-01', value: 50, cite: shareClause },
  ],
}

const longEnough: Reason = {
  code: 'long-enough',
  answer: 'yes',
  says: {
    kk: 'Жұмыскер жіберуші компанияда жеткілікті уақыт істеген: {months} ай, қажеті – {needed}.',
    ru: 'Стаж в направляющей компании достаточен. Месяцев: {months}, нужно: {needed}.',
    en: 'The worker has been with the sending company long enough. Months: {months}, needed: {needed}.',
  },
}

const tooShort: Reason = {
  code: 'too-short',
  answer: 'no',
  says: {
    kk: 'Жұмыскер жіберуші компанияда жеткілікті уақыт істемеген: {months} ай, қажеті – {needed}.',
    ru: 'Стаж в направляющей компании недостаточен. Месяцев: {months}, нужно: {needed}.',
    en: 'The worker has not been with the sending company long enough. Months: {months}, needed: {needed}.',
  },
}

const notShown: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: {
    kk: 'Жұмыскердің жіберуші компанияда қанша уақыт істегені белгісіз.',
    ru: 'Сколько работник проработал в направляющей компании, неизвестно.',
    en: 'How long the worker has been with the sending company is not known.',
  },
}

const tenureNorm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Корпоративішілік ауыстырылатын жұмыскер жіберуші компанияда кемінде 12 ай істеген болуға тиіс.',
    ru: 'Переводимый внутри корпорации работник должен проработать в направляющей компании не менее 12 месяцев.',
    en: 'A worker transferred within the group must have been with the sending company for at least 12 months.',
  },
  because: [longEnough, tooShort, notShown],
  holds({ worker: { foreignTenureMonths } }, on) {
    if (foreignTenureMonths === null) return notShown
    return foreignTenureMonths >= at(leastTenure, on) ? longEnough : tooShort
  },
  facts({ worker: { foreignTenureMonths } }, on) {
    return { months: foreignTenureMonths, needed: at(leastTenure, on) }
  },
}

/** A transfer is of somebody who has worked for the sending company for a year. */
export const ictTenure: Rule<Question> = {
  id: 'ict-tenure',
  topics: topicsOf(['ict'], ['new']),
  title: {
    kk: 'Жіберуші компаниядағы өтіл',
    ru: 'Стаж в направляющей компании',
    en: 'Time with the sending company',
  },
  versions: [
    { ...tenureNorm, from: '2017-01-01', cites: [tenureEarlier] },
    { ...tenureNorm, from: '2023-07-01', cites: [tenureClause, transferee] },
  ],
  figures: [leastTenure],
  examples: ictTenureExamples,
}

const few: Reason = {
  code: 'within',
  answer: 'yes',
  says: {
    kk: 'Санатта азаматтар жеткілікті: ауыстырылған шетелдіктер – {transferees}, азаматтар – {local}, қажеті – {needed}.',
    ru: 'Граждан в категории достаточно. Переведённых иностранцев: {transferees}, граждан: {local}, нужно: {needed}.',
    en: 'Enough of the category are citizens. Transferees: {transferees}, citizens: {local}, needed: {needed}.',
  },
}

const many: Reason = {
  code: 'too-many',
  answer: 'no',
  says: {
    kk: 'Санатта азаматтар жетіспейді: ауыстырылған шетелдіктер – {transferees}, азаматтар – {local}, қажеті – {needed}.',
    ru: 'Граждан в категории не хватает. Переведённых иностранцев: {transferees}, граждан: {local}, нужно: {needed}.',
    en: 'Too few citizens in the category. Transferees: {transferees}, citizens: {local}, needed: {needed}.',
  },
}

const shareNorm: Pick<RuleVersion<Question>, 'says' | 'because' | 'applies' | 'holds' | 'facts'> = {
  says: {
    kk: 'Менеджерлер мен мамандар арасында ауыстырылған шетелдіктер сол санаттағы азаматтар санының 50 %-ынан аспауға тиіс; басшыларға қолданылмайды.',
    ru: 'Среди менеджеров и специалистов переведённых иностранцев должно быть не больше 50 % от числа граждан той же категории; к руководителям не применяется.',
    en: 'Among managers and specialists, transferees may be at most 50 % of the citizens of the same category; heads are outside.',
  },
  because: [few, many],
  applies: ({ hire: { category } }) => category === 2 || category === 3,
  holds(question, on) {
    return localIn(question) >= citizensForTransferees(question, on) ? few : many
  },
  facts(question, on) {
    return {
      transferees: transfereesIn(question),
      local: localIn(question),
      needed: citizensForTransferees(question, on),
    }
  },
}

/** Migration Law, art. 37-3(4): managers and specialists on transfer are at most half of the category's local staff. */
export const ictShare: Rule<Question> = {
  id: 'ict-share',
  topics: topicsOf(['ict'], ['new', 'renewal']),
  title: {
    kk: 'Корпоративішілік ауыстырылғандардың үлесі',
    ru: 'Доля внутрикорпоративных переводов',
    en: 'Share of intra-corporate transferees',
  },
  versions: [
    { ...shareNorm, from: '2017-01-01', cites: [shareEarlier] },
    { ...shareNorm, from: '2023-07-01', cites: [shareClause, statute] },
  ],
  figures: [mostTransferees],
  examples: ictShareExamples,
}

/** How many citizens of the category its transferees need beside them, the one applied for included. */
export function citizensForTransferees(question: Question, on: Day): number {
  return Math.ceil((transfereesIn(question) * 100) / at(mostTransferees, on))
}

function transfereesIn({ request, employer: { ictStaff }, hire: { category } }: Question): number {
  const here = category === 2 || category === 3 ? ictStaff[category] : 0
  return request === 'new' ? here + 1 : here
}

function localIn({ employer: { staff }, hire: { category } }: Question): number {
  return category === null ? 0 : staff[category].local
}
