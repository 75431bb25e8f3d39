import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromBuffer } from 'file-type'
import { type Outcome, ok, refuse } from './outcome.ts'

/** A file that came in and waits beside the store until the step that keeps it commits. */
export interface Received {
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly mime: PaperMime
  readonly name: string
}

/** The kinds of paper the platform takes. */
export const paperMimes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type PaperMime = (typeof paperMimes)[number]

/** One paper, 10 MiB. */
export const largestPaper = 10 * 1024 * 1024

const endings: Record<PaperMime, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}

/**
 * Writes an incoming stream beside the store and judges it: size, real type by its first bytes, and a name that does not claim
 * another type. A refused file leaves nothing behind.
 */
export async function receive(stream: Readable, name: string, folder: string): Promise<Outcome<Received>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  try {
    await pipeline(
      stream,
      async function* measured(source) {
        for await (const chunk of source as AsyncIterable<Buffer>) {
          size += chunk.length
          if (size > largestPaper) throw new TooLarge()
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    )
    const judged = await judge(path, name, size)
    if (!judged.ok) await rm(path, { force: true })
    return judged.ok ? ok({ path, sha256: hash.digest('hex'), size, mime: judged.value, name: tidy(name) }) : judged
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLarge)
      return refuse(413, 'http.file-too-large', { values: { megabytes: largestPaper / 1024 / 1024 } })
    throw error
  }
}

class TooLarge extends Error {}

async function judge(path: string, name: string, size: number): Promise<Outcome<PaperMime>> {
  if (size === 0) return refuse(422, 'http.file-empty')
  const first = Buffer.alloc(4100)
  const file = await open(path)
  const { bytesRead } = await file.read(first, 0, first.length, 0).finally(() => file.close())
  const found = (await fileTypeFromBuffer(first.subarray(0, bytesRead)))?.mime
  const mime = paperMimes.find((paper) => paper === found)
  if (mime === undefined) return refuse(415, 'http.file-type', { values: { found: found ?? '?' } })
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (!endings[mime].includes(ending))
    return refuse(415, 'http.file-name', { values: { found: mime, name: tidy(name) } })
  return ok(mime)
}

/** A name for people: no folders, no control characters, at most 120 characters. */
function tidy(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return last.replace(/\p{Cc}/gu, '').slice(-120) || 'file'
}
