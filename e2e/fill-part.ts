import { type PaperId, papers } from '@ruqsat/law'
import { expect } from 'vitest'
import { countryName } from '../platform/src/kernel/countries.ts'
import { type Paper, samplePapers, sampleParts } from '../platform/src/testing/samples.ts'
import { toldOf } from './put-right.ts'
import type { Visitor } from './visitor.ts'

const parts = sampleParts('')

/** What is typed into a field of a part. */
function sample(part: string, field: string): string {
  const text = parts[part]?.[field]
  if (text === undefined) throw new Error(`the sample has no ${part}/${field}`)
  return text
}

/** The post: sent empty first, to be told what it asks for. */
export async function fillPost(visitor: Visitor): Promise<void> {
  const { permits, refusal } = visitor.words
  await visitor.reads(permits('post.post'))
  await visitor.press(permits('wizard.continue'))
  await toldOf(visitor, [permits('case.post'), permits('post.title'), permits('case.term')])
  await visitor.sees(refusal('http.required'))
  await visitor.tick(permits('post.specialist'))
  await visitor.type(permits('post.title'), sample('post', 'title'))
  await visitor.type(permits('post.occupation'), sample('post', 'occupation'))
  await visitor.tick(permits('post.months-n', { months: 12 }))
  await visitor.press(permits('wizard.continue'))
}

/** The passport: with a slip of the pen first, which its check digits find. */
export async function fillPassport(visitor: Visitor): Promise<void> {
  const { permits, refusal, ui } = visitor.words
  const lines = sample('passport', 'lines')
  const slip = lines.replace('U12345678', 'U12345679')
  const [year = '', month = '', day = ''] = sample('passport', 'issuedOn').split('-')
  await visitor.reads(permits('part.passport'))
  await visitor.type(permits('passport.lines'), slip)
  const issued = visitor.page.getByRole('group', { name: permits('passport.issued') })
  await issued.getByLabel(ui('date-input.day')).fill(day)
  await issued.getByLabel(ui('date-input.month')).fill(month)
  await issued.getByLabel(ui('date-input.year')).fill(year)
  await visitor.press(permits('wizard.continue'))
  await visitor.sees(refusal('permits.passport-check-digit-number'))
  expect(await visitor.field(permits('passport.lines')).inputValue()).toBe(slip)
  await visitor.type(permits('passport.lines'), lines)
  await visitor.press(permits('wizard.continue'))
}

/** The worker: the Latin names stand there already, from the passport's lines. */
export async function fillWorker(visitor: Visitor): Promise<void> {
  const { permits } = visitor.words
  await visitor.reads(permits('part.worker'))
  expect(await visitor.field(permits('worker.givenNames')).inputValue()).toBe('Mehmet')
  for (const name of ['surname', 'surnameCyrillic', 'givenNamesCyrillic'] as const)
    await visitor.type(permits(`worker.${name}`), sample('worker', name))
  await visitor.press(permits('wizard.continue'))
}

/** The first half of the education, as far as someone comes before he is called away. */
export async function beginEducation(visitor: Visitor): Promise<void> {
  const { permits } = visitor.words
  await visitor.reads(permits('part.education'))
  await visitor.pick(permits('education.level'), permits('level.higher'))
  await visitor.type(permits('education.institution'), sample('education', 'institution'))
}

/** The other half, with the first still there. */
export async function finishEducation(visitor: Visitor): Promise<void> {
  const { permits } = visitor.words
  await visitor.reads(permits('part.education'))
  expect(await visitor.field(permits('education.institution')).inputValue()).toBe(sample('education', 'institution'))
  await visitor.pick(permits('education.country'), countryName(visitor.language, sample('education', 'country')))
  for (const name of ['speciality', 'diploma', 'graduatedIn', 'experienceYears', 'experience'] as const)
    await visitor.type(permits(`education.${name}`), sample('education', name))
  await visitor.press(permits('wizard.continue'))
}

/** The staff by category. */
export async function fillStaff(visitor: Visitor): Promise<void> {
  const { permits } = visitor.words
  await visitor.reads(permits('part.staff'))
  for (const category of ['1', '2', '3', '4']) {
    const group = visitor.page.getByRole('group', { name: permits('staff.category', { category }) })
    await group.getByLabel(permits('staff.local')).fill(sample('staff', `local${category}`))
    await group.getByLabel(permits('staff.foreign')).fill(sample('staff', `foreign${category}`))
  }
  await visitor.press(permits('wizard.continue'))
}

/** The papers: one that is not what its name says is not taken; then each that is needed. */
export async function uploadPapers(visitor: Visitor): Promise<void> {
  const { permits } = visitor.words
  await visitor.reads(permits('part.papers'))
  const [first = ''] = Object.keys(samplePapers)
  await upload(visitor, first, { name: 'passport.pdf', mime: 'application/pdf', bytes: Buffer.from('My passport') })
  await visitor.sees(visitor.words.refusal('http.file-type', { found: '?' }))
  for (const [kind, paper] of Object.entries(samplePapers)) {
    await upload(visitor, kind, paper)
    await visitor.page.getByRole('link', { name: paper.name }).waitFor()
  }
  await visitor.follow(permits('papers.next'))
}

async function upload({ page, words, language }: Visitor, kind: string, { name, mime, bytes }: Paper): Promise<void> {
  const input = page.getByLabel(words.permits('papers.file', { paper: papers[kind as PaperId].title[language] }))
  await input.setInputFiles({ name, mimeType: mime, buffer: Buffer.from(bytes) })
  const form = page.locator('form').filter({ has: input })
  await form.getByRole('button', { name: words.permits('papers.add'), exact: true }).click()
}
