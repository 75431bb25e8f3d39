import type { Example } from '../core/rule.ts'
import { plainCase, staffOf } from './plain-case.ts'
import type { Question } from './question.ts'

const nobodyLocal = staffOf([0, 0], [0, 0], [0, 1], [0, 0])

/** Worked examples of the share of local staff. */
export const localShareExamples: readonly Example<Question>[] = [
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { staff: staffOf([5, 0], [15, 2], [20, 2], [17, 1]) } }),
    expect: 'yes',
    reason: 'enough',
    because: {
      kk: '3 және 4-санаттарда 41 адам ішінде 37 азамат бар; өтініштегі жұмыскер шетелдік ретінде есептелген.',
      ru: 'В категориях 3 и 4 граждан 37 из 41; работник, на которого подано заявление, учтён как иностранец.',
      en: 'In categories 3 and 4, 37 of 41 people are citizens; the worker applied for is counted as a foreigner.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { staff: staffOf([5, 0], [15, 2], [20, 3], [16, 1]) } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: {
      kk: 'Тағы бір лауазымды шетелдік атқарады: 41 адам ішінде 36 азамат бар, қажеті – 37.',
      ru: 'Ещё одну должность занимает иностранец: граждан 36 из 41, нужно 37.',
      en: 'One post more is held by a foreigner: 36 of 41 people are citizens, where 37 are needed.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      hire: { category: 2, post: 'unit-head' },
      employer: { staff: staffOf([3, 0], [4, 2], [60, 3], [35, 0]) },
    }),
    expect: 'yes',
    reason: 'enough',
    because: {
      kk: '1 және 2-санаттарда 10 адам ішінде 7 азамат бар: дәл 70 %.',
      ru: 'В категориях 1 и 2 граждан 7 из 10: ровно 70 %.',
      en: 'In categories 1 and 2, 7 of 10 people are citizens: exactly 70 %.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      hire: { category: 2, post: 'unit-head' },
      employer: { staff: staffOf([3, 0], [4, 4], [8, 1], [0, 0]) },
    }),
    expect: 'no',
    reason: 'short-in-both',
    because: {
      kk: 'Ұзарту кезінде жұмыскер штатта есептелген: 1 және 2-санаттарда 11 адам ішінде 7 азамат, 3 және 4-санаттарда 9 адам ішінде 8 азамат бар.',
      ru: 'При продлении работник уже в штате: в категориях 1 и 2 граждан 7 из 11, в категориях 3 и 4 – 8 из 9.',
      en: 'On renewal the worker is on the staff already: citizens are 7 of 11 in categories 1 and 2, and 8 of 9 in categories 3 and 4.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      hire: { category: 1, post: 'deputy' },
      employer: { staff: staffOf([3, 0], [4, 3], [60, 3], [35, 0]) },
    }),
    expect: 'no',
    reason: 'short-in-1-2',
    because: {
      kk: 'Өтініштегі басшы орынбасарымен қоса 1 және 2-санаттарда 11 адам ішінде 7 азамат болады, қажеті – 8.',
      ru: 'Вместе с заместителем руководителя, на которого подано заявление, в категориях 1 и 2 граждан 7 из 11, нужно 8.',
      en: 'With the deputy applied for, 7 of 11 people in categories 1 and 2 are citizens, where 8 are needed.',
    },
  },
  {
    on: '2025-08-31',
    given: plainCase('2025-08-31', { employer: { smallBusiness: true, headcount: 21, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-small-business',
    because: {
      kk: '2025 жылғы 31 тамызға дейін, сол күнді қоса алғанда, шағын кәсіпкерлік субъектілерінің бәрі босатылған.',
      ru: 'До 31 августа 2025 года включительно были освобождены все субъекты малого предпринимательства.',
      en: 'Until 31 August 2025 every small business was exempt.',
    },
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { employer: { smallBusiness: true, headcount: 21, staff: nobodyLocal } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: {
      kk: '2025 жылғы 1 қыркүйектен бастап 21 жұмыскері бар шағын кәсіпкерлік субъектісі босатылмайды.',
      ru: 'С 1 сентября 2025 года субъект малого предпринимательства с численностью 21 человек не освобождён.',
      en: 'Since 1 September 2025 a small business of 21 people is not exempt.',
    },
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { employer: { smallBusiness: true, headcount: 20, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-small-business',
    because: {
      kk: '20 жұмыскері бар шағын кәсіпкерлік субъектісі бұрынғыдай босатылады.',
      ru: 'Субъект малого предпринимательства с численностью 20 человек по-прежнему освобождён.',
      en: 'A small business of 20 people is still exempt.',
    },
  },
  {
    on: '2023-06-30',
    given: plainCase('2023-06-30', { employer: { kind: 'branch', headcount: 30, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-branch',
    because: {
      kk: '2023 жылғы 30 маусымға дейін, сол күнді қоса алғанда, 30 жұмыскері бар филиал босатылған.',
      ru: 'До 30 июня 2023 года включительно филиал с численностью 30 человек был освобождён.',
      en: 'Until 30 June 2023 a branch of 30 people was exempt.',
    },
  },
  {
    on: '2023-07-01',
    given: plainCase('2023-07-01', { employer: { kind: 'branch', headcount: 11, staff: nobodyLocal } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: {
      kk: '2023 жылғы 1 шілдеден бастап 11 жұмыскері бар филиал босатылмайды.',
      ru: 'С 1 июля 2023 года филиал с численностью 11 человек не освобождён.',
      en: 'Since 1 July 2023 a branch of 11 people is not exempt.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { kind: 'state-enterprise', staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-state',
    because: {
      kk: 'Мемлекеттік кәсіпорындар жұмыскерлерінің құрамына қарамастан босатылады.',
      ru: 'Государственные предприятия освобождены при любом составе работников.',
      en: 'State enterprises are exempt, whatever their staff.',
    },
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { hire: { permit: 'seasonal', category: null, term: { days: 90 } } }),
    expect: 'not-applicable',
    because: {
      kk: 'Маусымдық рұқсатқа үлес талабы қолданылмайды.',
      ru: 'К сезонным разрешениям требование о доле не применяется.',
      en: 'The share is not asked of a seasonal permit.',
    },
  },
]
