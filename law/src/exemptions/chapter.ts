import type { Chapter } from '../forms/chapter.ts'
import { exemptionGrounds } from './grounds.ts'
import { selfEmploymentLimits, selfEmploymentListed, selfEmploymentReported } from './self-employment.ts'
import { exemptionLimits } from './thresholds.ts'

/** Grounds on which no permit is needed, beyond those of the public assessment. */
export const furtherExemptions: Chapter = {
  id: 'exemptions',
  title: {
    kk: 'Рұқсат талап етілмейтін өзге негіздер',
    ru: 'Иные основания, по которым разрешение не требуется',
    en: 'Further grounds on which no permit is needed',
  },
  duties: [],
  limits: [...exemptionLimits, ...selfEmploymentLimits],
  conditions: [...exemptionGrounds, selfEmploymentListed, selfEmploymentReported],
  figures: [],
}
