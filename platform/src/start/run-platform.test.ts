import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Built, buildProcesses } from '../testing/built.ts'
import { startEmbedded } from './embedded-postgres.ts'

let built: Built
let folder: string
let port: number
const running: ChildProcess[] = []

beforeAll(async () => {
  built = buildProcesses()
  folder = mkdtempSync(join(tmpdir(), 'ruqsat-start-'))
  port = await freePort()
})
afterAll(async () => {
  for (const child of running) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await startEmbedded(join(folder, 'data')).then((left) => left.stop())
  rmSync(folder, { recursive: true, force: true })
  built.remove()
})

async function freePort(): Promise<number> {
  const probe = await listening(0)
  const { port: free } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return free
}

async function listening(on: number): Promise<Server> {
  const taken = createServer()
  await new Promise<void>((ready) => taken.listen(on, '127.0.0.1', ready))
  return taken
}

interface Started {
  readonly process: ChildProcess
  /** What it has said so far. */
  said(): string
  readonly ended: Promise<{ code: number | null; said: string }>
}

/** Starts the platform as `npm start` does, with these settings and nothing else of ours in its environment. */
function start(settings: Readonly<Record<string, string>> = {}): Started {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NODE_NO_WARNINGS: '1', PORT: String(port), RUQSAT_DATA: join(folder, 'data'), ...settings }
  const child = spawn(process.execPath, [join(built.folder, 'main.js')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += String(chunk)))
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.once('close', (code) => done({ code, said: text })),
  )
  return { process: child, said: () => text, ended }
}

/** Starts it and waits until it says where it is. */
async function runs(settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const started = start(settings)
  const ended = started.ended.then(({ said }) => {
    throw new Error(`it ended: ${said}`)
  })
  const up = (async () => {
    while (!started.said().includes('Ruqsat runs at')) await wait(20)
  })()
  await Promise.race([up, ended])
  ended.catch(() => undefined)
  return started
}

/** Its refusal to start, in one sentence. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const { code, said } = await start(settings).ended
  expect(code, said).toBe(1)
  expect(said).not.toMatch(/\n {4}at |Error:/)
  return said.trim()
}

/** Every process that belongs to this platform: its own, those it began, and its database. */
function ours(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return lines
    .filter((line) => line.includes(built.folder) || line.includes(folder))
    .filter((line) => !/^\s*\d+\s+Z/.test(line) && !line.includes(' ps -eo'))
    .map((line) => Number.parseInt(line, 10))
}

/** Waits until nothing of it is left. */
async function nothingLeft(): Promise<void> {
  for (let tries = 0; tries < 400 && ours().length > 0; tries++) await wait(25)
  expect(ours()).toEqual([])
}

async function stop(started: Started, signal: NodeJS.Signals = 'SIGINT'): Promise<string> {
  started.process.kill(signal)
  const { code, said } = await started.ended
  expect(code, said).toBe(0)
  return said
}

/** The processes' numbers, as the data folder has them. */
const numbers = () =>
  JSON.parse(readFileSync(join(folder, 'data', 'running.json'), 'utf8')) as Record<
    'server' | 'worker' | 'sandbox',
    number
  >

const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)

describe('the platform as one command', { timeout: 60_000 }, () => {
  test('fills an empty sandbox on its first start, says where it is, and ends with everything it began on Ctrl-C', async () => {
    const first = await runs()
    expect(first.said()).toMatch(/Ruqsat runs at http:\/\/localhost:\d+ {3}\(sandbox, first start in [\d.]+ s\)/)
    expect((await ask('/health/ready')).status).toBe(200)
    expect(((await (await ask('/api/v1/vacancies')).json()) as { count: number }).count).toBeGreaterThan(0)
    expect(ours().length).toBeGreaterThanOrEqual(5)
    expect(await stop(first)).toContain('Stopping … stopped. Everything entered is kept.')
    await nothingLeft()
  })

  test('finds on the next start what was entered before, and ends on SIGTERM too', async () => {
    const again = await runs()
    expect(again.said()).toMatch(/\(sandbox, start in [\d.]+ s\)/)
    expect(((await (await ask('/api/v1/vacancies')).json()) as { count: number }).count).toBeGreaterThan(0)
    await stop(again, 'SIGTERM')
    await nothingLeft()
  })

  test('ends with everything it began when its window is closed', async () => {
    const one = await runs()
    await stop(one, 'SIGHUP')
    await nothingLeft()
  })

  test('beside one that runs says so and leaves it alone', async () => {
    const one = await runs()
    expect(await refusal({ PORT: String(await freePort()) })).toMatch(
      /^Ruqsat already runs on .*data: use it at http:\/\/localhost:\d+, or stop it first with Ctrl-C in its window\.$/,
    )
    expect((await ask('/health/ready')).status).toBe(200)
    await stop(one)
  })

  test('begins a process again that died, and goes on', async () => {
    const one = await runs()
    const pids = () => ours()
    const before = pids()
    const { server } = numbers()
    process.kill(server, 'SIGKILL')
    const ready = async () => (await ask('/health/ready').catch(() => null))?.status === 200
    while (!(await ready())) await wait(25)
    expect(pids()).toHaveLength(before.length)
    expect(numbers().server).not.toBe(server)
    expect(pids()).toContain(numbers().server)
    await stop(one)
    await nothingLeft()
  })

  test('told to renew itself puts new processes in the place of server and worker, and leaves the agencies alone', async () => {
    const one = await runs()
    const before = numbers()
    one.process.kill('SIGUSR2')
    while ([before.server, before.worker].some((number) => ours().includes(number))) await wait(25)
    const after = numbers()
    expect(after.server).not.toBe(before.server)
    expect(after.sandbox).toBe(before.sandbox)
    expect((await ask('/health/ready')).status).toBe(200)
    expect(ours()).toEqual(expect.arrayContaining(Object.values(after)))
    expect(ours()).not.toContain(before.server)
    await stop(one)
    await nothingLeft()
  })

  test('killed without a warning leaves nothing that the next start cannot take over', async () => {
    const killed = await runs()
    killed.process.kill('SIGKILL')
    await killed.ended
    const next = await runs()
    expect((await ask('/health/ready')).status).toBe(200)
    expect(((await (await ask('/api/v1/vacancies')).json()) as { count: number }).count).toBeGreaterThan(0)
    await stop(next)
    await nothingLeft()
  })

  test('told to stop while it is still starting ends all the same', async () => {
    const hurried = start({ RUQSAT_DATA: join(folder, 'hurried') })
    while (ours().length < 2) await wait(5)
    hurried.process.kill('SIGINT')
    expect((await hurried.ended).code).toBe(0)
    await nothingLeft()
  })
})

describe('what is in the way of a start is said in one sentence', { timeout: 60_000 }, () => {
  test('a port that another program has', async () => {
    const taken = await listening(port)
    try {
      expect(await refusal({})).toBe(
        `Port ${port} is taken by another program: stop it, or start with another one, as in PORT=${port + 1} npm start.`,
      )
    } finally {
      taken.close()
    }
    await nothingLeft()
  })

  test('a folder that cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await refusal({ RUQSAT_DATA: join(file, 'data') })).toBe(
      `This account may not write to ${join(file, 'data')}: give it the folder, or set RUQSAT_DATA to one of its own.`,
    )
  })

  test('an address that this machine has not', async () => {
    expect(await refusal({ RUQSAT_HOST: '203.0.113.7' })).toBe(
      `Nothing can listen on 203.0.113.7:${port}: set RUQSAT_HOST to an address of this machine.`,
    )
  })

  test('settings that are wrong or unknown, all at once', async () => {
    const said = await refusal({ PORT: 'x', RUQSAT_POOL: '1', RUQSAT_LOUD: 'yes' })
    expect(said.split('\n')).toEqual([
      'These settings are missing or wrong (docs/configuration.md lists them all):',
      '  RUQSAT_LOUD is not a setting of Ruqsat: see docs/configuration.md',
      '  PORT is wrong: a port number',
      '  RUQSAT_POOL is wrong: a number from 2 to 200',
    ])
  })

  test('production without its secrets, or with those of the sandbox', async () => {
    const said = await refusal({ RUQSAT_MODE: 'production' })
    for (const name of [
      'DATABASE_URL',
      'RUQSAT_PUBLIC_URL',
      'RUQSAT_TREASURY_SECRET',
      'RUQSAT_ERAP_URL',
      'RUQSAT_TREASURY_URL',
    ])
      expect(said).toContain(`${name} is required`)
    const demo = await refusal({
      RUQSAT_MODE: 'production',
      RUQSAT_TREASURY_SECRET: 'demo-key-of-the-sandbox-treasury-0123456789',
    })
    expect(demo).toContain('RUQSAT_TREASURY_SECRET is wrong: 32 characters or more, and not a demo key of the sandbox')
  })

  test('a database that does not answer', async () => {
    const nowhere = `postgres://ruqsat:secret@127.0.0.1:${await freePort()}/ruqsat`
    expect(await refusal({ RUQSAT_MODE: 'sandbox', DATABASE_URL: nowhere })).toBe(
      'No database answers at DATABASE_URL: start it, or correct the address.',
    )
  })

  test('a database made by a newer version, and a migration that was changed', async () => {
    const data = join(folder, 'data')
    const change = async (statement: string) => {
      const server = await startEmbedded(data)
      const client = new pg.Client({ connectionString: server.url('ruqsat') })
      await client.connect()
      await client.query(statement)
      await client.end()
      await server.stop()
    }
    await change(`insert into kernel.migration (id, checksum) values ('9999_future', 'x')`)
    expect(await refusal({})).toBe(
      'The database holds migration 9999_future, which this version does not know: start the newer version.',
    )
    await nothingLeft()
    await change(
      `delete from kernel.migration where id = '9999_future'; update kernel.migration set checksum = 'x' || checksum where id like '0002%'`,
    )
    expect(await refusal({})).toBe(
      'Migration 0002_identity was changed after it ran: restore the file as it was released.',
    )
    await nothingLeft()
    await change(`update kernel.migration set checksum = substr(checksum, 2) where id like '0002%'`)
    await stop(await runs())
    await nothingLeft()
  })

  test('and what its processes say goes to a log, without a person’s name or number in it', () => {
    const log = readFileSync(join(folder, 'data', 'ruqsat.log'), 'utf8')
    expect(log).not.toMatch(/Yılmaz|U12345678|Mehmet/)
  })
})
