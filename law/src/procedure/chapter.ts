import type { Chapter } from '../forms/chapter.ts'
import { appealConditions, appealDuties } from './appeal-duties.ts'
import { controlConditions } from './control.ts'
import { decisionDuties } from './decision-duties.ts'
import { misdirected, returnedWithReasons, toldOfExtension } from './duties.ts'
import { channels, policeCheck, policeObjections, reviewReplacement, reviewTransferRenewal } from './figures.ts'
import { hearingExemptions, hearingFromTerm, refusalConditions } from './hearing.ts'
import { registered } from './registration.ts'
import { reviewConditions } from './review.ts'
import { decidedInDefaultTerm, extendedWithin, termCounted } from './terms.ts'

/** The procedure of a decision and of a control, beside the clocks of an application. */
export const procedure: Chapter = {
  id: 'procedure',
  title: { kk: 'Рәсім', ru: 'Процедура', en: 'Procedure' },
  duties: [
    registered,
    decidedInDefaultTerm,
    misdirected,
    returnedWithReasons,
    toldOfExtension,
    ...decisionDuties,
    ...appealDuties,
  ],
  limits: [extendedWithin],
  conditions: [
    termCounted,
    ...hearingExemptions,
    ...refusalConditions,
    ...appealConditions,
    ...controlConditions,
    ...reviewConditions,
  ],
  figures: [channels, hearingFromTerm, policeCheck, policeObjections, reviewReplacement, reviewTransferRenewal],
}
