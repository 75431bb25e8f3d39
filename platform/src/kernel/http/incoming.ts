import { rm } from 'node:fs/promises'
import type { FastifyRequest } from 'fastify'
import { type Problem, type Refusal, refuse } from '../outcome.ts'
import { type Received, receive } from '../upload.ts'
import type { Raw, Signed } from './read.ts'

/** What came in, and why it cannot be taken where it cannot: what was typed beside a refused file is not lost with it. */
export interface Incoming {
  readonly raw: Raw
  readonly refusal: Refusal | null
}

/** Reads a request's parts; of a multipart body the fields and its one file, already judged. Text that no record can hold is refused. */
export async function rawOf(request: FastifyRequest, takesFile: boolean, incoming: string): Promise<Incoming> {
  const { params, query } = request
  const nothing: Raw = { params, query, body: {}, file: null, signed: unsigned }
  if (unwritable(params).length > 0) return { raw: nothing, refusal: refuse(404, 'http.not-found') }
  if (takesFile !== request.isMultipart()) return { raw: nothing, refusal: refuse(415, 'http.content-type') }
  const { raw, refusal } = takesFile
    ? await formOf(request, nothing, incoming)
    : { raw: { ...nothing, body: request.body, signed: signedOf(request) }, refusal: null }
  const problems = [...unwritable(query), ...unwritable(raw.body)]
  if (problems.length === 0) return { raw, refusal }
  await forget(raw)
  return { raw: nothing, refusal: refuse(422, 'http.problems', { problems }) }
}

/** Lets go of a file that came in, once its step was taken or refused: what is kept lies in the store by then. */
export async function forget({ file }: Pick<Raw, 'file'>): Promise<void> {
  if (file !== null) await rm(file.path, { force: true })
}

async function formOf(request: FastifyRequest, nothing: Raw, incoming: string): Promise<Incoming> {
  const body: Record<string, string> = {}
  let file: Received | null = null
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        body[part.fieldname] = String(part.value)
      } else if (part.filename !== '') {
        const received = await receive(part.file, part.filename ?? 'file', incoming)
        if (!received.ok) return { raw: { ...nothing, body }, refusal: received }
        file = received.value
      } else {
        part.file.resume()
      }
    }
  } catch (error) {
    await forget({ file })
    if (error instanceof Error && brokenForm.test(error.message))
      return { raw: nothing, refusal: refuse(400, 'http.not-understood') }
    throw error
  }
  return { raw: { ...nothing, body, file }, refusal: null }
}

/** What the parser says, without a code, of a form that is cut short or no form at all. */
const brokenForm = /unexpected end of multipart data|boundary not found/i

const deepest = 20

/** Where a value holds text that no record can hold (a NUL, half a surrogate pair) or lies deeper than any of ours. */
function unwritable(value: unknown, at = '', depth = 0): Problem[] {
  const wrong = [{ at: at === '' ? '/' : at, code: 'http.wrong-form' }]
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? wrong : []
  if (typeof value !== 'object' || value === null) return []
  if (depth > deepest) return wrong
  return Object.entries(value).flatMap(([key, member]) => {
    const inKey = unwritable(key, at)
    return inKey.length > 0
      ? inKey
      : unwritable(member, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
  })
}

const unsigned: Signed = { body: '', signature: null }

function signedOf(request: FastifyRequest): Signed {
  const signature = request.headers['x-treasury-signature']
  return typeof signature === 'string' ? { body: request.exactBody, signature } : unsigned
}
