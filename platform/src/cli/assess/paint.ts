import type { Answer } from '@ruqsat/law'

/** Colours a text for the terminal, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string

type Style = keyof typeof codes

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const

/** Paints only where a person looks: on a terminal that has colours, unless NO_COLOR asks not to or FORCE_COLOR to. */
export function paintFor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): Paint {
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const wanted = forced || (isTerminal && (NO_COLOR ?? '') === '' && TERM !== 'dumb')
  if (!wanted) return (text) => text
  return (text, ...styles) => `\u001B[${styles.map((style) => codes[style]).join(';')}m${text}\u001B[0m`
}

/** The colour of an answer; it always stands with a sign and a word. */
export const answerColour = { yes: 'green', no: 'red', unknown: 'yellow' } as const satisfies Record<Answer, Style>

export const answerSign: Readonly<Record<Answer, string>> = { yes: '✓', no: '✗', unknown: '?' }
