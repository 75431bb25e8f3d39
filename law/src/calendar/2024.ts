import { notKnown } from '../core/citation.ts'
import { type CalendarYear, christmas, holiday, kurbanAitAsCounted, moved } from './year.ts'

export const year2024: CalendarYear = {
  year: 2024,
  off: [
    holiday('2024-01-01', 'new-year'),
    holiday('2024-01-02', 'new-year'),
    christmas('2024-01-07'),
    holiday('2024-03-08', 'womens-day'),
    holiday('2024-03-21', 'nauryz'),
    holiday('2024-03-22', 'nauryz'),
    holiday('2024-03-23', 'nauryz'),
    moved('2024-03-25', 'nauryz', '2024-03-23'),
    holiday('2024-05-01', 'unity-day'),
    holiday('2024-05-07', 'defender-day'),
    {
      day: '2024-05-08',
      why: 'transfer',
      cite: { act: 'transfer-2024', clause: notKnown, trust: 'N', via: 'sputnik-2024' },
    },
    holiday('2024-05-09', 'victory-day'),
    kurbanAitAsCounted('2024-06-16'),
    holiday('2024-07-06', 'capital-day'),
    moved('2024-07-08', 'capital-day', '2024-07-06'),
    holiday('2024-08-30', 'constitution-day'),
    holiday('2024-10-25', 'republic-day'),
    holiday('2024-12-16', 'independence-day'),
  ],
  works: [
    {
      day: '2024-05-04',
      insteadOf: '2024-05-08',
      cite: { act: 'transfer-2024', clause: notKnown, trust: 'N', via: 'sputnik-2024' },
    },
  ],
}
