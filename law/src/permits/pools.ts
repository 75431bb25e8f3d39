import type { Category, Question } from './question.ts'

/** Two categories counted together. */
export type Pool = readonly [Category, Category]
export const heads: Pool = [1, 2]
export const hands: Pool = [3, 4]

/** Citizens at work in the pool. */
export function citizensIn({ employer: { staff } }: Question, [a, b]: Pool): number {
  return staff[a].local + staff[b].local
}

/** Everybody in the pool; the worker applied for joins it when the request is new, and is in it already otherwise. */
export function peopleIn(question: Question, pool: Pool): number {
  const { staff } = question.employer
  const [a, b] = pool
  const joins = question.request === 'new' && hiredInto(question, pool) ? 1 : 0
  return citizensIn(question, pool) + staff[a].foreign + staff[b].foreign + joins
}

/** Is the post applied for in this pool? */
export function hiredInto({ hire: { category } }: Question, [a, b]: Pool): boolean {
  return category === a || category === b
}

/** The least number of citizens among so many people. An empty pool needs none. */
export function citizensNeeded(people: number, percent: number): number {
  return Math.ceil((people * percent) / 100)
}

/** The least number of citizens to hire, so that among all then at work they are the percent needed. */
export function citizensToHire(citizens: number, people: number, percent: number): number {
  return Math.max(0, Math.ceil((people * percent - citizens * 100) / (100 - percent)))
}
