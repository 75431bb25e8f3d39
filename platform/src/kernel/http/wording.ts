import { isDay, type Language } from '@ruqsat/law'
import { formats } from '../format.ts'
import type { MessageValues } from '../i18n.ts'
import type { Problem, Refusal } from '../outcome.ts'

/** Says a refusal's or a problem's sentence: `<context>.<reason>` is the message `refusal.<reason>` of that context. */
export type Wording = (language: Language, code: string, values?: MessageValues) => string

/** A context's speaker, seen by key only. */
export type Speaker = (language: Language) => (key: string, values?: MessageValues) => string

/** Gathers the refusals of every context. A code without a sentence is a bug and throws. */
export function wordingOf(speakers: Readonly<Record<string, Speaker>>): Wording {
  return (language, code, values) => {
    const dot = code.indexOf('.')
    const speaker = speakers[code.slice(0, dot)]
    if (speaker === undefined) throw new Error(`no context speaks for the refusal ${code}`)
    return speaker(language)(
      `refusal.${code.slice(dot + 1)}`,
      values === undefined ? undefined : spoken(language, values),
    )
  }
}

/** Days among the values are written out as the language writes them. */
function spoken(language: Language, values: MessageValues): MessageValues {
  const say = (value: string | number) =>
    typeof value === 'string' && isDay(value) ? formats(language).day(value) : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(value)]))
}

/** `application/problem+json`, RFC 9457, with every problem, its place, and the law's findings where it was asked. */
export function problemJson(wording: Wording, language: Language, refusal: Refusal): Record<string, unknown> {
  return {
    type: `/api/refusals#${refusal.code}`,
    title: wording(language, refusal.code, refusal.values),
    status: refusal.status,
    code: refusal.code,
    ...(refusal.values === undefined ? {} : { values: refusal.values }),
    ...(refusal.problems === undefined
      ? {}
      : { problems: refusal.problems.map((problem) => problemOf(wording, language, problem)) }),
    ...(refusal.findings === undefined ? {} : { findings: refusal.findings }),
  }
}

function problemOf(wording: Wording, language: Language, problem: Problem) {
  return { pointer: problem.at, code: problem.code, detail: sentenceOf(wording, language, problem) }
}

/** A problem's sentence: the law's own, or that of the context that found it. */
export function sentenceOf(wording: Wording, language: Language, { says, code, values }: Problem): string {
  return says?.[language] ?? wording(language, code, values)
}
