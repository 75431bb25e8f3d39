import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Day, plusDays, sameOrNextWorkingDay } from '@ruqsat/law'
import pg from 'pg'
import { expectOk } from '../../platform/src/testing/expect-ok.ts'
import { median, option, rounded, tableOf } from '../parts/figures.ts'
import { cpuOf, machineFacts } from '../parts/machine.ts'
import { folderOf, startPlatform } from '../parts/platform.ts'
import { barePaths, writeBare } from './bare.ts'
import { decideAndPay, each, file, type Path, type People, pathsFrom, post } from './play.ts'
import { countsOf, gained, rowsSince, tablesIn, transactionNow } from './rows.ts'

/** Whole permits a second over HTTP, from the vacancy to the printed paper, beside a script that only writes the same rows. In turns. */

const count = option('paths', 150)
const clients = option('clients', 8)
const rounds = option('rounds', 3)

const folder = folderOf('path')
rmSync(folder, { recursive: true, force: true })
const running = await startPlatform(folder)
const database = new pg.Client({ connectionString: running.databaseUrl })
await database.connect()

interface Stretch {
  readonly name: string
  readonly seconds: number
}

try {
  const people: People = { employer: await running.as('aigerim'), officer: await running.as('nurlan') }
  await expectOk(people.officer.put('/sandbox/clock', { today: '2026-02-02' }))
  await database.query('update quotas.ceiling set places = 1000000')
  const tables = await tablesIn(database)
  await play(people, pathsFrom(0, clients))

  const since = await transactionNow(database)
  const alone = await countsOf(database, tables)
  await play(people, pathsFrom(1000, 1))
  const original = await rowsSince(database, tables, since, gained(alone, await countsOf(database, tables), 1))

  const whole: number[] = []
  const bare: number[] = []
  const stretches: Stretch[][] = []
  const used: Usage[] = []
  let rows: ReadonlyMap<string, number> = new Map()
  for (let round = 0; round < rounds; round++) {
    const before = await countsOf(database, tables)
    const from = await usage()
    const played = await play(people, pathsFrom(2000 + round * count, count))
    used.push(lessened(await usage(), from))
    rows = gained(before, await countsOf(database, tables), count)
    stretches.push(played)
    whole.push(count / played.reduce((sum, stretch) => sum + stretch.seconds, 0))
    bare.push(count / (await writeBare(running.databaseUrl, barePaths(original, count * round, count), clients)))
  }
  const written = new Map(
    [...rows.keys()].map((name) => [name, original.filter((row) => row.table.name === name).length]),
  )
  const differing = [...rows].filter(([name, many]) => written.get(name) !== many)
  if (differing.length > 0)
    throw new Error(
      `a path writes other rows than its peer: ${differing.map(([name, many]) => `${name} ${many}, ${written.get(name)}`).join('; ')}`,
    )

  const steps = new Set(original.map((row) => row.transaction)).size
  process.stdout.write(
    `${await machineFacts(database)}; ${count} paths, ${clients} clients, ${rounds} rounds, medians\n`,
  )
  process.stdout.write(
    `${tableOf(
      ['', 'paths a second', 'of bare'],
      [
        ['over HTTP', rounded(median(whole), 1), rounded(median(whole) / median(bare), 3)],
        [`rows alone, ${original.length} in ${steps} transactions`, rounded(median(bare), 1), '1'],
      ],
    )}\n\n`,
  )
  process.stdout.write(
    `${tableOf(
      ['stretch', 'ms a path'],
      (stretches[0] ?? []).map(({ name }, at) => [
        name,
        rounded((1000 * median(stretches.map((played) => played[at]?.seconds ?? 0))) / count, 1),
      ]),
    )}\n\n`,
  )
  process.stdout.write(
    `${tableOf(
      ['used by', 'a path'],
      Object.keys(used[0] ?? {}).map((name) => [name, rounded(median(used.map((one) => one[name] ?? 0)) / count, 1)]),
    )}\n\n`,
  )
  process.stdout.write(
    `${tableOf(
      ['table', 'rows a path'],
      [...rows].map(([name, many]) => [name, String(many)]),
    )}\n`,
  )
} finally {
  await database.end()
  await running.stop()
}

/** Plays paths to their end. The days on the air pass at once for all, and are not counted. */
async function play(people: People, paths: readonly Path[]): Promise<Stretch[]> {
  const posting = await timed('post a vacancy', () => each(paths, clients, (path) => post(people, path)))
  await goToFiling(people.officer)
  const filing = await timed('write and file an application', () => each(paths, clients, (path) => file(people, path)))
  const checking = await timed('then wait for the agencies', () =>
    until("select count(*) as left from checks.enquiry where state not in ('answered', 'refused')"),
  )
  const deciding = await timed('judge, approve, pay', () => each(paths, clients, (path) => decideAndPay(people, path)))
  const issuing = await timed('then wait for the treasury and the print', () =>
    until(
      'select count(*) as left from permits.application a left join permits.permit p on p.application_id = a.id where a.id = any($1) and p.pdf is null',
      [paths.map(({ id }) => id)],
    ),
  )
  return [posting, filing, checking, deciding, issuing]
}

/** To the first working day on which may be filed on what was posted today: what is filed on a rest day is decided later. */
async function goToFiling(officer: People['officer']): Promise<void> {
  const { today } = await expectOk(officer.get<{ today: Day }>('/sandbox/clock'))
  await expectOk(officer.put('/sandbox/clock', { today: sameOrNextWorkingDay(plusDays(today, 16)) }))
}

async function timed(name: string, act: () => Promise<void>): Promise<Stretch> {
  const began = performance.now()
  await act()
  return { name, seconds: (performance.now() - began) / 1000 }
}

async function until(query: string, values: readonly unknown[] = []): Promise<void> {
  for (let tries = 0; tries < 6000; tries++) {
    const { rows } = await database.query<{ left: string }>({ text: query, values: [...values] })
    if (Number(rows[0]?.left) === 0) return
    await wait(20)
  }
  throw new Error(`it did not end: ${query}`)
}

type Usage = Readonly<Record<string, number>>

async function usage(): Promise<Usage> {
  const { server, worker, sandbox, database: postgres } = running.pids
  const { rows } = await database.query<{ size: string; wal: string }>(
    "select pg_database_size(current_database()) / 1024.0 as size, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') / 1024.0 as wal",
  )
  return {
    'server, CPU ms': cpuOf([server]) ?? 0,
    'worker, CPU ms': cpuOf([worker]) ?? 0,
    'agencies of the sandbox, CPU ms': cpuOf([sandbox]) ?? 0,
    'database, CPU ms': cpuOf([postgres]) ?? 0,
    'this client, CPU ms': process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000,
    'database grows, KB': Number(rows[0]?.size),
    'write-ahead log, KB': Number(rows[0]?.wal),
  }
}

function lessened(after: Usage, before: Usage): Usage {
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]))
}
