import { type Block, blocksOf } from '../blocks.ts'
import { type AnsweredBlock, answerBlock } from './answer-block.ts'

/** Other threads that answer blocks at the same time. */
export interface Crowd {
  /** How many blocks keep all of them busy. */
  readonly blocks: number
  answer(block: Block): Promise<AnsweredBlock>
  leave(): Promise<void>
}

/** What became of a stream of questions. */
export interface Run {
  readonly lines: number
  readonly bad: number
}

/** A crowd takes longer to come than so many characters take to answer. */
const aloneUpTo = 512 * 1024

/**
 * Answers one question a line, in order, while they come; empty lines are passed over. A bad line gets its problems on a line
 * of its own, and the run goes on. A long stream is shared out to the crowd that `gather` brings.
 */
export async function answerLines(
  chunks: AsyncIterable<string>,
  write: (text: string | Uint8Array<ArrayBuffer>) => Promise<void>,
  gather: () => Crowd | null = () => null,
): Promise<Run> {
  let lines = 0
  let bad = 0
  let asked = 0
  let crowd: Crowd | null = null
  const tell = async (answered: AnsweredBlock) => {
    lines += answered.lines
    bad += answered.bad
    if (answered.text.length > 0) await write(answered.text)
  }
  // Each block is told after the one before it, as soon as it is answered: whoever asks may wait for the answer before he asks on.
  const open: Promise<void>[] = []
  try {
    for await (const block of blocksOf(chunks, 0)) {
      if (asked < aloneUpTo && asked + block.text.length >= aloneUpTo) crowd = gather()
      asked += block.text.length
      const answered = crowd === null ? answerBlock(block) : crowd.answer(block)
      const before = open.at(-1)
      open.push(Promise.all([answered, before]).then(([it]) => tell(it)))
      while (open.length > (crowd?.blocks ?? 0)) await open.shift()
    }
    await Promise.all(open)
    return { lines, bad }
  } finally {
    await crowd?.leave()
  }
}
