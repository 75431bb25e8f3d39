import { z } from 'zod'
import type { AgencyName, Config } from '../kernel/config.ts'
import { type Outcome, ok, refuse } from '../kernel/outcome.ts'

export const Faults = z.record(z.string(), z.string())

/** What the sandbox's agencies were told to do. */
export async function readFaults(config: Config): Promise<Outcome<Record<string, string>>> {
  return control(config, '/control', { method: 'GET' })
}

/** Tells an agency of the sandbox to be well, slow, silent, wrong or down; the treasury knows three faults more. */
export async function setFault(
  config: Config,
  agency: string,
  fault: string,
): Promise<Outcome<Record<string, string>>> {
  return control(config, `/control/${encodeURIComponent(agency)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault }),
  })
}

async function control(config: Config, path: string, init: RequestInit): Promise<Outcome<Record<string, string>>> {
  if (config.mode === 'production') return refuse(404, 'http.not-found')
  const address = new URL(config.agencies['erap' satisfies AgencyName]).origin
  try {
    const answer = await fetch(address + path, { ...init, signal: AbortSignal.timeout(5000) })
    if (answer.status === 422) return refuse(422, 'playground.no-such-fault')
    return ok(Faults.parse(await answer.json()))
  } catch {
    return refuse(503, 'playground.agencies-away')
  }
}
