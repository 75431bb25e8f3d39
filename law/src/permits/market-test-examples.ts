import type { Day } from '../calendar/day.ts'
import type { Example } from '../core/rule.ts'
import { type Differing, onAirSince, plainCase } from './plain-case.ts'
import type { Question, Vacancy } from './question.ts'

const seasonal: Differing['hire'] = { permit: 'seasonal', category: null, term: { days: 90 } }

/** Worked examples of the labour-market test. */
export const marketTestExamples: readonly Example<Question>[] = [
  {
    on: '2026-03-17',
    given: plainCase('2026-03-17', { vacancy: onAirSince('2026-03-01') }),
    expect: 'yes',
    reason: 'stood',
    because: {
      kk: 'Жарияланған күн саналмайды: бос орын 1 наурызда жарияланған, өтініш беру 17 наурызда ашылады.',
      ru: 'День размещения не считается: вакансия размещена 1 марта, подача открывается 17 марта.',
      en: 'The day of posting does not count: the vacancy was posted on 1 March, and filing opens on 17 March.',
    },
  },
  {
    on: '2026-03-16',
    given: plainCase('2026-03-16', { vacancy: onAirSince('2026-03-01') }),
    expect: 'no',
    reason: 'too-early',
    because: {
      kk: '16 наурыз – жарияланғаннан кейінгі он бесінші күн: 15 толық күн әлі өткен жоқ.',
      ru: '16 марта идёт пятнадцатый день после размещения: 15 полных дней ещё не прошли.',
      en: '16 March is the fifteenth day after posting: the 15 days are not yet full.',
    },
  },
  {
    on: '2026-04-01',
    given: plainCase('2026-04-01', { vacancy: onAirSince('2026-03-01', '2026-03-16') }),
    expect: 'yes',
    reason: 'stood',
    because: {
      kk: 'Жарияланымдағы соңғы күн он бесінші күн болды: одан кейінгісі маңызды емес.',
      ru: 'Последний день публикации был пятнадцатым: что было потом, не имеет значения.',
      en: 'The last day on air was the fifteenth: what comes after does not matter.',
    },
  },
  {
    on: '2026-04-01',
    given: plainCase('2026-04-01', { vacancy: onAirSince('2026-03-01', '2026-03-15') }),
    expect: 'no',
    reason: 'interrupted',
    because: {
      kk: 'Бос орын 16 наурызда жариялаудан алынып, сол күні жарияланымда болмаған: толық күндер саны – он төрт.',
      ru: 'Вакансия снята с публикации 16 марта и в этот день не была опубликована: полных дней – четырнадцать.',
      en: 'The vacancy was taken off on 16 March and was not on air that day: there are fourteen full days.',
    },
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: twice('2026-02-01', '2026-02-28', '2026-03-10') }),
    expect: 'no',
    reason: 'too-early',
    because: {
      kk: 'Бұрынғы кезең жеткілікті ұзақ болса да, соңғы жариялану кезеңі ескеріледі.',
      ru: 'Учитывается последний период публикации, хотя более ранний был достаточно долгим.',
      en: 'The last interval counts, though an earlier one was long enough.',
    },
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: onAirSince('2026-03-01'), hire: { regions: ['71'] } }),
    expect: 'no',
    reason: 'other-region',
    because: {
      kk: 'Бос орын Алматыда жарияланған, ал рұқсат Астана үшін сұралады.',
      ru: 'Вакансия размещена в Алматы, а разрешение запрашивается для Астаны.',
      en: 'The vacancy stands in Almaty, and the permit is asked for Astana.',
    },
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: onAirSince('2026-03-01'), hire: { regions: ['71', '75'] } }),
    expect: 'yes',
    reason: 'stood',
    because: {
      kk: 'Сұралған өңірлердің бірі жеткілікті.',
      ru: 'Достаточно одного из запрашиваемых регионов.',
      en: 'One of the regions asked for is enough.',
    },
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { vacancy: null }),
    expect: 'no',
    reason: 'no-vacancy',
    because: {
      kk: '2025 жылғы 1 қыркүйектен бастап бос орынсыз өтініш беруге болмайды.',
      ru: 'С 1 сентября 2025 года подать заявление без вакансии нельзя.',
      en: 'From 1 September 2025 there is no filing without a vacancy.',
    },
  },
  {
    on: '2025-08-31',
    given: plainCase('2025-08-31', { vacancy: null }),
    expect: 'not-applicable',
    because: {
      kk: '2025 жылғы 31 тамызға дейін, сол күнді қоса алғанда, мұндай тексеру болмаған.',
      ru: 'До 31 августа 2025 года включительно такой проверки не было.',
      en: 'Until 31 August 2025 there was no such test.',
    },
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: null, hire: seasonal }),
    expect: 'no',
    reason: 'no-vacancy',
    because: {
      kk: 'Маусымдық рұқсат үшін де еңбек нарығы тексеріледі.',
      ru: 'Для сезонного разрешения рынок труда тоже проверяется.',
      en: 'A seasonal permit is tested too.',
    },
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: null, hire: { permit: 'ict' } }),
    expect: 'not-applicable',
    because: {
      kk: 'Корпоративішілік ауыстыру үшін еңбек нарығы тексерілмейді.',
      ru: 'Для внутрикорпоративного перевода рынок труда не проверяется.',
      en: 'An intra-corporate transfer is not tested.',
    },
  },
]

function twice(from: Day, to: Day, again: Day): Vacancy {
  return {
    ...onAirSince(from),
    live: [
      { from, to },
      { from: again, to: null },
    ],
  }
}
