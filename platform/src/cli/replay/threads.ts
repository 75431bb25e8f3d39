import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { addTallies, type Draft } from '@ruqsat/law'
import { badLinesShown, type Part, partOf, type Share } from './part.ts'

const allTaken = 'all-taken'

/** Gives the shares out to so many threads, each the next one when it is free, and adds up what they counted. */
export async function replayInThreads(
  script: URL,
  draft: Draft,
  shares: AsyncIterator<Share>,
  threads: number,
): Promise<Part> {
  const parts = await Promise.all(Array.from({ length: threads }, () => inOneThread(script, draft, shares)))
  return {
    tally: addTallies(parts.map(({ tally }) => tally)),
    bad: parts.reduce((sum, { bad }) => sum + bad, 0),
    badLines: parts
      .flatMap(({ badLines }) => badLines)
      .sort((a, b) => a.line - b.line)
      .slice(0, badLinesShown),
  }
}

async function inOneThread(script: URL, draft: Draft, shares: AsyncIterator<Share>): Promise<Part> {
  const worker = new Worker(script, { workerData: draft, argv: process.argv.slice(2) })
  try {
    for (let share = await shares.next(); share.done !== true; share = await shares.next()) {
      worker.postMessage(share.value)
      await once(worker, 'message')
    }
    worker.postMessage(allTaken)
    const [part] = await once(worker, 'message')
    return part
  } finally {
    await worker.terminate()
  }
}

/** What runs in each of the threads. */
export function serveAsThread(): void {
  const port = parentPort
  if (port === null) return
  const part = partOf(workerData)
  port.on('message', (message: Share | typeof allTaken) => {
    if (message === allTaken) return port.postMessage(part.told())
    part.take(message)
    port.postMessage(null)
  })
}
