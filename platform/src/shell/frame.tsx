import { randomUUID } from 'node:crypto'
import type { ComponentChildren, VNode } from 'preact'
import type { Person } from '../kernel/actor.ts'
import { realClock } from '../kernel/clock.ts'
import type { Visit } from '../kernel/http/visit.ts'
import { Band } from '../ui/band/band.tsx'
import { Document } from '../ui/document.tsx'
import { PublicLayout } from '../ui/public-layout/public-layout.tsx'
import { WorkspaceLayout } from '../ui/workspace-layout/workspace-layout.tsx'
import type { Island } from './assets.ts'
import { shellGiven } from './given.ts'
import { footerOf, homeOf, navOf, publicNav } from './navigation.ts'
import { sayShell } from './words.ts'

export interface PageHead {
  readonly title: string
  readonly description?: string
  readonly head?: ComponentChildren
  readonly islands?: readonly Island[]
}

/** A page for everyone. */
export function publicPage(
  visit: Visit,
  head: PageHead & { readonly wide?: boolean },
  children: ComponentChildren,
): VNode {
  const say = sayShell(visit.language)
  const account =
    visit.actor.kind === 'person'
      ? { href: homeOf(visit.actor), label: say('my-pages') }
      : { href: '/sign-in', label: say('sign-in') }
  return (
    <Page visit={visit} head={head}>
      <PublicLayout
        nav={publicNav(visit)}
        account={account}
        footer={footerOf(visit)}
        note={say('note')}
        wide={head.wide ?? false}
      >
        {children}
      </PublicLayout>
    </Page>
  )
}

/** A page of someone's desk; for whoever is not signed in, the public frame around it. */
export function deskPage(visit: Visit, head: PageHead, children: ComponentChildren): VNode {
  if (visit.actor.kind !== 'person') return publicPage(visit, head, children)
  return (
    <Page visit={visit} head={head} robots="noindex">
      <Desk visit={visit} person={visit.actor}>
        {children}
      </Desk>
    </Page>
  )
}

function Desk({ visit, person, children }: { visit: Visit; person: Person; children: ComponentChildren }) {
  const { language } = visit
  const say = sayShell(language)
  return (
    <WorkspaceLayout
      nav={navOf(visit, person)}
      person={{ name: person.name[language], place: person.place[language], role: say(`role.${person.role}`) }}
      signOut={{ action: '/sign-out', fields: { _key: freshKey() } }}
      home={homeOf(person)}
    >
      {children}
    </WorkspaceLayout>
  )
}

function Page({
  visit,
  head,
  robots,
  children,
}: {
  visit: Visit
  head: PageHead
  robots?: string
  children: ComponentChildren
}) {
  const { language, today, theme, path } = visit
  return (
    <Document
      title={head.title}
      description={head.description}
      reader={{ language, today, theme, path }}
      assets={shellGiven().assets.page(...(head.islands ?? []))}
      head={head.head}
      robots={robots}
    >
      {visit.sandbox && (
        <Band
          moveAction="/playground/clock"
          fields={{ back: path, _key: freshKey() }}
          realDay={realClock.today()}
          agenciesHref="/playground"
        />
      )}
      {children}
    </Document>
  )
}

/** A key of its own for each form of each page: a second click gets the first click's answer. */
export function freshKey(): string {
  return randomUUID()
}
