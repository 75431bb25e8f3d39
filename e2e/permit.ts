import { readFile } from 'node:fs/promises'
import type { Day } from '@ruqsat/law'
import { expect } from 'vitest'
import { signIn } from './sign-in.ts'
import type { Visitor } from './visitor.ts'

/** The card, and the paper that can be taken along. Answers the address of the public check. */
export async function downloadPermit(employer: Visitor, worker: string, until: Day): Promise<string> {
  const { permits, dayAndWeekday } = employer.words
  await employer.reads(worker)
  await employer.sees(permits('permit.valid'))
  await employer.sees(dayAndWeekday(until))
  const arriving = employer.page.waitForEvent('download')
  await employer.follow(permits('permit.pdf'))
  const bytes = await readFile(await (await arriving).path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const check = employer.page.getByRole('link', { name: permits('permit.public'), exact: true })
  return (await check.getAttribute('href')) ?? ''
}

/** Whoever has the secret, and nobody else, learns whether the permit stands. */
export async function checkInPublic(anyone: Visitor, address: string, worker: string): Promise<void> {
  const { permits, shell } = anyone.words
  await anyone.go(address)
  await anyone.reads(worker)
  await anyone.sees(permits('check-page.valid'))
  await anyone.go(`${address.slice(0, -4)}0000`)
  await anyone.reads(shell('refused.not-found'))
}

/** The worker's own page: the same card, and what he should know. */
export async function seeOwnPermit(himself: Visitor, worker: string): Promise<void> {
  const { permits } = himself.words
  await signIn(himself, 'mehmet')
  await himself.reads(worker)
  await himself.sees(permits('permit.valid'))
  await himself.page.getByRole('heading', { name: permits('permit.rights') }).waitFor()
}
