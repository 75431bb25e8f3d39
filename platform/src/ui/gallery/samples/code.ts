const size = 29

/** Is this module part of one of the three corner marks, and dark in it? Null outside them. */
function corner(x: number, y: number): boolean | null {
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    const far = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3))
    if (far <= 3) return far !== 2
    if (far === 4) return false
  }
  return null
}

/** A pattern that looks like a code and holds nothing. */
export const sampleCode: readonly (readonly boolean[])[] = Array.from({ length: size }, (_, y) =>
  Array.from({ length: size }, (_, x) => corner(x, y) ?? (x * 7 + y * 13 + x * y * 3) % 5 < 2),
)
