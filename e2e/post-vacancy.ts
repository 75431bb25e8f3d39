import { regionName } from '@ruqsat/law'
import { sampleVacancy } from '../platform/src/testing/samples.ts'
import { putsRight } from './put-right.ts'
import type { Visitor } from './visitor.ts'

/** Writes a vacancy, is told what it lacks, and posts it. Answers its publication code. */
export async function postVacancy(visitor: Visitor): Promise<string> {
  const { words, page } = visitor
  const { exchange } = words
  await visitor.follow(words.permits('today.start'))
  await visitor.reads(exchange('own.new'))
  await visitor.type(exchange('edit.name'), sampleVacancy.title)
  await visitor.pick(exchange('edit.region'), regionName(sampleVacancy.region)[visitor.language])
  await visitor.type(exchange('edit.place'), sampleVacancy.place)
  await visitor.type(exchange('vacancy.occupation'), sampleVacancy.occupation)
  await visitor.type(exchange('edit.people'), sampleVacancy.people)
  await visitor.type(exchange('edit.pay-from'), sampleVacancy.payFrom)
  await visitor.type(exchange('edit.pay-to'), sampleVacancy.payTo)
  await visitor.type(exchange('vacancy.requirements'), sampleVacancy.requirements)
  await visitor.type(exchange('vacancy.conditions'), sampleVacancy.conditions)
  await visitor.press(exchange('edit.save-and-post'))
  await putsRight(
    visitor,
    exchange('vacancy.duties'),
    words.refusal('http.too-short', { minimum: 20 }),
    sampleVacancy.duties,
  )
  await visitor.press(exchange('edit.save-and-post'))
  await visitor.reads(sampleVacancy.title)
  await page.getByRole('heading', { name: exchange('edit.posted') }).waitFor()
  return (await page.locator('main code').first().innerText()).trim()
}
