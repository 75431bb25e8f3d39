import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import * as sanctions from './foreigner-sanctions.ts'
import { offences } from './offences.ts'
import { overstay } from './overstay.ts'

const afterInspection = requirement({
  id: 'esutd-fine-after-inspection',
  topics: ['fine'],
  title: { kk: 'ЕШЕБЖ үшін айыппұл', ru: 'Штраф за ЕСУТД', en: 'The ESUTD fine' },
  from: '2026-03-12',
  cites: [{ act: 'offences-code', clause: '98(1-1)', trust: 'L', via: 'kpmg-2026', reading: 'R-58' }],
  says: {
    kk: 'ЕШЕБЖ-ге енгізілмеген шарт үшін айыппұл автоматты түрде емес, тексеруден кейін ғана салынады.',
    ru: 'Штраф за договор, не внесённый в ЕСУТД, налагается не автоматически, а только после проверки.',
    en: 'The fine for a contract not entered in ESUTD is imposed only after an inspection, not automatically.',
  },
})

/** What breaches cost. */
export const fines: Chapter = {
  id: 'fines',
  title: { kk: 'Айыппұлдар', ru: 'Штрафы', en: 'Fines' },
  duties: [],
  limits: [],
  conditions: [afterInspection],
  lookups: [overstay],
  figures: [
    ...new Set(Object.values(offences).flatMap(({ first, again }) => (again === null ? [first] : [first, again]))),
    sanctions.workWithoutPermit,
    sanctions.overstayAgain,
    sanctions.graverAgain,
  ],
}
