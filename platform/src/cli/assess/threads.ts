import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import type { Block } from '../blocks.ts'
import { type AnsweredBlock, answerBlock } from './answer-block.ts'
import type { Crowd } from './answer-lines.ts'

/** More answer no faster: one thread has to read and write for all. */
const most = 8

/** A thread for each processor, or null where there is only one. */
export function threadsOf(script: URL): Crowd | null {
  const count = Math.min(most, availableParallelism())
  if (count < 2) return null
  const threads = Array.from({ length: count }, () => threadOf(script))
  let turn = 0
  return {
    blocks: count * 2,
    answer: (block) => (threads[turn++ % count] as Thread).answer(block),
    leave: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
  }
}

interface Thread {
  answer(block: Block): Promise<AnsweredBlock>
  end(): Promise<unknown>
}

interface Asked {
  told(answered: AnsweredBlock): void
  failed(error: unknown): void
}

/** Its answers come in the order in which it was asked. */
function threadOf(script: URL): Thread {
  const worker = new Worker(script)
  const asked: Asked[] = []
  worker.on('message', (answered: AnsweredBlock) => asked.shift()?.told(answered))
  worker.on('error', (error) => {
    for (const { failed } of asked.splice(0)) failed(error)
  })
  return {
    answer(block) {
      const { promise, resolve, reject } = Promise.withResolvers<AnsweredBlock>()
      asked.push({ told: resolve, failed: reject })
      worker.postMessage(block)
      return promise
    },
    end: () => worker.terminate(),
  }
}

/** What runs in each of the threads. */
export function serveAsThread(): void {
  const port = parentPort
  if (port === null) return
  const encoder = new TextEncoder()
  port.on('message', (block: Block) => {
    const { text, lines, bad } = answerBlock(block)
    const bytes = typeof text === 'string' ? encoder.encode(text) : text
    port.postMessage({ text: bytes, lines, bad } satisfies AnsweredBlock, [bytes.buffer])
  })
}
