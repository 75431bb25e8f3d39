import { emptyTally, examplesKept, flips, type Group, groupIn, type Income, type Tally } from './tally.ts'

const grouped = ['byRegion', 'byCategory', 'byActivity', 'byRule'] as const

/** Adds up parts that were counted apart, in whatever order they come; groups stand in the order of their keys. */
export function addTallies(parts: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const part of parts) {
    addGroup(sum.all, part.all)
    sum.need.nowNeeded += part.need.nowNeeded
    sum.need.nowNotNeeded += part.need.nowNotNeeded
    addIncome(sum.income.before, part.income.before)
    addIncome(sum.income.after, part.income.after)
    for (const flip of flips) {
      const all = [...sum.examples[flip], ...part.examples[flip]]
      sum.examples[flip] = all.sort((a, b) => a.case - b.case).slice(0, examplesKept)
    }
  }
  for (const by of grouped) {
    const keys = [...new Set(parts.flatMap((part) => Object.keys(part[by])))].sort()
    for (const key of keys) for (const part of parts) addGroup(groupIn(sum[by], key), part[by][key])
  }
  return sum
}

function addGroup(sum: Group, part: Group | undefined): void {
  if (part === undefined) return
  sum.cases += part.cases
  for (const flip of flips) sum.flips[flip] += part.flips[flip]
}

function addIncome(sum: Income, part: Income): void {
  sum.granted += part.granted
  sum.totalKzt += part.totalKzt
  sum.unknown += part.unknown
}
