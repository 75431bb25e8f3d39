import type { Day } from '@ruqsat/law'
import type { Visitor } from './visitor.ts'

/** Moves the sandbox's clock by the band over the page, to a day from which the page then counts. */
export async function moveClock({ page, words }: Visitor, day: Day): Promise<void> {
  const band = page.getByRole('region', { name: words.ui('band.label') })
  await band.getByLabel(words.ui('band.to')).fill(day)
  await band.getByRole('button', { name: words.ui('band.go') }).click()
  await band.getByText(words.ui('band.today', { day: words.dayAndWeekday(day) })).waitFor()
}
