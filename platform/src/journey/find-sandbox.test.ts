import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { findSandbox } from './find-sandbox.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A server that answers these paths with JSON, and everything else with 404. */
async function answering(paths: Readonly<Record<string, unknown>>): Promise<string> {
  const server = createServer((request, response) => {
    const body = paths[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? {}))
  })
  open.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const clock = '/api/v1/sandbox/clock'
const api = '/api/v1/openapi.json'

test('a sandbox answers with the day it lives in', async () => {
  expect(await findSandbox(await answering({ [clock]: { today: '2026-11-26' } }), 'en')).toBe('2026-11-26')
})

test('where nothing runs it is said how to start it', async () => {
  const address = await answering({})
  await new Promise((closed) => open.pop()?.close(closed))
  await expect(findSandbox(address, 'en')).rejects.toThrow(`No platform answers at ${address}: start it`)
  await expect(findSandbox(address, 'ru')).rejects.toThrow('npm start')
})

test('a production platform is left alone', async () => {
  const address = await answering({ [api]: { info: { title: 'Ruqsat' } } })
  await expect(findSandbox(address, 'en')).rejects.toThrow('is a production one')
})

test('another program is told from a platform', async () => {
  await expect(findSandbox(await answering({}), 'kk')).rejects.toThrow('Ruqsat емес')
})
