import type { Chapter } from '../forms/chapter.ts'
import { founderHasVisa, founderRegisters } from './founders.ts'
import { eaeuResidence, reentryAfterExpulsion, residenceGrounds, residenceTerm } from './residence.ts'
import { stayLimits, visaFreeWindow } from './stay.ts'
import { visaConditions } from './work-visa.ts'

/** Visas, the stay without one, the residence permit, the family. */
export const visas: Chapter = {
  id: 'visas',
  title: { kk: 'Виза және елде болу', ru: 'Визы и пребывание', en: 'Visas and stay' },
  duties: [eaeuResidence, founderRegisters],
  limits: [...stayLimits, residenceTerm, reentryAfterExpulsion],
  conditions: [...visaConditions, founderHasVisa, ...residenceGrounds],
  figures: [visaFreeWindow],
}
