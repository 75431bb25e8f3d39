import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import { diskStore, openFiles, type Store, s3Store } from './files.ts'

let folder: string
let world: World
let s3: S3rver
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruqsat-files-'))
  world = await testWorld('2026-09-01')
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'papers', configs: [] }],
  })
  const { port } = await s3.run()
  address = `http://S3RVER:S3RVER@127.0.0.1:${port}/papers`
})
afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true, force: true })
})

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const mime = 'application/pdf'

describe.each([
  ['on disk', () => diskStore(join(folder, 'disk'))],
  ['in an S3 store', () => s3Store(address)],
] as const)('a store %s', (_where, open) => {
  let store: Store
  beforeAll(() => {
    store = open()
  })

  test('gives back what it was given, byte for byte', async () => {
    for (const size of [1, 1000, 3_000_000]) {
      const bytes = randomBytes(size)
      await store.put(hashOf(bytes), bytes, mime)
      expect(Buffer.compare(Buffer.from(await store.get(hashOf(bytes))), bytes)).toBe(0)
    }
  })

  test('knows what it has and what it has not', async () => {
    const bytes = randomBytes(100)
    expect(await store.has(hashOf(bytes))).toBe(false)
    await store.put(hashOf(bytes), bytes, mime)
    expect(await store.has(hashOf(bytes))).toBe(true)
  })

  test('keeps the same bytes twice, or from eight sides at once, without harm', async () => {
    const bytes = randomBytes(200_000)
    await Promise.all(Array.from({ length: 8 }, () => store.put(hashOf(bytes), bytes, mime)))
    expect(hashOf(await store.get(hashOf(bytes)))).toBe(hashOf(bytes))
  })

  test('says so where it has lost a file', async () => {
    await expect(store.get('0'.repeat(64))).rejects.toThrow()
  })

  test('serves files under the platform: kept once, noted in the step’s transaction, checked when read', async () => {
    const files = openFiles(store, folder)
    const bytes = randomBytes(5000)
    const sha256 = await world.platform.db.transaction().execute((tx) => files.keep(tx, bytes, mime))
    await world.platform.db.transaction().execute((tx) => files.keep(tx, bytes, mime))
    expect(sha256).toBe(hashOf(bytes))
    expect(Buffer.compare(Buffer.from(await files.read(sha256)), bytes)).toBe(0)
    const { rows } = await sql<{
      size: number
      mime: string
    }>`select size, mime from kernel.file where sha256 = ${Buffer.from(sha256, 'hex')}`.execute(world.platform.db)
    expect(rows).toEqual([{ size: 5000, mime }])
  })

  test('does not pass bytes that were changed under their hash', async () => {
    const files = openFiles(store, folder)
    const bytes = randomBytes(5000)
    const sha256 = hashOf(bytes)
    await store.put(sha256, randomBytes(5000), mime)
    await expect(files.read(sha256)).rejects.toThrow(`file ${sha256} does not match its hash`)
  })
})

describe('a store on disk', () => {
  const pathOf = (sha256: string) => join(folder, 'careful', sha256.slice(0, 2), sha256)

  test('leaves no half-written file, under the hash or beside it, when the writing fails', async () => {
    const store = diskStore(join(folder, 'careful'))
    const bytes = randomBytes(1000)
    const sha256 = hashOf(bytes)
    await mkdir(join(pathOf(sha256), 'in-the-way'), { recursive: true })
    await expect(store.put(sha256, bytes, mime)).rejects.toThrow()
    expect(await readdir(join(folder, 'careful', sha256.slice(0, 2)))).toEqual([sha256])
    await rm(pathOf(sha256), { recursive: true })
    await store.put(sha256, bytes, mime)
    expect(hashOf(await store.get(sha256))).toBe(sha256)
  })

  test('keeps files from other accounts', async () => {
    const store = diskStore(join(folder, 'careful'))
    const bytes = randomBytes(1000)
    await store.put(hashOf(bytes), bytes, mime)
    expect((await stat(pathOf(hashOf(bytes)))).mode & 0o077).toBe(0)
  })

  test('a file that was cut short, or of which one bit turned, is not passed on', async () => {
    const files = openFiles(diskStore(join(folder, 'careful')), folder)
    const cut = randomBytes(1000)
    const turned = randomBytes(1000)
    await world.platform.db.transaction().execute(async (tx) => {
      await files.keep(tx, cut, mime)
      await files.keep(tx, turned, mime)
    })
    await truncate(pathOf(hashOf(cut)), 999)
    const bytes = await readFile(pathOf(hashOf(turned)))
    bytes[500] = (bytes[500] ?? 0) ^ 1
    await writeFile(pathOf(hashOf(turned)), bytes)
    await expect(files.read(hashOf(cut))).rejects.toThrow('does not match its hash')
    await expect(files.read(hashOf(turned))).rejects.toThrow('does not match its hash')
  })
})

test('an S3 store that refuses is a fault, not an empty file', async () => {
  const wrong = s3Store(address.replace('S3RVER:S3RVER', 'S3RVER:wrong').replace('/papers', '/no-such-bucket'))
  const bytes = randomBytes(10)
  await expect(wrong.put(hashOf(bytes), bytes, mime)).rejects.toThrow('the file store answered')
  await expect(wrong.get(hashOf(bytes))).rejects.toThrow('the file store answered')
})
