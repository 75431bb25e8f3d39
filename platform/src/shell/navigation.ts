import type { Person } from '../kernel/actor.ts'
import type { Visit } from '../kernel/http/visit.ts'
import type { IconName } from '../ui/icon/icons.ts'
import type { NavItem } from '../ui/nav-list/nav-list.tsx'
import type { FooterGroup } from '../ui/public-layout/public-layout.tsx'
import { lawAddress } from './law-address.ts'
import { type ShellKey, sayShell } from './words.ts'

interface Place {
  readonly href: string
  readonly label: ShellKey
  readonly icon: IconName
}

const places: Readonly<Record<Person['role'], readonly Place[]>> = {
  employer: [
    { href: '/today', label: 'nav.today', icon: 'calendar-days' },
    { href: '/firm/vacancies', label: 'nav.vacancies', icon: 'briefcase-business' },
    { href: '/plan', label: 'nav.plan', icon: 'list-checks' },
    { href: '/cases', label: 'nav.cases', icon: 'file-text' },
    { href: '/firm', label: 'nav.firm', icon: 'building' },
    { href: '/vacancies', label: 'nav.exchange', icon: 'search' },
  ],
  officer: [
    { href: '/queue', label: 'nav.queue', icon: 'list-checks' },
    { href: '/decided', label: 'nav.decided', icon: 'file-text' },
    { href: '/vacancies', label: 'nav.exchange', icon: 'search' },
  ],
  worker: [
    { href: '/my-permit', label: 'nav.my-permit', icon: 'id-card' },
    { href: '/vacancies', label: 'nav.exchange', icon: 'search' },
  ],
}

/** Where a person's day begins. */
export function homeOf(person: Person): string {
  return places[person.role][0]?.href ?? '/'
}

/** The places of a person's desk; the longest that begins the path is the one he is at. */
export function navOf(visit: Visit, person: Person): NavItem[] {
  const say = sayShell(visit.language)
  const at = pathOnly(visit.path)
  const here = places[person.role]
    .map(({ href }) => href)
    .filter((href) => at === href || at.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
  return places[person.role].map(({ href, label, icon }) => ({ href, label: say(label), icon, current: href === here }))
}

export function publicNav(visit: Visit): NavItem[] {
  const say = sayShell(visit.language)
  const at = pathOnly(visit.path)
  return [
    { href: '/vacancies', label: say('nav.exchange'), current: at.startsWith('/vacancies') },
    { href: '/assess', label: say('nav.assess'), current: at === '/assess' },
    {
      href: lawAddress.book,
      label: say('nav.law'),
      current: at === lawAddress.book || at.startsWith(`${lawAddress.book}/`),
    },
    { href: '/plan', label: say('nav.plan'), current: at === '/plan' },
    { href: '/api', label: say('nav.api'), current: at === '/api' },
  ]
}

export function footerOf(visit: Visit): FooterGroup[] {
  const say = sayShell(visit.language)
  const people = [
    { href: '/vacancies', label: say('nav.exchange') },
    { href: '/assess', label: say('nav.assess') },
    { href: lawAddress.book, label: say('nav.law') },
    { href: '/plan', label: say('nav.plan') },
    { href: '/sign-in', label: say('sign-in') },
  ]
  const builders = [
    { href: '/law/drift', label: say('nav.drift') },
    { href: '/law/reform', label: say('nav.reform') },
    { href: '/api', label: say('nav.api') },
    { href: '/api/v1/openapi.json', label: 'OpenAPI 3.1' },
    ...(visit.sandbox ? [{ href: '/ui', label: say('footer.ui') }] : []),
  ]
  return [
    { title: say('footer.people'), links: people },
    { title: say('footer.builders'), links: builders },
  ]
}

function pathOnly(path: string): string {
  return path.split('?')[0] ?? path
}
