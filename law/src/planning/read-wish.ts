import { isDay } from '../calendar/day.ts'
import { aDay, isObject, objectOf, type Problem, type Shape, wholeFrom } from '../core/shape.ts'
import type { Text } from '../core/text.ts'
import { proceduralDaysFrom } from '../permits/clocks.ts'
import { readQuestion } from '../permits/read-question.ts'
import { defaultAssumptions, mostAssumed, type Wish } from './wish.ts'

/** A wish that can be planned, or everything that is wrong with it. */
export type WishRead =
  | { readonly ok: true; readonly wish: Wish }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Why a question that could be judged cannot be planned, or a day cannot be wished for. */
export const wishTexts = {
  'not-a-new-hire': {
    kk: 'Жоспар тек жаңа жұмыскер үшін жасалады.',
    ru: 'План составляется только для нового найма.',
    en: 'A plan is made for a new hire only.',
  },
  'before-the-terms': {
    kk: 'Мерзімдер 2025 жылғы 1 қыркүйектен бастап белгілі: бұдан ерте күнге жоспар жасалмайды.',
    ru: 'Сроки известны с 1 сентября 2025 года: на более ранний день план не составляется.',
    en: 'The terms are known from 1 September 2025: no plan is made as of an earlier day.',
  },
  'start-in-the-past': {
    kk: 'Жұмыс басталатын күн жоспар жасалған күннен ерте болмайды.',
    ru: 'День выхода на работу не может быть раньше дня плана.',
    en: 'The first day of work cannot be before the day of the plan.',
  },
} as const satisfies Record<string, Text>

const given: Shape = () => {}

const aWish = objectOf({
  startOn: aDay,
  question: given,
  assumptions: objectOf({
    payment: wholeFrom(0, mostAssumed.payment),
    visa: wholeFrom(0, mostAssumed.visa),
    journey: wholeFrom(0, mostAssumed.journey),
    iin: wholeFrom(0, mostAssumed.iin),
  }),
})

/** Reads a wish from outside: the question as an assessment takes it, the wanted day, and what is assumed, in whole or in part. */
export function readWish(input: unknown): WishRead {
  const completed = isObject(input) ? { ...input, assumptions: assumed(input.assumptions) } : input
  const problems: Problem[] = []
  aWish(completed, '', problems)
  const question = isObject(completed) ? completed.question : undefined
  if (question !== undefined) {
    const read = readQuestion(question)
    if (!read.ok)
      problems.push(...read.problems.map((problem) => ({ ...problem, pointer: `/question${problem.pointer}` })))
  }
  if (isObject(completed)) problems.push(...notToBePlanned(completed))
  return problems.length === 0 ? { ok: true, wish: completed as unknown as Wish } : { ok: false, problems }
}

/** What is not said is taken as by default. */
function assumed(given: unknown): unknown {
  if (given === undefined) return defaultAssumptions
  return isObject(given) ? { ...defaultAssumptions, ...given } : given
}

function notToBePlanned({ startOn, question }: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (!isObject(question)) return []
  const { on, request } = question
  const problems: Problem[] = []
  const add = (pointer: string, code: keyof typeof wishTexts) => problems.push({ pointer, code, says: wishTexts[code] })
  if (request !== undefined && request !== 'new') add('/question/request', 'not-a-new-hire')
  if (typeof on !== 'string' || !isDay(on)) return problems
  if (on < proceduralDaysFrom) add('/question/on', 'before-the-terms')
  if (typeof startOn === 'string' && isDay(startOn) && startOn < on) add('/startOn', 'start-in-the-past')
  return problems
}
