import { createHmac, randomUUID } from 'node:crypto'
import { plusDays } from '@ruqsat/law'
import type { TreasuryNotice } from '../agencies/wire.ts'
import type { Answered, Anything, Client } from './client.ts'
import { expectOk } from './expect-ok.ts'
import { fileAll, manyDrafts, qualifyAll } from './many-cases.ts'
import type { World } from './world.ts'

/** As many cases as wanted that only wait for the officer's yes, on one vacancy of Aigerim's firm; answers their ids as registered. */
export async function manyReady(world: World, count: number): Promise<string[]> {
  const { code } = await world.vacancy()
  await world.goTo(plusDays(world.platform.clock.today(), 16))
  const ids = await manyDrafts(world.platform, 'aigerim', code, count)
  await fileAll(world.platform, 'aigerim', ids)
  await world.settle()
  await qualifyAll(world.platform, 'nurlan', ids)
  return ids
}

/** Decides, or tells of a likely refusal, as the officer who has just looked. */
export async function decides(
  officer: Client,
  id: string,
  verb: 'approve' | 'tell-refusal' | 'refuse',
  said: Readonly<Record<string, string>> = {},
): Promise<Answered<Anything>> {
  const { seen } = await expectOk(officer.get<{ seen: number }>(`/cases/${id}`))
  return officer.post(`/cases/${id}/${verb}`, { seen, ...said })
}

/** A signed notice of the treasury, sent by hand. */
export async function treasuryTells(
  world: World,
  notice: Omit<TreasuryNotice, 'notice'> & { readonly notice?: string },
): Promise<{ status: number; body: { verdict: string; code?: string } }> {
  const body = JSON.stringify({ notice: randomUUID(), ...notice })
  const signature = createHmac('sha256', world.platform.config.treasurySecret).update(body).digest('hex')
  return sendNotice(world, body, signature)
}

/** A notice as anyone might send it, with whatever signature. */
export async function sendNotice(
  world: World,
  body: string,
  signature: string | null,
): Promise<{ status: number; body: { verdict: string; code?: string } }> {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (signature !== null) headers.set('x-treasury-signature', signature)
  const answer = await fetch(`${world.address}/api/v1/treasury/notices`, { method: 'POST', headers, body })
  return { status: answer.status, body: (await answer.json()) as { verdict: string } }
}

/** Everything that the record says of a case, oldest first. */
export async function eventsOf(client: Client, id: string): Promise<readonly Told[]> {
  return (await expectOk(client.get<{ events: readonly Told[] }>(`/cases/${id}/record`))).events
}

/** An event as it is told over the API. */
export interface Told {
  readonly name: string
  readonly actor: string
  readonly data: Readonly<Record<string, unknown>>
}
