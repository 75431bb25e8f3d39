import { plusDays, registeredOn } from '@ruqsat/law'
import type { Client } from './client.ts'
import { expectOk } from './expect-ok.ts'
import { paper, samplePapers, sampleParts, sampleVacancy } from './samples.ts'
import type { World } from './world.ts'

/** What people do in a world, each verb building on those before it. */
export interface Verbs {
  /** A vacancy on the air; answers its publication code and id. */
  vacancy(
    persona?: string,
    differing?: Partial<Record<keyof typeof sampleVacancy, string>>,
  ): Promise<{ id: string; code: string }>
  /** A draft with every part and paper; answers its id. */
  draft(
    persona: string,
    code: string,
    differing?: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): Promise<string>
  /** A filed application, checks asked but not answered: posts, waits sixteen days and to the next working day, files. Answers its id. */
  filed(persona?: string, differing?: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string>
  /** A case that only waits for the officer's yes: checks answered, qualification judged. */
  ready(persona?: string, differing?: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string>
  approved(persona?: string, differing?: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string>
  /** Pays an approved case's fee through the treasury and waits for the permit. */
  pay(persona: string, id: string): Promise<void>
  /** A paid and issued permit; answers the case's id. */
  issued(persona?: string): Promise<string>
}

const officers: Readonly<Record<string, string>> = { '75': 'nurlan', '71': 'gulnar', '23': 'marat' }

export function verbsOf(world: Omit<World, 'close' | keyof Verbs>): Verbs {
  const vacancy: Verbs['vacancy'] = async (persona = 'aigerim', differing = {}) => {
    const employer = await world.as(persona)
    const { id } = await expectOk(employer.post<{ id: string }>('/firm/vacancies', { ...sampleVacancy, ...differing }))
    const { code } = await expectOk(employer.post<{ code: string }>(`/firm/vacancies/${id}/post`))
    return { id, code }
  }
  const draft: Verbs['draft'] = async (persona, code, differing = {}) => {
    const employer = await world.as(persona)
    const { id } = await expectOk(employer.post<{ id: string }>('/drafts', {}))
    const parts = sampleParts(code)
    for (const [part, typed] of Object.entries(parts)) {
      await expectOk(employer.put(`/drafts/${id}/parts/${part}`, { typed: { ...typed, ...differing[part] } }))
    }
    for (const [kind, file] of Object.entries(samplePapers))
      await expectOk(employer.upload(`/drafts/${id}/papers`, file, { kind }))
    if (differing.post?.post === 'worker') {
      await expectOk(
        employer.upload(`/drafts/${id}/papers`, paper('replacement', 'Replacement of the foreign worker'), {
          kind: 'category-4-replacement',
        }),
      )
    }
    return id
  }
  const filed: Verbs['filed'] = async (persona = 'aigerim', differing = {}) => {
    const { code } = await vacancy(persona)
    await world.goTo(registeredOn(plusDays(world.platform.clock.today(), 16)))
    const id = await draft(persona, code, differing)
    await expectOk((await world.as(persona)).post(`/drafts/${id}/file`))
    return id
  }
  const ready: Verbs['ready'] = async (persona = 'aigerim', differing = {}) => {
    const id = await filed(persona, differing)
    await world.settle()
    await expectOk((await officerOf(id)).post(`/cases/${id}/qualification`, { meets: true, note: '' }))
    return id
  }
  const approved: Verbs['approved'] = async (persona = 'aigerim', differing = {}) => {
    const id = await ready(persona, differing)
    const officer = await officerOf(id)
    const { seen } = await expectOk(officer.get<{ seen: number }>(`/cases/${id}`))
    await expectOk(officer.post(`/cases/${id}/approve`, { seen }))
    return id
  }
  const pay: Verbs['pay'] = async (persona, id) => {
    const employer = await world.as(persona)
    const { invoice } = await expectOk(employer.get<{ invoice: { id: string } }>(`/cases/${id}`))
    await expectOk(employer.post(`/invoices/${invoice.id}/pay`, {}))
    await untilState(world, employer, id, 'issued')
  }
  const issued: Verbs['issued'] = async (persona = 'aigerim') => {
    const id = await approved(persona)
    await pay(persona, id)
    return id
  }
  const officerOf = async (id: string) => {
    for (const officer of Object.values(officers)) {
      const client = await world.as(officer)
      if ((await client.get(`/cases/${id}`)).status === 200) return client
    }
    throw new Error(`no officer of the sandbox sees ${id}`)
  }
  return { vacancy, draft, filed, ready, approved, pay, issued }
}

/** Runs jobs until the case is in that state: the treasury tells in its own time. */
export async function untilState(
  world: Pick<World, 'settle'>,
  client: Client,
  id: string,
  state: string,
): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await world.settle()
    const found = await client.get<{ state: string }>(`/cases/${id}`)
    if (found.body.state === state) return
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`the case did not become ${state}`)
}
