import type { Day } from '@ruqsat/law'
import type { Visitor } from './visitor.ts'

/** Opens a case from the officer's queue. */
export async function openFromQueue(officer: Visitor, worker: string): Promise<void> {
  const { permits } = officer.words
  await officer.reads(permits('queue.title'))
  await officer.sees(permits('missing.qualification'))
  await officer.page
    .getByRole('table', { name: permits('queue.title') })
    .getByRole('link', { name: worker })
    .click()
  await officer.reads(worker)
}

/** Every agency has answered, the law says how it stands so far, and the officer says what no register knows. */
export async function judgeQualification(
  officer: Visitor,
  argued: 'case.argued-unknown' | 'case.argued-no' = 'case.argued-unknown',
): Promise<void> {
  const { permits } = officer.words
  const checks = officer.page.getByRole('table', { name: permits('case.checks') })
  await checks.getByText(permits('check.no-offences')).first().waitFor()
  await checks.getByText(permits('check.confirmed')).waitFor()
  await officer.page.getByRole('heading', { name: permits(argued) }).waitFor()
  await officer.tick(permits('do.judge-yes'))
  await officer.press(permits('do.judge-go'))
}

/** The law's answer is a yes, and the officer agrees. */
export async function approveCase(officer: Visitor, on: Day): Promise<void> {
  const { permits, day } = officer.words
  await officer.page.getByRole('heading', { name: permits('case.argued-yes') }).waitFor()
  await officer.press(permits('do.approve'))
  await officer.sees(permits('state.approved'))
  await officer.page.getByRole('heading', { name: permits('case.decided-yes', { day: day(on) }) }).waitFor()
}
