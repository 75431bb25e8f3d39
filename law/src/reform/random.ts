/** Draws numbers that look like chance and are the same for the same seed and number, on every machine and thread. */
export interface Draw {
  /** At least 0, less than 1. */
  fraction(): number
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number
  /** True so often. */
  chance(share: number): boolean
}

/** The draws of one case. Each case has its own, so that cases can be made apart and in any order (splitmix32). */
export function drawOf(seed: number, number: number): Draw {
  let state = mixed(mixed(seed | 0) ^ Math.imul(number + 1, 0x9e3779b9))
  const fraction = () => {
    state = (state + 0x9e3779b9) | 0
    return (mixed(state) >>> 0) / 0x1_0000_0000
  }
  return {
    fraction,
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    chance: (share) => fraction() < share,
  }
}

function mixed(number: number): number {
  let z = number | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return z ^ (z >>> 15)
}

/** Things that are drawn as often as they weigh. */
export interface Weighed<T> {
  readonly things: readonly T[]
  /** Up to which fraction each is drawn. */
  readonly upTo: readonly number[]
}

/** Prepares things and their weights to be drawn from. */
export function weighed<T>(pairs: readonly (readonly [T, number])[]): Weighed<T> {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  let reached = 0
  const upTo = pairs.map(([, weight]) => {
    reached += weight
    return reached / total
  })
  return { things: pairs.map(([thing]) => thing), upTo }
}

/** Draws one of them. */
export function pick<T>({ things, upTo }: Weighed<T>, draw: Draw): T {
  const fraction = draw.fraction()
  let place = 0
  while (place < upTo.length - 1 && (upTo[place] as number) <= fraction) place += 1
  return things[place] as T
}
