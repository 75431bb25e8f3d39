import type { Citation } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import type { ActivityCode } from '../registers/activities.ts'

/** MCI for a permit of each category; category 1 by the years asked for. */
export interface FeeRates {
  readonly 1: Readonly<Record<number, number>>
  readonly 2: number
  readonly 3: number
  readonly 4: number
}

/** A season up to so many days, its MCI, and the row of the tariff. */
export interface SeasonalStep {
  readonly upTo: number
  readonly mci: number
  readonly row: Text
}

const decree157: Citation = { act: 'decree-157-2018', clause: '1', trust: 'P', reading: 'R-36' }
const decree819: Citation = { act: 'decree-819-2025', clause: '1', trust: 'P', reading: 'R-36' }

const base: FeeRates = { 1: { 12: 137, 24: 274, 36: 411 }, 2: 158, 3: 179, 4: 200 }
const middle: FeeRates = { 1: { 12: 154, 24: 308, 36: 462 }, 2: 178, 3: 202, 4: 225 }
const top: FeeRates = { 1: { 12: 171, 24: 342, 36: 513 }, 2: 198, 3: 224, 4: 250 }

/** The table of both decrees: row by row, one for each section of economic activity. */
const table: Readonly<Record<ActivityCode, FeeRates>> = {
  A: base,
  B: middle,
  C: middle,
  D: base,
  E: base,
  F: top,
  G: middle,
  H: base,
  I: base,
  J: base,
  K: base,
  L: base,
  M: base,
  N: base,
  O: base,
  P: base,
  Q: base,
  R: base,
  S: middle,
  T: base,
  U: base,
}

/** The fee for an employment permit, in MCI, by activity and category. */
export const permitFeeRates: Figure<Readonly<Record<ActivityCode, FeeRates>>> = {
  id: 'permit_fee_rates',
  unit: 'MCI',
  title: {
    kk: 'Рұқсат үшін алым мөлшерлемелері',
    ru: 'Ставки сбора за разрешение',
    en: 'Rates of the fee for a permit',
  },
  values: [
    { from: '2018-04-16', to: '2025-12-31', value: table, cite: decree157 },
    { from: '2026-01-01', value: table, cite: decree819 },
  ],
}

const byDuration: readonly SeasonalStep[] = [season(90, 12), season(180, 24), season(270, 36), season(365, 48)]

const whateverTheDays: SeasonalStep = {
  upTo: 365,
  mci: 24,
  row: {
    kk: 'Маусымдық шетелдік жұмыскерлер',
    ru: 'Сезонные иностранные работники',
    en: 'Seasonal foreign workers',
  },
}

/** The fee for a seasonal permit, in MCI, by its days. */
export const seasonalFeeRates: Figure<readonly SeasonalStep[]> = {
  id: 'seasonal_fee',
  unit: 'MCI',
  title: {
    kk: 'Маусымдық рұқсат үшін алым мөлшерлемелері',
    ru: 'Ставки сбора за сезонное разрешение',
    en: 'Rates of the fee for a seasonal permit',
  },
  values: [
    { from: '2018-04-16', to: '2021-11-23', value: [whateverTheDays], cite: decree157 },
    {
      from: '2021-11-24',
      to: '2025-12-31',
      value: byDuration,
      cite: { act: 'decree-811-2021', clause: '1', trust: 'P', reading: 'R-36' },
    },
    { from: '2026-01-01', value: byDuration, cite: decree819 },
  ],
}

function season(upTo: number, mci: number): SeasonalStep {
  return {
    upTo,
    mci,
    row: {
      kk: `Маусымдық шетелдік жұмыскерлер, ${upTo} күнге дейін`,
      ru: `Сезонные иностранные работники, до ${upTo} дней`,
      en: `Seasonal foreign workers, up to ${upTo} days`,
    },
  }
}
