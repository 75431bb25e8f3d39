import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'
import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** Where files lie under their hash: on disk, or in an S3 store. A file is never changed, so it can be kept twice without harm. */
export interface Store {
  has(sha256: string): Promise<boolean>
  put(sha256: string, bytes: Uint8Array, mime: string): Promise<void>
  /** The bytes; throws where the store has lost them. */
  get(sha256: string): Promise<Uint8Array>
}

/** The files the platform keeps. */
export interface Files {
  /** Folder for what is still coming in. */
  readonly incoming: string
  /** Keeps bytes under their hash and notes them in the step's transaction. Answers the hash. */
  keep(tx: Tx, bytes: Uint8Array, mime: string): Promise<string>
  /** Reads a kept file and checks it against its hash. */
  read(sha256: string): Promise<Uint8Array>
}

/** Opens the files over a store. */
export function openFiles(store: Store, folder: string): Files {
  return {
    incoming: join(folder, 'incoming'),
    async keep(tx, bytes, mime) {
      const sha256 = hashOf(bytes)
      if (!(await store.has(sha256))) await store.put(sha256, bytes, mime)
      await sql`insert into kernel.file (sha256, size, mime) values (${Buffer.from(sha256, 'hex')}, ${bytes.length}, ${mime})
        on conflict do nothing`.execute(tx)
      return sha256
    },
    async read(sha256) {
      const bytes = await store.get(sha256)
      if (hashOf(bytes) !== sha256) throw new Error(`file ${sha256} does not match its hash`)
      return bytes
    },
  }
}

/** A store on disk: written beside, flushed, then named, so that a half-written file never carries a hash. */
export function diskStore(folder: string): Store {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    has: (sha256) =>
      stat(place(sha256)).then(
        () => true,
        () => false,
      ),
    async put(sha256, bytes) {
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true })
      const beside = `${place(sha256)}.${randomUUID()}`
      try {
        await writeFile(beside, bytes, { flag: 'wx', mode: 0o600, flush: true })
        await rename(beside, place(sha256))
        await flushFolder(join(folder, sha256.slice(0, 2)))
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
    get: (sha256) => readFile(place(sha256)),
  }
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

/** A store in any S3: `https://key:secret@host/bucket`. */
export function s3Store(address: string): Store {
  const url = new URL(address)
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: 'us-east-1',
  })
  const place = (sha256: string) => `${url.origin}${url.pathname}/${sha256.slice(0, 2)}/${sha256}`
  const call = async (sha256: string, init: RequestInit) => client.fetch(place(sha256), { ...init, redirect: 'error' })
  return {
    async has(sha256) {
      return (await call(sha256, { method: 'HEAD' })).ok
    },
    async put(sha256, bytes, mime) {
      const answer = await call(sha256, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'content-type': mime },
      })
      if (!answer.ok) throw new Error(`the file store answered ${answer.status}`)
    },
    async get(sha256) {
      const answer = await call(sha256, { method: 'GET' })
      if (!answer.ok) throw new Error(`the file store answered ${answer.status} for ${sha256}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
