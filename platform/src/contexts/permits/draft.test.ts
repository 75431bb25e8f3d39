import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { mehmet, passportLines, samplePapers, sampleParts } from '../../testing/samples.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { DraftView, LineView } from './api.ts'
import { fields, type TypedPart, typedParts } from './parts.ts'

let world: World
let aigerim: Client
let code: string

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  code = (await world.vacancy()).code
})

const begin = async () => (await expectOk(aigerim.post<DraftView>('/drafts', {}))).id
const write = (id: string, part: string, typed: Readonly<Record<string, string>>, seen?: string) =>
  aigerim.put<DraftView>(`/drafts/${id}/parts/${part}`, seen === undefined ? { typed } : { typed, seen })
const look = async (id: string) => (await aigerim.get<DraftView>(`/drafts/${id}`)).body
const places = (draft: DraftView) => draft.missing.map((problem) => `${problem.pointer} ${problem.code}`)

describe('a draft', () => {
  test('begins with what the register knows of the firm, and with the vacancy it is for', async () => {
    const draft = await expectOk(aigerim.post<DraftView>('/drafts', { vacancy: code }))
    expect(draft.parts).toMatchObject({ vacancy: { code }, staff: { local3: '18', foreign3: '1' } })
    expect(draft.done).toEqual(['vacancy', 'staff'])
    expect(draft.outlook).toMatchObject({ permit: 'unknown', fileFrom: '2026-09-17' })
  })

  test('keeps what was typed as it was typed, wrong or half', async () => {
    const id = await begin()
    const typed = { title: '  Инженер ', months: 'двенадцать', occupation: '21' }
    await expectOk(write(id, 'post', typed))
    const draft = await look(id)
    expect(draft.parts.post).toEqual(typed)
    expect(places(draft)).toEqual(
      expect.arrayContaining([
        '/post/post http.required',
        '/post/months http.wrong-form',
        '/post/occupation http.wrong-form',
      ]),
    )
    expect(draft.done).not.toContain('post')
  })

  test('is found again on any device, and each part is done when it is right', async () => {
    const id = await begin()
    const typed = sampleParts(code)
    for (const part of typedParts) await expectOk(write(id, part, typed[part] ?? {}))
    const elsewhere = await (await world.as('aigerim', 'kk')).get<DraftView>(`/drafts/${id}`)
    expect(elsewhere.body.parts).toEqual(typed)
    expect(elsewhere.body.done).toEqual([...typedParts])
    for (const [kind, paper] of Object.entries(samplePapers))
      await expectOk(aigerim.upload(`/drafts/${id}/papers`, paper, { kind }))
    expect(await look(id)).toMatchObject({ missing: [], done: [...typedParts, 'papers'] })
  })

  test('says in which places each problem lies, and lists every one of them', async () => {
    const draft = await look(await begin())
    const pointers = new Set(draft.missing.map((problem) => problem.pointer))
    for (const field of [
      '/vacancy/code',
      '/post/post',
      '/post/title',
      '/post/months',
      '/passport/lines',
      '/passport/issuedOn',
      '/worker/surname',
      '/worker/surnameCyrillic',
      '/education/level',
      '/education/institution',
      '/papers/identity',
    ]) {
      expect(pointers, field).toContain(field)
    }
    expect(
      draft.missing.every((problem) =>
        /^\/(vacancy|post|passport|worker|education|staff|papers)\//.test(problem.pointer),
      ),
    ).toBe(true)
  })

  test('takes a paper out again', async () => {
    const id = await begin()
    const kept = await expectOk(
      aigerim.upload<{ id: string }>(`/drafts/${id}/papers`, samplePapers.identity as never, { kind: 'identity' }),
    )
    expect((await look(id)).papers).toHaveLength(1)
    await expectOk(aigerim.delete(`/drafts/${id}/papers/${kept.id}`))
    expect((await look(id)).papers).toEqual([])
    expect((await aigerim.delete(`/drafts/${id}/papers/${kept.id}`)).status).toBe(404)
  })

  test('that was given up leaves the list and takes nothing more', async () => {
    const id = await begin()
    await expectOk(aigerim.delete(`/drafts/${id}`))
    expect((await aigerim.get<{ cases: LineView[] }>('/cases')).body.cases.map((line) => line.id)).not.toContain(id)
    expect(await write(id, 'post', { title: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-withdrawn' },
    })
    expect(await aigerim.post(`/drafts/${id}/file`)).toMatchObject({ status: 409 })
    expect(await aigerim.delete(`/drafts/${id}`)).toMatchObject({ status: 409 })
  })

  test('of someone else’s vacancy says that the firm has none with that code', async () => {
    const foreign = (await world.vacancy('dana')).code
    const id = await begin()
    for (const wrong of [foreign, 'V99999999', 'nonsense']) {
      const { body } = await write(id, 'vacancy', { code: wrong })
      expect(places(body)).toContain('/vacancy/code permits.no-such-vacancy')
    }
    expect(places((await write(id, 'vacancy', { code: ` ${code.toLowerCase()} ` })).body)).not.toContain(
      '/vacancy/code permits.no-such-vacancy',
    )
  })
})

/** A value for each field that cannot be right. */
const wrong: Readonly<Record<TypedPart, Readonly<Record<string, readonly string[]>>>> = {
  vacancy: { code: ['', 'V00000000'] },
  post: {
    post: ['', 'boss'],
    title: ['', 'x'.repeat(121)],
    occupation: ['abc', '21'],
    months: ['', 'a year', '0x1', '-1', '1.5', '100'],
    servicesContract: ['no', 'true'],
    sentByForeignCompany: ['1'],
    priorityProject: ['да'],
  },
  passport: {
    lines: ['', 'P<TUR', passportLines(mehmet).replace('U12345678', 'U12345679')],
    issuedOn: ['', '5.9.2021', '2021-02-30', '2026-09-02'],
  },
  worker: {
    surname: ['', 'Йылмаз', 'x'.repeat(81), 'Ann3'],
    givenNames: ['', '穆罕默德'],
    surnameCyrillic: ['', 'Yilmaz'],
    givenNamesCyrillic: ['', 'Mehmet'],
    patronymicCyrillic: ['Ahmet'],
    iin: ['123', '880317300120', 'abcdefghijkl'],
    status: ['married'],
  },
  education: {
    level: ['', 'PhD'],
    institution: ['', 'x'.repeat(201)],
    country: ['', 'Turkey', 'ZZZ'],
    speciality: [''],
    diploma: ['', 'x'.repeat(61)],
    graduatedIn: ['', '10', '1899', '2100'],
    experienceYears: ['', 'many', '-3'],
    experience: ['', 'x'.repeat(2001)],
  },
  staff: Object.fromEntries(fields.staff.map((field) => [field, ['many', '-1', '1234567', '1.5']])),
}

describe('every field of a draft', () => {
  test('has values here that cannot be right', () => {
    for (const part of typedParts) expect(Object.keys(wrong[part]).sort()).toEqual([...fields[part]].sort())
  })

  test.each(typedParts.flatMap((part) => fields[part].map((field) => [part, field] as const)))(
    '/%s/%s: what is wrong in it is told at its place, and only there',
    async (part, field) => {
      const id = await begin()
      const right = sampleParts(code)[part] ?? {}
      for (const value of wrong[part][field] ?? []) {
        const { status, body } = await write(id, part, { ...right, [field]: value })
        expect(status).toBe(200)
        expect(body.parts[part]?.[field]).toBe(value)
        const told = body.missing
          .filter((problem) => problem.pointer.startsWith(`/${part}/`))
          .map((problem) => problem.pointer)
        expect(new Set(told), JSON.stringify(value)).toEqual(new Set([`/${part}/${field}`]))
      }
      expect(
        (await write(id, part, right)).body.missing.filter((problem) => problem.pointer.startsWith(`/${part}/`)),
      ).toEqual([])
    },
  )

  test('that there is not is refused: a typing error must not read as a fact', async () => {
    const id = await begin()
    expect(await write(id, 'post', { titel: 'x' })).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/post/titel', code: 'http.unknown-keys' }] },
    })
    expect((await write(id, 'no-such-part', {})).status).toBe(404)
    expect((await look(id)).parts.post).toBeUndefined()
  })

  test('of a passport that has expired, or of a citizen, is told', async () => {
    const id = await begin()
    const lines = (differing: Partial<typeof mehmet>) => ({
      issuedOn: '2021-09-05',
      lines: passportLines({ ...mehmet, ...differing }),
    })
    expect(places((await write(id, 'passport', lines({ expires: '260831' }))).body)).toContain(
      '/passport/lines permits.passport-expired',
    )
    expect(places((await write(id, 'passport', lines({ expires: '260901' }))).body)).not.toContain(
      '/passport/lines permits.passport-expired',
    )
    expect(places((await write(id, 'passport', lines({ citizenship: 'KAZ' }))).body)).toContain(
      '/passport/lines permits.citizen',
    )
  })
})

describe('two who write in one draft', () => {
  test('do not overwrite each other unawares: who saw an older part is told', async () => {
    const id = await begin()
    const before = (await look(id)).prints.post
    const first = await expectOk(write(id, 'post', { title: 'Первый' }, before))
    expect(first.prints.post).not.toBe(before)
    expect(await write(id, 'post', { title: 'Второй' }, before)).toMatchObject({
      status: 409,
      body: { code: 'permits.written-elsewhere' },
    })
    expect((await look(id)).parts.post).toEqual({ title: 'Первый' })
    expect((await write(id, 'post', { title: 'Второй' }, first.prints.post)).body.parts.post).toEqual({
      title: 'Второй',
    })
  })

  test('who writes the same again is not told off', async () => {
    const id = await begin()
    const before = (await look(id)).prints.post
    const once = await expectOk(write(id, 'post', { title: 'Одно' }, before))
    const again = await expectOk(write(id, 'post', { title: 'Одно' }, before))
    expect(again.version).toBe(once.version)
  })

  test('in different parts at the same time both keep what they wrote', async () => {
    const id = await begin()
    const typed = sampleParts(code)
    const answers = await Promise.all(typedParts.map((part) => write(id, part, typed[part] ?? {})))
    expect(answers.map((answer) => answer.status)).toEqual(typedParts.map(() => 200))
    expect((await look(id)).parts).toEqual(typed)
  })
})

describe('the outlook of a draft', () => {
  const outlookOf = async (differing: Readonly<Record<string, Readonly<Record<string, string>>>>) => {
    const id = await begin()
    const typed = sampleParts(code)
    for (const part of typedParts) await expectOk(write(id, part, { ...typed[part], ...differing[part] }))
    return (await look(id)).outlook
  }

  test('does not claim to know what is not typed yet, nor what agencies and the officer will say', async () => {
    const empty = (await look(await begin())).outlook
    expect(empty.findings.filter((finding) => finding.answer === 'yes').map((finding) => finding.rule)).not.toEqual(
      expect.arrayContaining(['term']),
    )
    const full = await outlookOf({})
    const unknown = full.findings.filter((finding) => finding.answer === 'unknown').map((finding) => finding.rule)
    expect(unknown.sort()).toEqual(
      ['ban', 'category-4-replacement', 'contracts-registered', 'qualification']
        .filter((rule) => full.findings.some((finding) => finding.rule === rule))
        .sort(),
    )
    expect(full).toMatchObject({ permit: 'needed', fileFrom: '2026-09-17' })
  })

  test('names the ground where no permit is needed', async () => {
    const eaeu = await outlookOf({ passport: { lines: passportLines({ ...mehmet, citizenship: 'KGZ' }) } })
    expect(eaeu).toMatchObject({ permit: 'not-needed', ground: 'eaeu-citizen', findings: [] })
    expect(await outlookOf({ worker: { status: 'kandas' } })).toMatchObject({ permit: 'not-needed', ground: 'kandas' })
  })

  test('names what would turn a no into a yes', async () => {
    const short = await outlookOf({ staff: { local3: '1', foreign3: '9' } })
    expect(short.answer).toBe('no')
    expect(short.findings.find((finding) => finding.rule === 'local-share')?.answer).toBe('no')
    expect(short.ways.changes.length + (short.ways.stuck === null ? 0 : 1)).toBeGreaterThan(0)
  })
})
