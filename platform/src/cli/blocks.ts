/** Whole lines of a stream, and the number of the first (from 1). */
export interface Block {
  readonly first: number
  readonly text: string
}

/** Cuts a stream into blocks of whole lines, each of `atLeast` so many characters but the last, so that others can read them at the same time. */
export async function* blocksOf(chunks: AsyncIterable<string>, atLeast: number): AsyncGenerator<Block> {
  let first = 1
  let held: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    const end = length < atLeast ? -1 : chunk.lastIndexOf('\n')
    if (end < 0) continue
    const rest = chunk.slice(end + 1)
    const text = held.join('').slice(0, length - rest.length)
    yield { first, text }
    first += linesIn(text)
    held = [rest]
    length = rest.length
  }
  if (length > 0) yield { first, text: held.join('') }
}

function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
