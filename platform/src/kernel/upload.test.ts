import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '../testing/expect-ok.ts'
import { samplePdf } from '../testing/samples.ts'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import { largestPaper, receive } from './upload.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruqsat-upload-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  Buffer.alloc(60),
])
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(60)])
const pdf = Buffer.from(samplePdf('a paper'))
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(60)])
const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(60)])

const take = (bytes: Uint8Array, name: string) => receive(Readable.from([bytes]), name, folder)

/** A file of that size that begins like a PDF, chunk by chunk. */
function pdfOf(size: number): Readable {
  async function* chunks() {
    yield pdf
    for (let left = size - pdf.length; left > 0; left -= 65_536) yield Buffer.alloc(Math.min(left, 65_536), 32)
  }
  return Readable.from(chunks())
}

describe('a file that comes in', () => {
  test.each([
    ['passport.pdf', pdf, 'application/pdf'],
    ['Скан.PDF', pdf, 'application/pdf'],
    ['photo.jpg', jpeg, 'image/jpeg'],
    ['photo.jpeg', jpeg, 'image/jpeg'],
    ['page.png', png, 'image/png'],
  ])('%s is taken for what it is', async (name, bytes, mime) => {
    const taken = await take(bytes, name)
    expect(taken).toMatchObject({ ok: true, value: { mime, name, size: bytes.length } })
    if (!taken.ok) return
    expect(Buffer.compare(await readFile(taken.value.path), bytes)).toBe(0)
    await rm(taken.value.path)
  })

  test.each([
    ['page.html', html, 415, 'http.file-type'],
    ['page.pdf', html, 415, 'http.file-type'],
    ['archive.zip', zip, 415, 'http.file-type'],
    ['letter.docx', zip, 415, 'http.file-type'],
    ['moving.gif', gif, 415, 'http.file-type'],
    ['passport.exe', pdf, 415, 'http.file-name'],
    ['passport.png', pdf, 415, 'http.file-name'],
    ['photo.pdf', jpeg, 415, 'http.file-name'],
    ['passport', pdf, 415, 'http.file-name'],
    ['nothing.pdf', Buffer.alloc(0), 422, 'http.file-empty'],
    ['one.pdf', Buffer.from('%'), 415, 'http.file-type'],
  ] as const)('%s is refused (%#) and leaves nothing', async (name, bytes, status, code) => {
    expect(await take(bytes, name)).toMatchObject({ ok: false, status, code })
    expect(await readdir(folder)).toEqual([])
  })

  test('of ten mebibytes is taken; one byte more is refused as soon as it shows, and leaves nothing', async () => {
    const taken = await receive(pdfOf(largestPaper), 'big.pdf', folder)
    expect(taken).toMatchObject({ ok: true, value: { size: largestPaper } })
    if (taken.ok) await rm(taken.value.path)
    expect(await receive(pdfOf(largestPaper + 1), 'big.pdf', folder)).toMatchObject({
      ok: false,
      status: 413,
      code: 'http.file-too-large',
      values: { megabytes: 10 },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('that breaks off leaves nothing', async () => {
    const broken = Readable.from(
      (async function* () {
        yield pdf
        throw new Error('the line went dead')
      })(),
    )
    await expect(receive(broken, 'passport.pdf', folder)).rejects.toThrow('the line went dead')
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['../../etc/passport.pdf', 'passport.pdf'],
    ['C:\\Users\\a\\passport.pdf', 'passport.pdf'],
    ['a\u0000b\nc.pdf', 'abc.pdf'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('has a name for people: %j becomes %j', async (name, tidy) => {
    const taken = await take(pdf, name)
    expect(taken).toMatchObject({ ok: true, value: { name: tidy } })
    if (!taken.ok) return
    expect(taken.value.path.startsWith(`${folder}/`)).toBe(true)
    await rm(taken.value.path)
  })
})

describe('a paper sent to a draft', () => {
  let world: World
  let draft: string
  let token: string

  beforeAll(async () => {
    world = await testWorld('2026-09-01')
    const employer = await world.as('aigerim')
    token = String(employer.token)
    draft = (await expectOk(employer.post<{ id: string }>('/drafts', {}))).id
  })

  const incoming = () => readdir(world.platform.files.incoming).catch(() => [])
  const papers = async () => (await (await world.as('aigerim')).get(`/drafts/${draft}`)).body.papers
  const send = async (body: FormData | string, type?: string) => {
    const headers = new Headers({ authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() })
    if (type !== undefined) headers.set('content-type', type)
    const answer = await fetch(`${world.address}/api/v1/drafts/${draft}/papers`, { method: 'POST', headers, body })
    return { status: answer.status, body: (await answer.json()) as { code: string } }
  }
  const formOf = (...files: readonly (readonly [name: string, bytes: Buffer])[]) => {
    const form = new FormData()
    form.set('kind', 'identity')
    for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
    return form
  }

  test('is kept, and nothing waits beside the store', async () => {
    expect(await send(formOf(['passport.pdf', pdf]))).toMatchObject({
      status: 200,
      body: { kind: 'identity', mime: 'application/pdf' },
    })
    expect(await papers()).toHaveLength(1)
    expect(await incoming()).toEqual([])
  })

  test.each([
    [
      'one byte too many',
      () => formOf(['big.pdf', Buffer.concat([pdf, Buffer.alloc(largestPaper + 1 - pdf.length)])]),
      413,
      'http.file-too-large',
    ],
    [
      'far too many',
      () => formOf(['big.pdf', Buffer.concat([pdf, Buffer.alloc(largestPaper * 2)])]),
      413,
      'http.file-too-large',
    ],
    ['another type inside', () => formOf(['page.pdf', html]), 415, 'http.file-type'],
    ['a name that lies', () => formOf(['photo.png', pdf]), 415, 'http.file-name'],
    ['nothing in it', () => formOf(['empty.pdf', Buffer.alloc(0)]), 422, 'http.file-empty'],
    ['no file', () => formOf(), 422, 'http.problems'],
    ['two files', () => formOf(['one.pdf', pdf], ['two.pdf', pdf]), 413, 'http.too-large'],
  ] as const)('is refused where it has %s, and leaves nothing', async (_what, form, status, code) => {
    const before = await papers()
    expect(await send(form())).toMatchObject({ status, body: { code } })
    expect(await papers()).toEqual(before)
    expect(await incoming()).toEqual([])
  })

  test('refused by a page is told of beside its own field', async () => {
    const answer = await fetch(`${world.address}/drafts/${draft}/papers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
      body: formOf(['passport.pdf', html]),
    })
    expect(answer.status).toBe(415)
    expect(await answer.text()).toMatch(/id="file-identity-error">.*PDF, JPEG or PNG is needed/s)
  })

  test('is refused where it is of an unknown kind, or where its kind is missing, and leaves nothing', async () => {
    const unknown = formOf(['passport.pdf', pdf])
    for (const kind of ['love-letter', 'toString', 'constructor']) {
      unknown.set('kind', kind)
      expect(await send(unknown)).toMatchObject({
        status: 422,
        body: { problems: [{ pointer: '/kind', code: 'permits.paper-kind' }] },
      })
    }
    const missing = formOf(['passport.pdf', pdf])
    missing.delete('kind')
    expect(await send(missing)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/kind', code: 'http.required' }] },
    })
    expect(await incoming()).toEqual([])
  })

  test('is refused where it is not a form with a file', async () => {
    expect(await send('{"kind":"identity"}', 'application/json')).toMatchObject({
      status: 415,
      body: { code: 'http.content-type' },
    })
    expect(await send('kind=identity', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
      body: { code: 'http.content-type' },
    })
    expect(await send('not what it says', 'multipart/form-data; boundary=x')).toMatchObject({
      status: 400,
      body: { code: 'http.not-understood' },
    })
    expect(await incoming()).toEqual([])
  })

  test('whose sender goes away halfway leaves nothing', async () => {
    const { hostname, port } = new URL(world.address)
    const head = [
      `POST /api/v1/drafts/${draft}/papers HTTP/1.1`,
      `host: ${hostname}:${port}`,
      `authorization: Bearer ${token}`,
      'content-type: multipart/form-data; boundary=cut',
      'content-length: 500000',
    ]
    const part = '--cut\r\ncontent-disposition: form-data; name="file"; filename="passport.pdf"\r\n\r\n'
    const socket = connect(Number(port), hostname)
    socket.write(`${head.join('\r\n')}\r\n\r\n${part}${pdf.toString('latin1')}`)
    while ((await incoming()).length === 0) await wait(10)
    socket.destroy()
    while ((await incoming()).length > 0) await wait(10)
    expect(await incoming()).toEqual([])
  })

  test('is refused by a draft that was given up, and leaves nothing', async () => {
    const employer = await world.as('aigerim')
    await expectOk(employer.delete(`/drafts/${draft}`))
    expect(await send(formOf(['passport.pdf', pdf]))).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-withdrawn' },
    })
    expect(await incoming()).toEqual([])
  })

  test('sent twice with one key leaves nothing either', async () => {
    const employer = await world.as('aigerim')
    const { id } = await expectOk(employer.post<{ id: string }>('/drafts', {}))
    const paper = { name: 'passport.pdf', mime: 'application/pdf', bytes: pdf }
    const key = crypto.randomUUID()
    for (let i = 0; i < 2; i++)
      await expectOk(employer.upload(`/drafts/${id}/papers`, paper, { kind: 'identity' }, { key }))
    await expectOk(employer.upload(`/drafts/${id}/papers`, paper, { kind: 'identity' }))
    expect((await employer.get(`/drafts/${id}`)).body.papers).toHaveLength(1)
    expect(await incoming()).toEqual([])
  })

  test('more than fifty mebibytes together are refused, and leave nothing', async () => {
    const employer = await world.as('aigerim')
    const { id } = await expectOk(employer.post<{ id: string }>('/drafts', {}))
    const large = (n: number) => ({
      name: `${n}.pdf`,
      mime: 'application/pdf',
      bytes: Buffer.concat([pdf, Buffer.alloc(largestPaper - pdf.length, n)]),
    })
    for (let n = 1; n <= 5; n++)
      await expectOk(employer.upload(`/drafts/${id}/papers`, large(n), { kind: 'education' }))
    expect(await employer.upload(`/drafts/${id}/papers`, large(6), { kind: 'education' })).toMatchObject({
      status: 413,
      body: { code: 'documents.case-too-large' },
    })
    expect((await employer.get(`/drafts/${id}`)).body.papers).toHaveLength(5)
    expect(await incoming()).toEqual([])
  })
})

test('the folder for what comes in is made where it is missing', async () => {
  const deeper = join(folder, 'not', 'there', 'yet')
  const taken = await receive(Readable.from([pdf]), 'a.pdf', deeper)
  expect(taken.ok).toBe(true)
})
