import type { CaseView } from '../contexts/permits/api.ts'
import type { CaseFile, PermitEnding } from './case-schema.ts'
import { judge } from './judge.ts'
import { asked, type Stage } from './stage.ts'
import type { Fact, Step } from './step.ts'

/** The officer approves, the employer pays, the permit is issued and anyone can check it. */
export async function* playPermit(
  file: CaseFile,
  ending: PermitEnding,
  stage: Stage,
  id: string,
): AsyncGenerator<Step> {
  await stage.goTo(ending.approvedOn)
  const { seen, step } = await judge(file, stage, id)
  yield step
  const approved = await asked(stage.officer.post<CaseView>(`/cases/${id}/approve`, { seen }))
  yield { on: stage.today(), what: 'approved', facts: bill(approved), ball: approved.ball }

  await stage.goTo(ending.paidOn)
  await asked(stage.employer.post(`/invoices/${approved.invoice?.id}/pay`, {}))
  const { ball } = await asked(stage.employer.get<CaseView>(`/cases/${id}`))
  yield { on: stage.today(), what: 'paid', ball }

  const { permit } = await stage.until(id, (view) => view.state === 'issued')
  if (permit === null) return
  yield {
    on: stage.today(),
    what: 'issued',
    facts: [
      { name: 'fact.permit', value: permit.number },
      { name: 'fact.valid-until', value: permit.expiresOn },
      { name: 'fact.check', value: `${stage.address}/p/${permit.secret}` },
      { name: 'fact.pdf', value: `${stage.address}/api/v1/permits/${permit.id}/permit.pdf` },
      { name: 'fact.case', value: `${stage.address}/cases/${id}` },
    ],
  }
}

function bill({ invoice }: CaseView): Fact[] {
  if (invoice === null) return []
  const { mci, mciValue, dueTenge, payBy, number } = invoice
  const due: Fact[] = dueTenge === null ? [] : [{ name: 'fact.due', value: { tenge: dueTenge } }]
  const index: Fact[] = mciValue === null ? [] : [{ name: 'fact.index', value: { tenge: mciValue } }]
  return [
    { name: 'fact.invoice', value: number },
    { name: 'fact.rate', value: mci },
    ...index,
    ...due,
    { name: 'fact.pay-by', value: payBy },
  ]
}
