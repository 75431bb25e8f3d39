import { randomUUID } from 'node:crypto'
import { firmBy } from '@ruqsat/sandbox/personas'
import type { FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Reading } from '../../../kernel/acting.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { freshKey, publicPage } from '../../../shell/frame.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { PostButton } from '../../../ui/button/post-button.tsx'
import { Card, Cards } from '../../../ui/card/card.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { tokenHashIn } from '../session.ts'
import { type Account, keepForm, ownerOfSession, personas } from '../store.ts'
import { type IdentityKey, sayIdentity } from '../words.ts'

export interface SignInMatter {
  /** Where to go afterwards. */
  readonly back: string
  /** The page was meant for someone: say so. */
  readonly needed: boolean
  readonly kept: boolean
  readonly personas: readonly Account[]
  readonly refusal?: string
  readonly account?: string
}

/** Makes the page that stands in for one that needs a session. A form that was on its way is kept for the person it belongs to. */
export function signInPageFor(production: boolean) {
  return async (
    look: Reading,
    visit: Visit,
    request: FastifyRequest,
    sent: Readonly<Record<string, string>> | null,
  ): Promise<VNode> => {
    const hash = tokenHashIn(request, production)
    const owner = sent === null || hash === null ? null : await ownerOfSession(look.db, hash)
    let back = visit.path
    if (sent !== null && owner !== null) {
      const { _key: _used, ...fields } = sent
      const id = randomUUID()
      await keepForm(look.db, id, owner, { path: visit.path, fields })
      back = `/kept/${id}`
    }
    return signInPage(visit, {
      back,
      needed: true,
      kept: owner !== null,
      personas: production ? [] : await personas(look.db),
    })
  }
}

/** The sign-in page: outside production the sandbox's people, in production an account and its passphrase. */
export function signInPage(visit: Visit, matter: SignInMatter): VNode {
  const say = sayIdentity(visit.language)
  const title = say(matter.needed ? 'sign-in.needed' : 'sign-in.title')
  return publicPage(
    visit,
    { title },
    <>
      <h1>{title}</h1>
      {matter.kept ? (
        <Notice kind="info" title={say('sign-in.kept')}>
          <p>{say('sign-in.kept-text')}</p>
        </Notice>
      ) : (
        matter.needed && <p class="lead">{say('sign-in.needed-text')}</p>
      )}
      {visit.sandbox ? <Personas visit={visit} matter={matter} /> : <AccountForm visit={visit} matter={matter} />}
    </>,
  )
}

const groups: readonly { readonly role: Account['role']; readonly title: IdentityKey }[] = [
  { role: 'employer', title: 'sign-in.employers' },
  { role: 'officer', title: 'sign-in.officers' },
  { role: 'worker', title: 'sign-in.workers' },
]

function Personas({ visit, matter }: { visit: Visit; matter: SignInMatter }) {
  const say = sayIdentity(visit.language)
  return (
    <>
      <p class="lead">{say('sign-in.personas-text')}</p>
      {groups.map(({ role, title }) => (
        <section key={role}>
          <h2>{say(title)}</h2>
          <Cards>
            {matter.personas
              .filter((persona) => persona.role === role)
              .map((persona) => (
                <Persona key={persona.id} visit={visit} persona={persona} back={matter.back} />
              ))}
          </Cards>
        </section>
      ))}
    </>
  )
}

function Persona({ visit, persona, back }: { visit: Visit; persona: Account; back: string }) {
  const say = sayIdentity(visit.language)
  const name = persona.name[visit.language]
  const firm = persona.firm === null ? undefined : firmBy(persona.firm)
  return (
    <Card
      title={name}
      meta={persona.place[visit.language]}
      footer={
        <PostButton action="/sign-in" fields={{ persona: persona.id, back, _key: freshKey() }} icon="log-in">
          {say('sign-in.as', { name: name.split(' ')[0] ?? name })}
        </PostButton>
      }
    >
      {firm !== undefined && <p>{firm.says[visit.language]}</p>}
    </Card>
  )
}

function AccountForm({ visit, matter }: { visit: Visit; matter: SignInMatter }) {
  const say = sayIdentity(visit.language)
  return (
    <form method="post" action="/sign-in" class="stack">
      <input type="hidden" name="back" value={matter.back} />
      {matter.refusal !== undefined && <Notice kind="danger" title={matter.refusal} announce />}
      <Input
        name="account"
        label={say('sign-in.account')}
        hint={say('sign-in.account-hint')}
        value={matter.account ?? ''}
        autocomplete="username"
        width="medium"
      />
      <Input
        name="passphrase"
        type="password"
        label={say('sign-in.passphrase')}
        autocomplete="current-password"
        width="long"
      />
      <Button tone="primary" icon="log-in">
        {say('sign-in.go')}
      </Button>
    </form>
  )
}
