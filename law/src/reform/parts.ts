/**
 * Are there more members of lists and objects in a value, however deep it is? Counted no further than that: whatever is sent, its
 * reader is not kept busy with it.
 */
export function hasMoreParts(value: unknown, most: number): boolean {
  const open = [value]
  let parts = 0
  while (open.length > 0) {
    const next = open.pop()
    const inner = typeof next === 'object' && next !== null ? Object.values(next) : []
    parts += inner.length
    if (parts > most) return true
    open.push(...inner)
  }
  return false
}
