import { join } from 'node:path'
import { type Agencies, openAgencies } from './agencies/agencies.ts'
import type { Platform } from './kernel/acting.ts'
import { MovedClock, realClock } from './kernel/clock.ts'
import type { Config } from './kernel/config.ts'
import { connect } from './kernel/db.ts'
import { diskStore, openFiles, s3Store } from './kernel/files.ts'
import { openJobs } from './kernel/jobs.ts'
import { openLog } from './kernel/log.ts'
import { consumersOf } from './wiring.ts'

export interface Opened {
  readonly platform: Platform
  readonly agencies: Agencies
  close(): Promise<void>
}

/** Opens everything a process works with: database, jobs, files, clock, agencies. `works` says whether it runs jobs. */
export async function openPlatform(
  config: Config & { readonly databaseUrl: string },
  name: string,
  options: { works: boolean; agencyTimeoutMs?: number },
): Promise<Opened> {
  const log = openLog(config, name)
  const connection = connect(config.databaseUrl, {
    max: config.pool,
    onIdleError: (error) => log.warn({ err: error }, 'the database closed an idle connection'),
  })
  const jobs = await openJobs(config.databaseUrl, log, { works: options.works })
  const files = join(config.data, 'files')
  const moved = config.mode === 'sandbox' ? new MovedClock() : null
  await moved?.read(connection.db)
  const platform: Platform = {
    config,
    db: connection.db,
    clock: moved ?? realClock,
    jobs,
    files: openFiles(config.filesUrl === null ? diskStore(files) : s3Store(config.filesUrl), files),
    log,
    consumersOf,
  }
  return {
    platform,
    agencies: openAgencies(config.agencies, options.agencyTimeoutMs),
    async close() {
      await jobs.stop()
      await connection.close()
    },
  }
}
