import { isDay } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { problemsIn } from '../../../shell/problems.ts'
import { fieldAt, listOf, type Typed, textOf } from '../typed-question.ts'
import { isWord, sayAdvice } from '../words.ts'

/** What the form shows: what was typed, and what is wrong with it. */
export interface FormMatter {
  readonly visit: Visit
  readonly typed: Typed
  readonly problems: readonly Problem[]
}

/** Hands each field of the form its name, what was typed in it, and what is wrong with that. */
export function fieldsOf({ visit, typed, problems }: FormMatter) {
  const placed = onePerField(problems.map((problem) => inItsField(problem, typed)))
  const say = sayAdvice(visit.language)
  const shown = problemsIn(visit.language, placed, {
    label: (pointer) => {
      const name = pointer.slice(1)
      return isWord(name) ? say(name) : null
    },
  })
  const field = (name: string) => ({ name, value: textOf(typed, name), ...shown.of(`/${name}`) })
  return {
    summary: shown.summary,
    field,
    /** A field that holds a day, by the calendar of the browser. */
    dayField(name: string) {
      const { value, ...rest } = field(name)
      return { ...rest, ...(isDay(value) ? { value } : {}) }
    },
    list: (name: string) => listOf(typed, name),
  }
}

export type Fields = ReturnType<typeof fieldsOf>

/** What is wrong with an empty field is that it is empty, whatever the law expects there. */
function inItsField(problem: Problem, typed: Typed): Problem {
  const field = fieldAt(problem.at, typed)
  const empty = listOf(typed, field).join('').trim() === ''
  return { ...(empty ? { code: 'http.required' } : problem), at: `/${field}` }
}

/** A fact of the question may be made of what was typed once: what is wrong with it is said once. */
function onePerField(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ at }) => !seen.has(at) && seen.add(at))
}
