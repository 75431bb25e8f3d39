import rateLimit from '@fastify/rate-limit'
import type { FastifyContextConfig, FastifyInstance } from 'fastify'

/**
 * Where a secret could be guessed, one network address may ask only so often; each process counts for itself. The sandbox, where
 * nothing is secret, lets everything through.
 */
export async function limitGuessing(app: FastifyInstance, production: boolean): Promise<void> {
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
