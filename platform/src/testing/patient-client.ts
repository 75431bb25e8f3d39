import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** A step that was acknowledged: it can be asked again under its key. */
export interface Acknowledged {
  readonly method: string
  readonly path: string
  readonly key: string
  readonly body: string | null
  readonly answer: string
}

export interface PatientClient {
  /** Takes a step, however often the server dies under it, always under the same key; throws on a refusal. */
  step<T>(method: string, path: string, body?: unknown): Promise<T>
  upload(path: string, file: { name: string; bytes: Uint8Array }, kind: string): Promise<void>
  read<T>(path: string): Promise<T>
  /** Every step the server has acknowledged to this client. */
  readonly acknowledged: readonly Acknowledged[]
  /** Asks once more for a step that was acknowledged; answers what the server says now. */
  again(step: Acknowledged): Promise<string>
}

const pause = 60

/** A client that knows how to wait: it sends again what was not answered, with its key. */
export function patientClient(address: string, token: string): PatientClient {
  const acknowledged: Acknowledged[] = []
  const send = async (method: string, path: string, key: string | null, body: BodyInit | null): Promise<string> => {
    const headers = new Headers({ authorization: `Bearer ${token}` })
    if (key !== null) headers.set('idempotency-key', key)
    if (typeof body === 'string') headers.set('content-type', 'application/json')
    for (;;) {
      try {
        const answer = await fetch(`${address}/api/v1${path}`, {
          method,
          headers,
          body,
          signal: AbortSignal.timeout(10_000),
        })
        const text = await answer.text()
        if (answer.status === 200) return text
        if (answer.status < 500) throw new Refused(`${method} ${path} was refused (${answer.status}): ${text}`)
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      await wait(pause)
    }
  }
  const sendStep = async (method: string, path: string, body: string | null) => {
    const key = randomUUID()
    const answer = await send(method, path, key, body)
    acknowledged.push({ method, path, key, body, answer })
    return answer
  }
  return {
    acknowledged,
    step: async <T>(method: string, path: string, body?: unknown) =>
      JSON.parse(await sendStep(method, path, body === undefined ? null : JSON.stringify(body))) as T,
    async upload(path, { name, bytes }, kind) {
      const form = new FormData()
      form.set('kind', kind)
      form.set('file', new Blob([new Uint8Array(bytes)]), name)
      await send('POST', path, randomUUID(), form)
    },
    read: async <T>(path: string) => JSON.parse(await send('GET', path, null, null)) as T,
    again: ({ method, path, key, body }) => send(method, path, key, body),
  }
}

class Refused extends Error {}
