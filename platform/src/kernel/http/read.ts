import type { z } from 'zod'
import { type Outcome, ok, type Problem, refuse } from '../outcome.ts'
import { readAs } from '../read-as.ts'
import type { Received } from '../upload.ts'

/** A route's schemas; a part without a schema is not read. */
export interface Schemas<P extends Part, Q extends Part, B extends Part> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
}

export type Part = z.ZodType | undefined
export type ReadPart<S extends Part> = S extends z.ZodType ? z.output<S> : undefined

/** A request as it came. */
export interface Raw {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly file: Received | null
  readonly signed: Signed
}

/** The exact body and the signature beside it, for senders who sign. */
export interface Signed {
  readonly body: string
  readonly signature: string | null
}

/** A request as its route reads it. */
export interface Input<P extends Part, Q extends Part, B extends Part> {
  readonly params: ReadPart<P>
  readonly query: ReadPart<Q>
  readonly body: ReadPart<B>
  readonly file: Received | null
  readonly signed: Signed
}

/** Checks every part of a request; refuses with every problem at once, each at its JSON Pointer. */
export function readInput<P extends Part, Q extends Part, B extends Part>(
  schemas: Schemas<P, Q, B>,
  raw: Raw,
): Outcome<Input<P, Q, B>> {
  const problems: Problem[] = []
  const part = <S extends Part>(
    schema: S | undefined,
    value: unknown,
    missing?: 'no-such-page',
  ): ReadPart<S> | null => {
    if (schema === undefined) return undefined as ReadPart<S>
    const read = readAs(schema, value)
    if (read.ok) return read.value as ReadPart<S>
    if (missing === undefined) problems.push(...(read.problems ?? []))
    return null
  }
  const params = part(schemas.params, raw.params, 'no-such-page')
  if (params === null) return refuse(404, 'http.not-found')
  const query = part(schemas.query, raw.query)
  const body = part(schemas.body, raw.body)
  if (problems.length > 0) return refuse(422, 'http.problems', { problems })
  return ok({ params, query: query as ReadPart<Q>, body: body as ReadPart<B>, file: raw.file, signed: raw.signed })
}
