/** A run of words that stands in both texts, or in one of them. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new'
  readonly words: string
}

/** What changed from one text to the next, word by word: the longest common row of words stays, the rest came or went. */
export function changedWords(before: string, after: string): readonly Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, now)
  const runs: { kind: Run['kind']; words: string[] }[] = []
  const add = (kind: Run['kind'], word: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, came] = [old[i], now[j]]
    if (gone !== undefined && gone === came) {
      add('same', gone)
      i++
      j++
    } else if (gone !== undefined && (came === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      add('gone', gone)
      i++
    } else if (came !== undefined) {
      add('new', came)
      j++
    }
  }
  return runs.map(({ kind, words }) => ({ kind, words: words.join(' ') }))
}

/** Words parted by spaces; the space inside "70 %" does not break. */
function wordsOf(text: string): readonly string[] {
  return text.split(/ +/).filter((word) => word !== '')
}

/** For each pair of places, how many words the rests have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[]
      row[j] =
        old[i] === now[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1))
    }
  }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}
