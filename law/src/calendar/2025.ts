import { notKnown } from '../core/citation.ts'
import { type CalendarYear, christmas, holiday, kurbanAit, moved } from './year.ts'

export const year2025: CalendarYear = {
  year: 2025,
  off: [
    holiday('2025-01-01', 'new-year'),
    holiday('2025-01-02', 'new-year'),
    {
      day: '2025-01-03',
      why: 'transfer',
      cite: { act: 'transfer-2025', clause: notKnown, trust: 'N', via: 'informburo-2025' },
    },
    christmas('2025-01-07'),
    holiday('2025-03-08', 'womens-day'),
    moved('2025-03-10', 'womens-day', '2025-03-08'),
    holiday('2025-03-21', 'nauryz'),
    holiday('2025-03-22', 'nauryz'),
    holiday('2025-03-23', 'nauryz'),
    moved('2025-03-24', 'nauryz', '2025-03-22'),
    moved('2025-03-25', 'nauryz', '2025-03-23'),
    holiday('2025-05-01', 'unity-day'),
    holiday('2025-05-07', 'defender-day'),
    holiday('2025-05-09', 'victory-day'),
    kurbanAit('2025-06-06', 'pobipb-2025'),
    holiday('2025-07-06', 'capital-day'),
    moved('2025-07-07', 'capital-day', '2025-07-06'),
    holiday('2025-08-30', 'constitution-day'),
    moved('2025-09-01', 'constitution-day', '2025-08-30'),
    holiday('2025-10-25', 'republic-day'),
    moved('2025-10-27', 'republic-day', '2025-10-25'),
    holiday('2025-12-16', 'independence-day'),
  ],
  works: [
    {
      day: '2025-01-05',
      insteadOf: '2025-01-03',
      cite: { act: 'transfer-2025', clause: notKnown, trust: 'N', via: 'informburo-2025' },
    },
  ],
}
