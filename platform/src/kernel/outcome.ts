import type { Finding, Text } from '@ruqsat/law'
import type { MessageValues } from './i18n.ts'

/** One thing that is wrong with what was sent: where (JSON Pointer), what (a code that has a sentence in three languages). */
export interface Problem {
  readonly at: string
  readonly code: string
  readonly values?: MessageValues
  /** The sentence, where the law has said it itself. */
  readonly says?: Text
}

/** An expected no. It names every problem and changes nothing. */
export interface Refusal {
  readonly ok: false
  readonly status: RefusalStatus
  /** `<context>.<reason>`; its sentence is the message `refusal.<reason>` of that context. */
  readonly code: string
  readonly values?: MessageValues
  readonly problems?: readonly Problem[]
  /** What the law said, where it was asked. */
  readonly findings?: readonly Finding[]
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 507

export interface Success<T> {
  readonly ok: true
  readonly value: T
}

/** What a use case answers: the value, or a refusal with its reasons. Exceptions are left for bugs. */
export type Outcome<T> = Success<T> | Refusal

export function ok<T>(value: T): Success<T> {
  return { ok: true, value }
}

export function refuse(
  status: RefusalStatus,
  code: string,
  reasons: Partial<Omit<Refusal, 'ok' | 'status' | 'code'>> = {},
): Refusal {
  return { ok: false, status, code, ...reasons }
}

/** A refusal carried out of a transaction, so that everything in it is undone. Caught where the transaction began. */
export class Undo extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Undo'
    this.refusal = refusal
  }
}
