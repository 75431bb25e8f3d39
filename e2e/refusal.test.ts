import { cited, fill, type Language } from '@ruqsat/law'
import { expect, test } from 'vitest'
import type { CaseView } from '../platform/src/contexts/permits/api.ts'
import { ruleTitle } from '../platform/src/contexts/permits/pages/argument.tsx'
import { expectOk } from '../platform/src/testing/expect-ok.ts'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { judgeQualification, openFromQueue } from './decide-case.ts'
import { moveClock } from './move-clock.ts'
import { toldOf } from './put-right.ts'
import { signIn } from './sign-in.ts'
import { testBrowser } from './test-browser.ts'
import { newVisitor, type Visitor } from './visitor.ts'
import { worker } from './walk-the-way.ts'

const language: Language = 'kk'
const objection = 'Шарттар 16 қыркүйекте енгізілді, үзінді көшірме қоса беріледі.'
const answer = 'Бірыңғай жүйе 22 қыркүйекте де екі шарттың тіркелмегенін көрсетті.'

const world = await testWorld('2026-09-01')
const browser = await testBrowser()
const id = await world.filed('dana')
await world.settle()

test('a likely refusal is told, heard, and given with rule, fact and clause; the employer reads what would change it', async () => {
  const officer = await newVisitor(browser, world.address, language)
  const employer = await newVisitor(browser, world.address, language)
  await signIn(officer, 'nurlan')
  await openFromQueue(officer, worker)
  await judgeQualification(officer, 'case.argued-no')
  await tell(officer)

  await signIn(employer, 'dana')
  await employer.sees(employer.words.permits('ball.you.object'))
  await employer.page.getByRole('link', { name: worker }).click()
  await seesWhy(employer)
  await object(employer)

  await moveClock(officer, '2026-09-22')
  await refuse(officer)

  await employer.page.reload()
  const { permits, day } = employer.words
  await employer.sees(permits('state.refused'))
  await employer.page
    .getByRole('heading', { name: permits('case.decided-no', { day: day('2026-09-22') }), exact: true })
    .waitFor()
  await employer.sees(answer)
  await employer.page.getByRole('heading', { name: permits('case.appeal'), exact: true }).waitFor()
  await seesWhy(employer)
  expect([...officer.complaints, ...employer.complaints]).toEqual([])
})

/** The officer tells the employer: he must write no ground of his own where the law says no. */
async function tell(officer: Visitor): Promise<void> {
  const { permits } = officer.words
  await officer.unfold(permits('do.tell-refusal'))
  await officer.sees(permits('do.tell-by', { day: officer.words.day('2026-09-22') }))
  await officer.press(permits('do.tell-refusal'))
  await officer.sees(permits('state.hearing'))
  await officer.sees(permits('do.refuse-wait', { day: officer.words.day('2026-09-22') }))
}

/** The employer disagrees within his two working days, and sees his own words in the case. */
async function object(employer: Visitor): Promise<void> {
  const { permits } = employer.words
  await employer.sees(permits('do.object-lead', { day: employer.words.day('2026-09-21') }))
  await employer.type(permits('do.object-text'), objection)
  await employer.press(permits('do.object'))
  await employer.page.getByRole('definition').filter({ hasText: objection }).waitFor()
  await employer.sees(permits('ball.decide-after-hearing'))
}

/** A refusal that leaves the objection unanswered is not taken. */
async function refuse(officer: Visitor): Promise<void> {
  const { permits, refusal } = officer.words
  await officer.sees(objection)
  await officer.press(permits('do.refuse'))
  await toldOf(officer, [refusal('permits.objection-unanswered')])
  await officer.type(permits('do.answer-objection'), answer)
  await officer.press(permits('do.refuse'))
  await officer.sees(permits('state.refused'))
}

/** Every rule that says no stands open with its sentence, its facts and its clause, and the ways to a yes are named. */
async function seesWhy(employer: Visitor): Promise<void> {
  const view = await expectOk((await world.as('dana')).get<CaseView>(`/cases/${id}`))
  const { findings } = view.decided?.decision ?? view.argued
  const against = findings.filter((finding) => finding.answer === 'no')
  expect(against.map((finding) => finding.rule)).toEqual(['contracts-registered'])
  for (const { rule, because, facts, cites } of against) {
    const reason = employer.page.getByRole('listitem').filter({ hasText: `${ruleTitle(rule, language)}:` })
    await reason.getByText(fill(because, facts)[language]).waitFor()
    for (const cite of cites) await reason.getByText(cited(cite)[language]).first().waitFor()
    await reason.getByRole('definition').filter({ hasText: '2' }).waitFor()
  }
  expect(view.ways.changes).not.toEqual([])
  for (const change of view.ways.changes) await employer.sees(change[language])
}
