import { type Day, isDay, type Language } from '@ruqsat/law'
import { clientOf } from '../testing/client.ts'
import { Stopped } from './stopped.ts'
import { sayJourney } from './words.ts'

/** Asks whether a sandbox runs at that address; answers the day it lives in. */
export async function findSandbox(address: string, language: Language): Promise<Day> {
  const say = sayJourney(language)
  const anyone = clientOf(address, null, language)
  const away = () => {
    throw new Stopped(say('platform.away', { address }))
  }
  const { status, body } = await anyone.get<{ today?: string }>('/sandbox/clock').catch(away)
  if (status === 200 && isDay(body.today ?? '')) return body.today as Day
  const { body: api } = await anyone.get<{ info?: { title?: string } }>('/openapi.json').catch(away)
  throw new Stopped(say(api.info?.title === 'Ruqsat' ? 'platform.production' : 'platform.other', { address }))
}
