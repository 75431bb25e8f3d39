import { afterwardsReadings } from './readings/afterwards.ts'
import { besideThePermitReadings } from './readings/beside-the-permit.ts'
import { countingReadings } from './readings/counting.ts'
import { kindsAndControlReadings } from './readings/kinds-and-control.ts'
import { marketAndStandingReadings } from './readings/market-and-standing.ts'
import { needAndShareReadings } from './readings/need-and-share.ts'
import { peopleAndPlacesReadings } from './readings/people-and-places.ts'
import { permitReadings } from './readings/permit.ts'
import { procedureReadings } from './readings/procedure.ts'
import type { Reading } from './readings/reading.ts'
import { registerReadings } from './readings/registers.ts'

const listed = {
  ...countingReadings,
  ...needAndShareReadings,
  ...marketAndStandingReadings,
  ...permitReadings,
  ...procedureReadings,
  ...afterwardsReadings,
  ...besideThePermitReadings,
  ...peopleAndPlacesReadings,
  ...kindsAndControlReadings,
  ...registerReadings,
}

export type ReadingId = keyof typeof listed

/** Every reading, by number. */
export const readings: Readonly<Record<ReadingId, Reading>> = listed
