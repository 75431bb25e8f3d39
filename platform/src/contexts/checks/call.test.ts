import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAgencies } from '../../agencies/agencies.ts'
import type { CheckingAgency } from '../../agencies/wire.ts'
import { agencyNames } from '../../kernel/config.ts'

const bin = '120340002010'
let server: Server
let answer: (request: IncomingMessage, response: ServerResponse) => void
let asked: string[]
let ask: (agency?: CheckingAgency) => Promise<Awaited<ReturnType<ReturnType<typeof openAgencies>['ask']>>>

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    asked.push(body)
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const agencies = openAgencies(Object.fromEntries(agencyNames.map((name) => [name, address])) as never, 200)
  ask = (agency = 'otib') =>
    agencies.ask(
      agency,
      'message-1',
      (agency === 'mfa' ? { sha256: 'a'.repeat(64), country: 'TUR' } : { bin }) as never,
    ) as never
})
beforeEach(() => {
  asked = []
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const says = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  answer = (_request, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body))
}

describe('an agency that is asked', () => {
  test('is told the message’s number and the firm, and its answer is taken with the bytes that came', async () => {
    const reply = { messageId: 'message-1', bin, offences: [{ article: '519', foundOn: '2026-01-01' }] }
    says(200, reply)
    const called = await ask()
    expect(called).toMatchObject({
      kind: 'answered',
      reply,
      evidence: {
        status: 200,
        reply: JSON.stringify(reply),
        request: '{"messageId":"message-1","bin":"120340002010"}',
      },
    })
    expect(asked).toEqual(['{"messageId":"message-1","bin":"120340002010"}'])
  })

  test('may refuse, with its reason', async () => {
    says(422, { messageId: 'message-1', refused: 'no agreement with your body' })
    expect(await ask()).toMatchObject({ kind: 'refused', reason: 'no agreement with your body' })
  })

  test.each([
    ['another message', 200, { messageId: 'message-2', bin, offences: [] }, 'about-another'],
    ['another firm', 200, { messageId: 'message-1', bin: '150940003175', offences: [] }, 'about-another'],
    ['a refusal of another message', 422, { messageId: 'message-2', refused: 'no' }, 'about-another'],
    ['a refusal without a reason', 422, { messageId: 'message-1', refused: '' }, 'not-understood'],
    ['an answer with a hole', 200, { messageId: 'message-1', bin }, 'not-understood'],
    ['an answer of another shape', 200, { messageId: 'message-1', bin, offences: 'none' }, 'not-understood'],
    [
      'a day that is no day',
      200,
      { messageId: 'message-1', bin, offences: [{ article: '519', foundOn: 'yesterday' }] },
      'not-understood',
    ],
    ['no JSON', 200, '<ok/>', 'not-understood'],
    ['nothing', 200, '', 'not-understood'],
    ['a quarter of a megabyte and more', 200, `{"x":"${'x'.repeat(300_000)}"}`, 'not-understood'],
    ['“not ready yet”', 202, {}, 'not-ready'],
    ['that it is down', 503, {}, 'down'],
    ['its own bug', 500, { messageId: 'message-1', bin, offences: [] }, 'down'],
    ['that it knows no such address', 404, {}, 'not-understood'],
    ['created', 201, { messageId: 'message-1', bin, offences: [] }, 'not-understood'],
  ] as const)('that says %s has given no answer', async (_what, status, body, trouble) => {
    says(status, body)
    const called = await ask()
    expect(called).toMatchObject({ kind: 'trouble', trouble })
    expect(called.evidence.status).toBe(status)
  })

  test('that sends us elsewhere is not followed', async () => {
    says(302, '', { location: 'http://127.0.0.1:1/' })
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: 'down', evidence: { reply: null } })
    expect(asked).toHaveLength(1)
  })

  test('that keeps silent, in full or after the first word, is not waited for longer than its time', async () => {
    answer = () => undefined
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: 'silent', evidence: { status: null, reply: null } })
    answer = (_request, response) => void response.writeHead(200).write('{"messageId":')
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: 'silent' })
  })

  test('that hangs up, in full or after the first word, is down', async () => {
    answer = (request) => void request.socket.destroy()
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: 'down' })
    answer = (request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"messageId":', () => request.socket.destroy())
    }
    expect(await ask()).toMatchObject({ kind: 'trouble', trouble: 'down' })
  })

  test('about a paper must answer about that paper', async () => {
    says(200, { messageId: 'message-1', sha256: 'a'.repeat(64), confirmed: true })
    expect(await ask('mfa')).toMatchObject({ kind: 'answered', reply: { confirmed: true } })
    says(200, { messageId: 'message-1', sha256: 'b'.repeat(64), confirmed: true })
    expect(await ask('mfa')).toMatchObject({ kind: 'trouble', trouble: 'about-another' })
  })
})
