import { setTimeout as wait } from 'node:timers/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answers, wrongAnswer } from './answers.ts'
import { type Agency, agencies, type Fault, faultsOf, noFaults, slowMilliseconds } from './faults.ts'
import { openTreasury } from './treasury.ts'

export interface SandboxOptions {
  /** Signs the treasury's notices. */
  readonly secret: string
  /** Where the treasury remembers its orders; null: only while it runs. */
  readonly treasuryFile: string | null
  readonly slowMs?: number
}

const OrderS = z.strictObject({
  messageId: z.string().min(1),
  invoice: z.string(),
  sum: z.number().int().positive(),
  payer: z.string(),
  paidOn: z.string(),
  callback: z.url(),
})

/** The outside agencies as small HTTP services, each under its name, and a control to make them misbehave. Loopback only. */
export async function createSandbox(options: SandboxOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true })
  const told = noFaults()
  const treasury = await openTreasury(options.secret, options.treasuryFile)
  app.addHook('onClose', async () => treasury.stop())

  app.get('/control', async () => told)
  app.put<{ Params: { agency: Agency }; Body: { fault: Fault } }>('/control/:agency', async (request, reply) => {
    const { agency } = request.params
    if (!agencies.includes(agency) || !faultsOf(agency).includes(request.body.fault))
      return reply.code(422).send({ agencies, faults: faultsOf('treasury') })
    told[agency] = request.body.fault
    return told
  })

  for (const [agency, { path, answer }] of Object.entries(answers) as [
    Exclude<Agency, 'treasury'>,
    (typeof answers)['erap'],
  ][]) {
    app.post(`/${agency}${path}`, async (request, reply) => {
      const fault = told[agency]
      if (fault === 'silent') return reply.hijack()
      if (fault === 'down') return reply.code(503).send({ error: 'maintenance' })
      if (fault === 'slow') await wait(options.slowMs ?? slowMilliseconds)
      const said = answer(request.body as Record<string, unknown>)
      return fault === 'wrong' ? wrongAnswer(said) : said
    })
  }

  app.post('/treasury/payments', async (request, reply) => {
    const fault = told.treasury
    if (fault === 'silent') return reply.hijack()
    if (fault === 'down') return reply.code(503).send({ error: 'maintenance' })
    if (fault === 'slow') await wait(options.slowMs ?? slowMilliseconds)
    const order = OrderS.parse(request.body)
    const payment = await treasury.take(order, fault)
    return { messageId: fault === 'wrong' ? 'another' : order.messageId, payment }
  })
  return app
}
