import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

/** Reads the one thing to put right in the summary, goes from there to its field, and writes what belongs there. */
export async function putsRight(visitor: Visitor, label: string, told: string, text: string): Promise<void> {
  await toldOf(visitor, [told])
  await visitor.page.getByRole('alert').getByRole('link').click()
  const field = visitor.field(label)
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill(text)
}

/** The summary at the top of the page names these problems, each with its reason. */
export async function toldOf({ page, words }: Visitor, problems: readonly string[]): Promise<void> {
  const summary = page.getByRole('alert')
  await summary.getByText(words.ui('error-summary.title', { count: problems.length })).waitFor()
  const items = await summary.getByRole('listitem').allInnerTexts()
  expect(items).toEqual(problems.map((problem) => expect.stringContaining(problem)))
}
