import { type Day, type Language, plusDays, plusMonths, registeredOn } from '@ruqsat/law'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { expect } from 'vitest'
import { sampleVacancy } from '../platform/src/testing/samples.ts'
import type { World } from '../platform/src/testing/world.ts'
import { approveCase, judgeQualification, openFromQueue } from './decide-case.ts'
import {
  beginEducation,
  fillPassport,
  fillPost,
  fillStaff,
  fillWorker,
  finishEducation,
  uploadPapers,
} from './fill-part.ts'
import { moveClock } from './move-clock.ts'
import { checkInPublic, downloadPermit, seeOwnPermit } from './permit.ts'
import { postVacancy } from './post-vacancy.ts'
import { settleUntil } from './settle.ts'
import { signIn } from './sign-in.ts'
import { newVisitor, type Visitor } from './visitor.ts'

export interface Way {
  readonly world: World
  readonly browser: Browser
  readonly language: Language
  readonly device: BrowserContextOptions
  /** How the employer leaves the wizard in the middle of a part. */
  readonly leaves: (employer: Visitor) => Promise<void>
}

export const worker = 'Mehmet Yılmaz'

/** The whole way of a permit, from a posted vacancy to the worker's own page, as five people at their own devices see it. */
export async function walkTheWay({ world, browser, language, device, leaves }: Way): Promise<void> {
  const met: Visitor[] = []
  const arrives = async () => {
    const visitor = await newVisitor(browser, world.address, language, device)
    met.push(visitor)
    return visitor
  }
  const begun = world.platform.clock.today()

  const seeker = await arrives()
  const atWork = await arrives()
  await signIn(atWork, 'aigerim')
  const code = await postVacancy(atWork)
  await findVacancy(seeker, code)

  const filedOn = registeredOn(plusDays(begun, 16))
  await beginApplication(atWork, filedOn)
  await leaves(atWork)

  const employer = await arrives()
  await resumeApplication(employer)
  await fileApplication(employer, filedOn)
  await world.settle()

  const officer = await arrives()
  await signIn(officer, 'nurlan')
  await openFromQueue(officer, worker)
  await judgeQualification(officer)
  await approveCase(officer, filedOn)

  await pay(world, employer, filedOn)
  const address = await downloadPermit(employer, worker, plusMonths(filedOn, 12))
  await checkInPublic(seeker, address, worker)
  await seeOwnPermit(await arrives(), worker)

  for (const { complaints } of met) expect(complaints).toEqual([])
  await Promise.all(met.map((visitor) => visitor.leave()))
}

/** The vacancy is public at once: found by its words, open to whoever looks. */
async function findVacancy(seeker: Visitor, code: string): Promise<void> {
  const { exchange, ui } = seeker.words
  await seeker.go('/vacancies')
  await seeker.reads(exchange('list.title'))
  await seeker.type(exchange('list.search'), 'монолитным')
  await seeker.press(ui('filters.find'))
  await seeker.sees(exchange('list.found', { count: 1 }))
  await seeker.page.getByRole('link', { name: sampleVacancy.title }).click()
  await seeker.reads(sampleVacancy.title)
  await seeker.sees(code)
}

/** Once the vacancy has stood its days the application is begun, and filled as far as the middle of the education. */
async function beginApplication(employer: Visitor, filedOn: Day): Promise<void> {
  const { exchange } = employer.words
  await moveClock(employer, filedOn)
  await employer.page.getByRole('heading', { name: exchange('edit.may-file'), exact: true }).waitFor()
  await employer.press(exchange('edit.apply'))
  await fillPost(employer)
  await fillPassport(employer)
  await fillWorker(employer)
  await beginEducation(employer)
}

/** On another device the draft stands among what is to be done, and opens where it was left. */
async function resumeApplication(employer: Visitor): Promise<void> {
  const { permits } = employer.words
  await signIn(employer, 'aigerim')
  await employer.reads(permits('today.title'))
  await employer.sees(permits('ball.you.finish-and-file'))
  await employer.page
    .getByRole('table', { name: permits('today.yours') })
    .getByRole('link')
    .click()
  await finishEducation(employer)
  await fillStaff(employer)
  await uploadPapers(employer)
}

async function fileApplication(employer: Visitor, filedOn: Day): Promise<void> {
  const { permits, day } = employer.words
  await employer.reads(permits('review.title'))
  await employer.press(permits('review.file'))
  await employer.reads(worker)
  await employer.sees(permits('state.registered'))
  await employer.page
    .getByRole('definition')
    .filter({ hasText: day(filedOn) })
    .first()
    .waitFor()
}

async function pay(world: World, employer: Visitor, on: Day): Promise<void> {
  const { permits, fees, money, day } = employer.words
  await employer.page.reload()
  await employer.sees(permits('ball.you.pay'))
  await employer.follow(permits('do.pay'))
  await employer.reads(fees('invoice.title'))
  await employer.sees(money(968_800))
  await employer.press(fees('invoice.pay'))
  await employer.sees(fees('invoice.on-its-way'))
  await settleUntil(world, employer, fees('invoice.paid', { day: day(on) }))
  await employer.page
    .getByRole('link', { name: fees('invoice.case'), exact: true })
    .first()
    .click()
  await settleUntil(world, employer, permits('state.issued'))
  await employer.follow(permits('do.see-permit'))
}
