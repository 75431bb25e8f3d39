import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Acting, Reading } from '../acting.ts'
import type { Outcome, Refusal } from '../outcome.ts'
import type { Access } from './access.ts'
import { type Input, type Part, type Raw, type ReadPart, readInput, type Schemas } from './read.ts'
import type { Visit } from './visit.ts'

/** A file that goes out: a permit as PDF, an uploaded paper. */
export interface Outgoing {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly name: string
}

/** Where a form leads after it was taken; a session may begin (its token) or end (null) on the way. */
export interface Go {
  readonly to: string
  readonly session?: string | null
}

/** A refused form, with everything that was typed. */
export interface Refused<P extends Part> {
  readonly params: ReadPart<P>
  readonly typed: Readonly<Record<string, string>>
  readonly refusal: Refusal
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Mounted {
  readonly method: Method
  readonly path: string
  readonly access: Access
  /** The body is multipart with at most one file. */
  readonly takesFile: boolean
  /** How often one network address may ask in a minute, where a secret could be guessed or an answer takes much; null: without end. */
  readonly perMinute: number | null
}

interface Documented {
  /** One line for the reference: what it does. */
  readonly summary: string
  readonly schemas: Schemas<Part, Part, Part> & { readonly answer?: z.ZodType; readonly mime?: string }
}

/** A declared route, as the server mounts it. */
export type Route =
  | (Mounted &
      Documented & { readonly kind: 'api-question'; run(reading: Reading, raw: Raw): Promise<Outcome<unknown>> })
  | (Mounted &
      Documented & {
        readonly kind: 'api-step'
        readonly once: boolean
        run(acting: Acting, raw: Raw): Promise<Outcome<unknown>>
      })
  | (Mounted & Documented & { readonly kind: 'api-file'; run(reading: Reading, raw: Raw): Promise<Outcome<Outgoing>> })
  | (Mounted & { readonly kind: 'page'; run(reading: Reading, raw: Raw, visit: Visit): Promise<Outcome<VNode>> })
  | (Mounted & { readonly kind: 'page-file'; run(reading: Reading, raw: Raw): Promise<Outcome<Outgoing>> })
  | (Mounted & {
      readonly kind: 'form'
      run(acting: Acting, raw: Raw): Promise<Outcome<Go>>
      again(reading: Reading, raw: Raw, refusal: Refusal, visit: Visit): Promise<VNode | null>
    })

interface Declared<P extends Part, Q extends Part, B extends Part> extends Schemas<P, Q, B> {
  readonly path: string
  readonly access: Access
  readonly perMinute?: number
}

function mounted(declared: Declared<Part, Part, Part>, method: Method, takesFile = false): Mounted {
  const { path, access, perMinute = null } = declared
  return { method, path, access, takesFile, perMinute }
}

/** A question over the API: reads, changes nothing. */
export function apiQuestion<
  A extends z.ZodType,
  P extends Part = undefined,
  Q extends Part = undefined,
  B extends Part = undefined,
>(
  declared: Declared<P, Q, B> & {
    readonly method?: 'POST'
    readonly summary: string
    readonly answer: A
    run(reading: Reading, input: Input<P, Q, B>): Promise<Outcome<z.output<A>>>
  },
): Route {
  const { summary, method = 'GET' } = declared
  return {
    kind: 'api-question',
    ...mounted(declared, method),
    summary,
    schemas: declared,
    run: reading(declared, declared.run),
  }
}

/**
 * A step over the API: one transaction, once per `Idempotency-Key`. `once: false` where the answer holds a secret that must not be
 * kept, or where doing it twice changes nothing: such a step takes no key.
 */
export function apiStep<
  A extends z.ZodType,
  P extends Part = undefined,
  Q extends Part = undefined,
  B extends Part = undefined,
>(
  declared: Declared<P, Q, B> & {
    readonly method?: Exclude<Method, 'GET'>
    readonly summary: string
    readonly answer: A
    readonly takesFile?: boolean
    readonly once?: false
    run(acting: Acting, input: Input<P, Q, B>): Promise<Outcome<z.output<A>>>
  },
): Route {
  const { summary, method = 'POST', takesFile, once = true } = declared
  return {
    kind: 'api-step',
    ...mounted(declared, method, takesFile),
    summary,
    once,
    schemas: declared,
    run: reading(declared, declared.run),
  }
}

/** A file over the API. */
export function apiFile<P extends Part = undefined, Q extends Part = undefined>(
  declared: Declared<P, Q, undefined> & {
    readonly summary: string
    readonly mime: string
    run(reading: Reading, input: Input<P, Q, undefined>): Promise<Outcome<Outgoing>>
  },
): Route {
  const { summary } = declared
  return {
    kind: 'api-file',
    ...mounted(declared, 'GET'),
    summary,
    schemas: declared,
    run: reading(declared, declared.run),
  }
}

/** A page to read. */
export function page<P extends Part = undefined, Q extends Part = undefined>(
  declared: Declared<P, Q, undefined> & {
    run(reading: Reading, input: Input<P, Q, undefined>, visit: Visit): Promise<Outcome<VNode>>
  },
): Route {
  return {
    kind: 'page',
    ...mounted(declared, 'GET'),
    async run(look, raw, visit) {
      const input = readInput<P, Q, undefined>(declared, raw)
      return input.ok ? declared.run(look, input.value, visit) : input
    },
  }
}

/** A file shown or saved from a page. */
export function pageFile<P extends Part = undefined, Q extends Part = undefined>(
  declared: Declared<P, Q, undefined> & {
    run(reading: Reading, input: Input<P, Q, undefined>): Promise<Outcome<Outgoing>>
  },
): Route {
  return { kind: 'page-file', ...mounted(declared, 'GET'), run: reading(declared, declared.run) }
}

/** A form: one transaction, once per hidden key, then on to another page. `again` shows it with what was typed and why not. */
export function form<P extends Part = undefined, B extends Part = undefined>(
  declared: Declared<P, undefined, B> & {
    readonly takesFile?: boolean
    run(acting: Acting, input: Input<P, undefined, B>): Promise<Outcome<Go>>
    again?(reading: Reading, refused: Refused<P>, visit: Visit): Promise<VNode | null>
  },
): Route {
  return {
    kind: 'form',
    ...mounted(declared, 'POST', declared.takesFile),
    run: reading(declared, declared.run),
    async again(look, raw, refusal, visit) {
      const input = readInput<P, undefined, undefined>({ params: declared.params }, raw)
      if (!input.ok || declared.again === undefined) return null
      return declared.again(look, { params: input.value.params, typed: typedIn(raw.body), refusal }, visit)
    },
  }
}

function reading<P extends Part, Q extends Part, B extends Part, Look, T>(
  schemas: Schemas<P, Q, B>,
  run: (look: Look, input: Input<P, Q, B>) => Promise<Outcome<T>>,
): (look: Look, raw: Raw) => Promise<Outcome<T>> {
  return async (look, raw) => {
    const input = readInput(schemas, raw)
    return input.ok ? run(look, input.value) : input
  }
}

/** What was typed into a form, as text. */
function typedIn(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
