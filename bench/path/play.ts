import type { Client } from '../../platform/src/testing/client.ts'
import { expectOk } from '../../platform/src/testing/expect-ok.ts'
import { mehmet, paper, sampleParts, sampleVacancy } from '../../platform/src/testing/samples.ts'

/** A permit on its way from the vacancy to the paper. */
export interface Path {
  readonly n: number
  vacancy: string
  code: string
  id: string
  invoice: string
}

export interface People {
  readonly employer: Client
  readonly officer: Client
}

export function pathsFrom(first: number, count: number): Path[] {
  return Array.from({ length: count }, (_, at) => ({ n: first + at, vacancy: '', code: '', id: '', invoice: '' }))
}

/** Puts a vacancy on the air. */
export async function post({ employer }: People, path: Path): Promise<void> {
  const drafted = await expectOk(employer.post<{ id: string }>('/firm/vacancies', sampleVacancy))
  const posted = await expectOk(employer.post<{ code: string }>(`/firm/vacancies/${drafted.id}/post`))
  Object.assign(path, { vacancy: drafted.id, code: posted.code })
}

/** Writes an application with six parts and three papers of its own, and files it. */
export async function file({ employer }: People, path: Path): Promise<void> {
  const { id } = await expectOk(employer.post<{ id: string }>('/drafts', { vacancy: path.code }))
  const passport = `U${10_000_000 + path.n}`
  for (const [part, typed] of Object.entries(sampleParts(path.code, { ...mehmet, number: passport }))) {
    await expectOk(employer.put(`/drafts/${id}/parts/${part}`, { typed }))
  }
  for (const kind of ['identity', 'education', 'employer-letter']) {
    await expectOk(employer.upload(`/drafts/${id}/papers`, paper(kind, `${kind} of ${passport}, ${id}`), { kind }))
  }
  await expectOk(employer.post(`/drafts/${id}/file`))
  path.id = id
}

/** The officer judges the qualification and approves; the employer pays. */
export async function decideAndPay({ employer, officer }: People, path: Path): Promise<void> {
  const { seen } = await expectOk(officer.post<{ seen: number }>(`/cases/${path.id}/qualification`, { meets: true }))
  const { invoice } = await expectOk(officer.post<{ invoice: { id: string } }>(`/cases/${path.id}/approve`, { seen }))
  await expectOk(employer.post(`/invoices/${invoice.id}/pay`, {}))
  path.invoice = invoice.id
}

/** Does the same for every path, so many at once. */
export async function each(paths: readonly Path[], atOnce: number, step: (path: Path) => Promise<void>): Promise<void> {
  const waiting = [...paths]
  const one = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await step(path)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
