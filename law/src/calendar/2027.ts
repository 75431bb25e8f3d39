import type { Citation } from '../core/citation.ts'
import { type CalendarYear, christmas, holiday, kurbanAitAsCounted, moved } from './year.ts'

const marchConstitutionDay: Citation = {
  act: 'constitution-2026',
  clause: '94',
  trust: 'N',
  via: 'taspanews-2026',
  reading: 'R-09',
}

export const year2027: CalendarYear = {
  year: 2027,
  off: [
    holiday('2027-01-01', 'new-year'),
    holiday('2027-01-02', 'new-year'),
    moved('2027-01-04', 'new-year', '2027-01-02'),
    christmas('2027-01-07'),
    holiday('2027-03-08', 'womens-day'),
    holiday('2027-03-15', 'constitution-day', marchConstitutionDay),
    holiday('2027-03-21', 'nauryz'),
    holiday('2027-03-22', 'nauryz'),
    holiday('2027-03-23', 'nauryz'),
    moved('2027-03-24', 'nauryz', '2027-03-21'),
    holiday('2027-05-01', 'unity-day'),
    moved('2027-05-03', 'unity-day', '2027-05-01'),
    holiday('2027-05-07', 'defender-day'),
    holiday('2027-05-09', 'victory-day'),
    moved('2027-05-10', 'victory-day', '2027-05-09'),
    { ...kurbanAitAsCounted('2027-05-16'), estimated: true },
    holiday('2027-07-06', 'capital-day'),
    holiday('2027-10-25', 'republic-day'),
    holiday('2027-12-16', 'independence-day'),
  ],
  works: [],
  note: {
    kk: 'Құрбан айттың күні – болжам (R-08); демалыс күндерін ауыстыру туралы бұйрық әзірге табылған жоқ.',
    ru: 'Дата Курбан айта – оценка (R-08); приказ о переносе выходных пока не найден.',
    en: 'The date of Kurban Ait is an estimate (R-08); no order moving days of rest has been found yet.',
  },
}
