import { fork } from 'node:child_process'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { median, option, percentile, rounded, tableOf } from '../parts/figures.ts'
import { cpuOf, machineFacts } from '../parts/machine.ts'
import { startNation } from '../parts/nation.ts'
import { freePort, type Running } from '../parts/platform.ts'

/** Pages a second of the platform beside a bare route over the same rows: in turns, medians of the rounds. */

const factor = option('factor', 1)
const rounds = option('rounds', 5)
const seconds = option('seconds', 6)
const connections = option('connections', 10)

interface Contender {
  readonly page: string
  readonly kind: 'page' | 'api' | 'bare'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly server: number
}

interface Round {
  readonly perSecond: number
  readonly p95: number
  readonly serverMs: number | null
  readonly databaseMs: number | null
}

const running = await startNation(factor)
const database = new pg.Client({ connectionString: running.databaseUrl })
await database.connect()
const bare = await startBare(running.databaseUrl)
try {
  const contenders = await contendersOf(running, bare)
  await checkSameRows(contenders)
  process.stdout.write(
    `${await machineFacts(database)}; factor ${factor}, ${connections} connections, ${rounds} rounds of ${seconds} s\n`,
  )
  for (const contender of contenders) await measure(contender, 3)
  const measured = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) measured.get(contender)?.push(await measure(contender, seconds))
  }
  process.stdout.write(`${report(measured)}\n`)
} finally {
  bare.stop()
  await database.end()
  await running.stop()
}

async function startBare(databaseUrl: string): Promise<{ address: string; pid: number; stop(): void }> {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, 'bare.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
  })
  await new Promise((ready) => child.once('message', ready))
  return { address: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => child.kill() }
}

async function contendersOf(
  { address, as, pids }: Running,
  { address: peer, pid }: { address: string; pid: number },
): Promise<Contender[]> {
  const officer = await as('nurlan')
  const { body: clock } = await officer.get<{ today: string }>('/sandbox/clock')
  const id = await anOpenCase()
  const cookie = { cookie: `sid=${officer.token}; lang=ru` }
  const token = { authorization: `Bearer ${officer.token}` }
  const three = (page: string, path: string, same: string, signedIn = true): Contender[] => [
    {
      page,
      kind: 'page',
      url: address + path,
      headers: signedIn ? cookie : { cookie: 'lang=ru' },
      server: pids.server,
    },
    { page, kind: 'api', url: `${address}/api/v1${path}`, headers: signedIn ? token : {}, server: pids.server },
    { page, kind: 'bare', url: peer + same, headers: {}, server: pid },
  ]
  return [
    ...three('queue', '/queue', `/queue?region=75&today=${clock.today}`),
    ...three('case', `/cases/${id}`, `/cases/${id}`),
    ...three('vacancies', '/vacancies', '/vacancies', false),
  ]
}

async function anOpenCase(): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    "select id from permits.application where region = '75' and state = 'registered' and number like '75-%-5%' order by registered_on desc, number limit 1",
  )
  return rows[0]?.id ?? ''
}

/** Both must tell of the same cases and vacancies, or the figures compare nothing. */
async function checkSameRows(contenders: readonly Contender[]): Promise<void> {
  const seen = new Map<string, string>()
  for (const { page, kind, url, headers } of contenders) {
    const answer = await fetch(url, { headers })
    const body = await answer.text()
    const found = body.match(page === 'vacancies' ? /V\d{8}/g : /\b\d\d-\d{4}-\d{6}\b/g) ?? []
    // A case is headed by its number; the record below it may name others.
    const rows = page === 'case' ? (found[0] ?? '') : [...new Set(found)].sort().join(' ')
    if (!answer.ok || rows === '' || (seen.get(page) ?? rows) !== rows)
      throw new Error(`${page} as ${kind} shows other rows (${answer.status})`)
    seen.set(page, rows)
  }
}

async function measure(contender: Contender, duration: number): Promise<Round> {
  const before = { server: cpuOf([contender.server]), database: cpuOf([running.pids.database]) }
  const instance = autocannon({ url: contender.url, headers: contender.headers, connections, duration })
  const times: number[] = []
  instance.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds))
  const result = await instance
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${contender.url}: ${result.non2xx} refusals, ${result.errors} errors`)
  const used = (pid: number, from: number | null) =>
    from === null ? null : ((cpuOf([pid]) ?? 0) - from) / times.length
  return {
    perSecond: times.length / result.duration,
    p95: percentile(times, 0.95),
    serverMs: used(contender.server, before.server),
    databaseMs: used(running.pids.database, before.database),
  }
}

function report(measured: ReadonlyMap<Contender, readonly Round[]>): string {
  const medianOf = (found: readonly Round[], figure: (round: Round) => number | null) =>
    median(found.map((round) => figure(round) ?? 0))
  const bareOf = (page: string) =>
    [...measured].find(([contender]) => contender.page === page && contender.kind === 'bare')?.[1] ?? []
  const rows = [...measured].map(([{ page, kind }, found]) => {
    const ratio = medianOf(found, (round) => round.perSecond) / medianOf(bareOf(page), (round) => round.perSecond)
    return [
      `${page}, ${kind}`,
      rounded(medianOf(found, (round) => round.perSecond)),
      rounded(ratio, 2),
      rounded(
        medianOf(found, (round) => round.p95),
        1,
      ),
      rounded(
        medianOf(found, (round) => round.serverMs),
        2,
      ),
      rounded(
        medianOf(found, (round) => round.databaseMs),
        2,
      ),
    ]
  })
  return tableOf(['page', 'a second', 'of bare', 'p95 ms', 'server CPU ms', 'database CPU ms'], rows)
}
