import type { Wording } from '../kernel/http/wording.ts'
import type { BuiltAssets } from './assets.ts'

/** What the platform gives to the frame of its pages, once, when it starts. */
export interface Given {
  readonly assets: BuiltAssets
  /** Says any refusal of any context. */
  readonly wording: Wording
}

let given: Given | null = null

export function giveShell(what: Given): void {
  given = what
}

/** What was given. Throws before: a page without its frame is a bug. */
export function shellGiven(): Given {
  if (given === null) throw new Error('a page was asked for before the frame was ready')
  return given
}
