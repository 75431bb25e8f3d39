import { randomUUID } from 'node:crypto'

export interface Answered<T = unknown> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

/** An answer whose shape the reader knows: followed by name, listed, or taken as text. */
export type Anything = readonly Anything[] & string & { readonly [key: string]: Anything }

/** A program that uses the API as one person. */
export interface Client {
  get<T = Anything>(path: string): Promise<Answered<T>>
  post<T = Anything>(path: string, body?: unknown, options?: { key?: string }): Promise<Answered<T>>
  put<T = Anything>(path: string, body?: unknown, options?: { key?: string }): Promise<Answered<T>>
  patch<T = Anything>(path: string, body?: unknown, options?: { key?: string }): Promise<Answered<T>>
  delete<T = Anything>(path: string, options?: { key?: string }): Promise<Answered<T>>
  /** Sends a file with its fields. */
  upload<T = Anything>(
    path: string,
    file: { name: string; mime: string; bytes: Uint8Array },
    fields: Readonly<Record<string, string>>,
    options?: { key?: string },
  ): Promise<Answered<T>>
  readonly token: string | null
}

/** Opens a client on a platform's address, signed in with a token or anonymous; refusals come in `language`. */
export function clientOf(address: string, token: string | null, language = 'en'): Client {
  const call = async (method: string, path: string, init: { body?: BodyInit; type?: string; key?: string }) => {
    const headers = new Headers({ 'accept-language': language })
    if (token !== null) headers.set('authorization', `Bearer ${token}`)
    if (method !== 'GET') headers.set('idempotency-key', init.key ?? randomUUID())
    if (init.type !== undefined) headers.set('content-type', init.type)
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(init.body === undefined ? {} : { body: init.body }),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, body: json ? JSON.parse(text) : text, headers: answer.headers }
  }
  const send =
    (method: string) =>
    (path: string, body?: unknown, options: { key?: string } = {}) =>
      call(method, path, {
        ...options,
        ...(body === undefined ? {} : { body: JSON.stringify(body), type: 'application/json' }),
      })
  return {
    token,
    get: (path) => call('GET', path, {}),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: (path, options = {}) => call('DELETE', path, options),
    upload(path, file, fields, options = {}) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.mime }), file.name)
      return call('POST', path, { ...options, body: form })
    },
  }
}
