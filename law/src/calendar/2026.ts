import { type CalendarYear, christmas, holiday, kurbanAit, moved } from './year.ts'

export const year2026: CalendarYear = {
  year: 2026,
  off: [
    holiday('2026-01-01', 'new-year'),
    holiday('2026-01-02', 'new-year'),
    christmas('2026-01-07'),
    holiday('2026-03-08', 'womens-day'),
    moved('2026-03-09', 'womens-day', '2026-03-08'),
    holiday('2026-03-21', 'nauryz'),
    holiday('2026-03-22', 'nauryz'),
    holiday('2026-03-23', 'nauryz'),
    moved('2026-03-24', 'nauryz', '2026-03-21'),
    moved('2026-03-25', 'nauryz', '2026-03-22'),
    holiday('2026-05-01', 'unity-day'),
    holiday('2026-05-07', 'defender-day'),
    holiday('2026-05-09', 'victory-day'),
    moved('2026-05-11', 'victory-day', '2026-05-09'),
    kurbanAit('2026-05-27', 'alau-2026'),
    holiday('2026-07-06', 'capital-day'),
    holiday('2026-10-25', 'republic-day'),
    moved('2026-10-26', 'republic-day', '2026-10-25'),
    holiday('2026-12-16', 'independence-day'),
  ],
  works: [],
  note: {
    kk: '30 тамыз – жұмыс тәртібіндегі жай күн: Конституция күні 15 наурызға ауысты және алғаш рет 2027 жылы тойланады (R-09).',
    ru: '30 августа – обычный день: День Конституции перенесён на 15 марта и впервые отмечается в 2027 году (R-09).',
    en: '30 August is an ordinary day: Constitution Day moved to 15 March and is first kept in 2027 (R-09).',
  },
}
