import type { Day, Language } from '@ruqsat/law'
import type { z } from 'zod'
import type { SessionView } from '../contexts/identity/api.ts'
import type { CaseView } from '../contexts/permits/api.ts'
import { type Answered, type Client, clientOf } from '../testing/client.ts'
import { Stopped } from './stopped.ts'
import { sayJourney } from './words.ts'

/** The platform a journey is played on: two people signed in, and a clock that can be moved. Everything goes through the API. */
export interface Stage {
  readonly address: string
  readonly language: Language
  readonly employer: Client
  readonly officer: Client
  /** The employer's person by name. */
  readonly employerName: string
  /** The day the platform lives in. */
  today(): Day
  /** Moves the clock, back too. */
  goTo(day: Day): Promise<void>
  /** Looks at the case until it is as hoped for; the worker and the agencies take their own time. */
  until(id: string, isThere: (view: CaseView) => boolean): Promise<CaseView>
}

export interface StageOptions {
  readonly address: string
  readonly language: Language
  readonly today: Day
  readonly people: { readonly employer: string; readonly officer: string }
  /** Lets some time pass between two looks. */
  pause(): Promise<void>
}

type Session = z.output<typeof SessionView>

const patience = 300

/** Signs the people in. */
export async function openStage({ address, language, today, people, pause }: StageOptions): Promise<Stage> {
  const anyone = clientOf(address, null, language)
  const signedIn = async (persona: string) => {
    const { token, person } = await asked(anyone.post<Session>('/sessions', { persona }))
    return { client: clientOf(address, token, language), name: person.name[language] }
  }
  const [employer, officer] = [await signedIn(people.employer), await signedIn(people.officer)]
  let current = today
  return {
    address,
    language,
    employer: employer.client,
    officer: officer.client,
    employerName: employer.name,
    today: () => current,
    async goTo(day) {
      if (day === current) return
      current = (await asked(anyone.put<{ today: Day }>('/sandbox/clock', { today: day }))).today
    },
    async until(id, isThere) {
      let view = await asked(officer.client.get<CaseView>(`/cases/${id}`))
      for (let looks = 0; !isThere(view) && looks < patience; looks++) {
        await pause()
        view = await asked(officer.client.get<CaseView>(`/cases/${id}`))
      }
      if (isThere(view)) return view
      throw new Stopped(sayJourney(language)('waited', { address: `${address}/playground` }))
    },
  }
}

interface Problems {
  readonly title?: string
  readonly problems?: readonly { readonly pointer: string; readonly detail: string }[]
}

/** The body of an answer; a refusal ends the journey with its sentence and every problem. */
export async function asked<T>(answered: Promise<Answered<T>>): Promise<T> {
  const { status, body } = await answered
  if (status === 200) return body
  const { title = `HTTP ${status}`, problems = [] } = body as Problems
  throw new Stopped([title, ...problems.map(({ pointer, detail }) => `  ${pointer}  ${detail}`)].join('\n'))
}
