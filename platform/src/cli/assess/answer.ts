import { type Assessment, assess, type Problem, readQuestion } from '@ruqsat/law'
import { texts } from './texts.ts'

/** The law's answer, or everything that is wrong with the question. */
export type Answered =
  | { readonly ok: true; readonly question: Parameters<typeof assess>[0]; readonly assessment: Assessment }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads one question, as JSON, and asks the law. */
export function answerTo(text: string): Answered {
  const input = parsed(text)
  if (input === undefined) return { ok: false, problems: [{ pointer: '', code: 'not-json', says: texts['not-json'] }] }
  const read = readQuestion(input)
  return read.ok ? { ok: true, question: read.question, assessment: assess(read.question) } : read
}

const mark = '\uFEFF'

/** What the JSON says, or undefined where it is none. A byte order mark before it is passed over. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(mark) ? text.slice(1) : text)
  } catch {
    return undefined
  }
}
