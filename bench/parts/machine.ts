import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import type pg from 'pg'

/** What the figures were taken on, in general words. */
export async function machineFacts(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ version: string }>("select current_setting('server_version') as version")
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}: ${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, PostgreSQL ${rows[0]?.version ?? ''}`
}

/** Microseconds of processor time since then: what others do on the machine does not count. */
export function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

const ticksASecond = 100

/** Processor time in milliseconds that processes and all their children have used so far; null where the system does not tell. */
export function cpuOf(pids: readonly number[]): number | null {
  if (process.platform !== 'linux') return null
  const wanted = new Set(pids)
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat !== null)
    .filter(({ pid, parent }) => wanted.has(pid) || wanted.has(parent))
    .reduce((sum, stat) => sum + (wanted.has(stat.pid) ? stat.ticks + stat.ticksOfGone : stat.ticks), 0)
  return (ticks * 1000) / ticksASecond
}

/** A process by the kernel's table: its own time and that of the children it has seen end. */
function statOf(pid: number): { pid: number; parent: number; ticks: number; ticksOfGone: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const field = (place: number) => Number(fields[place - 3])
    return { pid, parent: field(4), ticks: field(14) + field(15), ticksOfGone: field(16) + field(17) }
  } catch {
    return null
  }
}
