import { type Job as BossJob, fromKysely, type JobResult, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Tx } from './db.ts'

/** A kind of work that runs after a commit. It may be delivered more than once: handlers are idempotent. */
export interface Queue {
  readonly name: string
  /** How many of this kind one worker runs at a time. */
  readonly atOnce?: number
  run(data: JobData): Promise<void>
}

export type JobData = Readonly<Record<string, string | number>>

/** The door to the job store: sent inside the caller's transaction, run by a worker, run again when a worker dies. */
export interface Jobs {
  send(tx: Tx, queue: string, data: JobData, options?: { afterSeconds?: number }): Promise<void>
  /** Creates the queues that are missing. Called once at start, before anything is sent. */
  prepare(names: readonly string[]): Promise<void>
  /** Starts running these queues until `stop`. */
  work(queues: readonly Queue[]): Promise<void>
  /** Runs what is due now, in order, until nothing is left; `later` also runs what waits for its time, once. A job that fails waits for its next try. Answers how many ran. */
  drain(queues: readonly Queue[], options?: { later?: boolean }): Promise<number>
  /** How many jobs gave up after every retry. */
  dead(): Promise<number>
  stop(): Promise<void>
}

/** A killed worker stops its heartbeat; its job is free again after this and one look of the supervisor. */
const heartbeatSeconds = 10
const superviseIntervalSeconds = 5
/** A notification wakes a worker for a new job; nothing wakes it for one whose time has come, so it looks this often. */
const lookEverySeconds = 2
const deadQueue = 'dead'

const queueOptions = {
  notify: true,
  heartbeatSeconds,
  expireInSeconds: 300,
  retryLimit: 12,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  deadLetter: deadQueue,
}

/** Opens the job store in the database's `jobs` schema. `works` says whether this process runs jobs or only sends them. */
export async function openJobs(url: string, log: Logger, options: { works: boolean }): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'jobs',
    max: options.works ? 6 : 2,
    useListenNotify: options.works,
    supervise: options.works,
    schedule: false,
    superviseIntervalSeconds,
    monitorIntervalSeconds: superviseIntervalSeconds,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job store'))
  boss.on('warning', (warning) => log.warn({ warning }, 'job store'))
  await boss.start()

  return {
    async send(tx, queue, data, { afterSeconds } = {}) {
      const startAfter = afterSeconds === undefined ? {} : { startAfter: afterSeconds }
      await boss.send(queue, data, { db: fromKysely(tx), ...startAfter })
    },
    prepare: (names) => prepare(boss, names),
    work: (queues) => work(boss, queues, log),
    drain: (queues, { later = false } = {}) => drain(boss, queues, later, log),
    async dead() {
      const { rows } = await boss
        .getDb()
        .executeSql('select count(*) as count from jobs.job where name = $1', [deadQueue])
      return Number((rows as { count: string }[])[0]?.count ?? 0)
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

async function prepare(boss: PgBoss, names: readonly string[]): Promise<void> {
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  if (!known.has(deadQueue)) await boss.createQueue(deadQueue)
  for (const name of names) {
    if (known.has(name)) await boss.updateQueue(name, queueOptions)
    else await boss.createQueue(name, queueOptions)
  }
}

async function work(boss: PgBoss, queues: readonly Queue[], log: Logger): Promise<void> {
  for (const queue of queues) {
    const options = {
      batchSize: atOnceOf(queue),
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: lookEverySeconds,
      notifyPollingIntervalSeconds: lookEverySeconds,
    } as const
    await boss.work(queue.name, options, (jobs: BossJob<JobData>[]) =>
      Promise.all(jobs.map((job) => settle(queue, job, log))),
    )
  }
}

async function settle(queue: Queue, job: BossJob<JobData>, log: Logger): Promise<JobResult> {
  try {
    await queue.run(job.data)
    return { id: job.id, status: 'completed' }
  } catch (error) {
    log.error({ err: error, queue: queue.name, job: job.id }, 'a job failed and will be tried again')
    return { id: job.id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } }
  }
}

function atOnceOf(queue: Queue): number {
  return queue.atOnce ?? 8
}

async function drain(boss: PgBoss, queues: readonly Queue[], later: boolean, log: Logger): Promise<number> {
  let ran = 0
  let early = later
  for (;;) {
    let inRound = 0
    for (const queue of queues) {
      const jobs = await boss.fetch<JobData>(queue.name, { batchSize: 50, ignoreStartAfter: early })
      for (let from = 0; from < jobs.length; from += atOnceOf(queue)) {
        const results = await Promise.all(
          jobs.slice(from, from + atOnceOf(queue)).map((job) => settle(queue, job, log)),
        )
        const done = results.filter((result) => result.status === 'completed').map((result) => result.id)
        if (done.length > 0) await boss.complete(queue.name, done)
        for (const { id, status, output } of results) if (status === 'failed') await boss.fail(queue.name, id, output)
      }
      inRound += jobs.length
    }
    ran += inRound
    early = false
    if (inRound === 0) return ran
  }
}
