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
    because: 'the day of posting does not count: posted on 1 March, filing opens on the 17th',
  },
  {
    on: '2026-03-16',
    given: plainCase('2026-03-16', { vacancy: onAirSince('2026-03-01') }),
    expect: 'no',
    reason: 'too-early',
    because: 'on 16 March, the fifteenth day after posting, the days are not yet full',
  },
  {
    on: '2026-04-01',
    given: plainCase('2026-04-01', { vacancy: onAirSince('2026-03-01', '2026-03-16') }),
    expect: 'yes',
    reason: 'stood',
    because: 'the last day on air was the fifteenth: what comes after does not matter',
  },
  {
    on: '2026-04-01',
    given: plainCase('2026-04-01', { vacancy: onAirSince('2026-03-01', '2026-03-15') }),
    expect: 'no',
    reason: 'interrupted',
    because: 'taken off on 16 March, the vacancy was not on air that day: fourteen full days',
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: twice('2026-02-01', '2026-02-28', '2026-03-10') }),
    expect: 'no',
    reason: 'too-early',
    because: 'the last interval counts, though an earlier one was long enough',
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: onAirSince('2026-03-01'), hire: { regions: ['71'] } }),
    expect: 'no',
    reason: 'other-region',
    because: 'the vacancy stands in Almaty, the permit is asked for Astana',
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: onAirSince('2026-03-01'), hire: { regions: ['71', '75'] } }),
    expect: 'yes',
    reason: 'stood',
    because: 'one of the regions asked for is enough',
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { vacancy: null }),
    expect: 'no',
    reason: 'no-vacancy',
    because: 'from 1 September 2025 there is no filing without a vacancy',
  },
  {
    on: '2025-08-31',
    given: plainCase('2025-08-31', { vacancy: null }),
    expect: 'not-applicable',
    because: 'until 31 August 2025 there was no such test',
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: null, hire: seasonal }),
    expect: 'no',
    reason: 'no-vacancy',
    because: 'seasonal work is tested too',
  },
  {
    on: '2026-03-20',
    given: plainCase('2026-03-20', { vacancy: null, hire: { permit: 'ict' } }),
    expect: 'not-applicable',
    because: 'an intra-corporate transfer is not tested',
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
