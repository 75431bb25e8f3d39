import type { Example } from '../core/rule.ts'
import { plainCase, staffOf } from './plain-case.ts'
import type { Question } from './question.ts'

const on = '2026-03-02'
const transfer = { permit: 'ict', category: 3, post: 'specialist' } as const
const staff = staffOf([2, 0], [4, 0], [6, 0], [0, 0])

/** Worked examples of the time with the sending company. */
export const ictTenureExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: 12 } }),
    expect: 'yes',
    reason: 'long-enough',
    because: {
      kk: 'Жіберуші компанияда бір жыл істеу жеткілікті.',
      ru: 'Года работы в направляющей компании достаточно.',
      en: 'A year with the sending company is enough.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: 11 } }),
    expect: 'no',
    reason: 'too-short',
    because: {
      kk: 'Бір жылға бір ай жетпейді.',
      ru: 'До года не хватает одного месяца.',
      en: 'One month is missing to make a year.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: null } }),
    expect: 'unknown',
    reason: 'not-known',
    because: {
      kk: 'Жұмыскердің жіберуші компанияда қанша уақыт істегені көрсетілмеген.',
      ru: 'Не указано, сколько работник проработал в направляющей компании.',
      en: 'Nobody has said how long the worker has been with the sending company.',
    },
  },
  {
    on,
    given: plainCase(on, { worker: { foreignTenureMonths: 0 } }),
    expect: 'not-applicable',
    because: {
      kk: 'Корпоративішілік ауыстыруға рұқсат сұралмайды.',
      ru: 'Разрешение на внутрикорпоративный перевод не запрашивается.',
      en: 'No intra-corporate transfer is asked for.',
    },
  },
]

/** Worked examples of the share of transferees. */
export const ictShareExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: transfer, employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 2 } } }),
    expect: 'yes',
    reason: 'within',
    because: {
      kk: 'Алты азаматқа, өтініштегі жұмыскерді қоса алғанда, үш ауыстырылған шетелдік келеді: дәл 50 %.',
      ru: 'На шесть граждан приходится трое переведённых вместе с тем, на кого подано заявление: ровно 50 %.',
      en: 'Beside six citizens there are three transferees, the one applied for included: exactly 50 %.',
    },
  },
  {
    on,
    given: plainCase(on, { hire: transfer, employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 3 } } }),
    expect: 'no',
    reason: 'too-many',
    because: {
      kk: 'Төрт ауыстырылған шетелдікке сегіз азамат керек, ал олар – алтау.',
      ru: 'На четверых переведённых нужно восемь граждан, а их шесть.',
      en: 'Four transferees need eight citizens, and there are six.',
    },
  },
  {
    on,
    given: plainCase(on, {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      hire: transfer,
      employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 3 } },
    }),
    expect: 'yes',
    reason: 'within',
    because: {
      kk: 'Ұзарту кезінде ауыстырылған жұмыскер үшеудің қатарында есептелген.',
      ru: 'При продлении переведённый работник уже входит в число трёх.',
      en: 'On renewal the transferee is already one of the three.',
    },
  },
  {
    on,
    given: plainCase(on, {
      hire: { ...transfer, category: 1, post: 'head' },
      employer: { staff: staffOf([0, 0], [4, 0], [6, 0], [0, 0]) },
    }),
    expect: 'not-applicable',
    because: {
      kk: 'Басшыларға үлес талабы қолданылмайды.',
      ru: 'К руководителям требование о доле не применяется.',
      en: 'Heads are outside the share.',
    },
  },
]
