import rateLimit from '@fastify/rate-limit'
import type { FastifyContextConfig, FastifyInstance } from 'fastify'

/**
 * Where a secret could be guessed, or an answer takes much of a processor, one network address may ask only so often; each process
 * counts for itself. The sandbox, where nothing is secret and nobody else waits, lets everything through.
 */
export async function limitAsking(app: FastifyInstance, production: boolean): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    allowList: () => !production,
    errorResponseBuilder: () => Object.assign(new Error('too often'), { code: 'FST_TOO_OFTEN' }),
  })
}

/** The part of a route's configuration that limits it; null: it may be asked without end. */
export function limitOf(perMinute: number | null): Pick<FastifyContextConfig, 'rateLimit'> {
  return perMinute === null ? {} : { rateLimit: { max: perMinute, timeWindow: '1 minute' } }
}
