import { emptyTally, type Group, groupings, type Tally } from '@ruqsat/law'

/** Of fewer real cases than this nothing is told: who they are could be guessed. */
export const leastCases = 5

/** A count of real cases as it may leave: no examples, and no group of few. */
export function withFloor(tally: Tally): Tally {
  const groups = Object.fromEntries(groupings.map((by) => [by, largeOnly(tally[by])])) as Pick<
    Tally,
    (typeof groupings)[number]
  >
  return { ...tally, ...groups, examples: emptyTally().examples }
}

function largeOnly(groups: Readonly<Record<string, Group>>): Record<string, Group> {
  return Object.fromEntries(Object.entries(groups).filter(([, { cases }]) => cases >= leastCases))
}
