import type { ComponentChildren } from 'preact'
import { Fold } from '../fold/fold.tsx'
import { Icon } from '../icon/icon.tsx'
import { LanguageSwitch } from '../language-switch/language-switch.tsx'
import { WordMark } from '../mark/mark.tsx'
import { Menu, type MenuItem } from '../menu/menu.tsx'
import { type NavItem, NavList } from '../nav-list/nav-list.tsx'
import { useReader } from '../reader.tsx'
import { ThemeSwitch } from '../theme-switch/theme-switch.tsx'

export interface SignedIn {
  readonly name: string
  /** The firm, office or register they act for. */
  readonly place: string
  readonly role?: string
}

export interface WorkspaceLayoutProps {
  readonly nav: readonly NavItem[]
  readonly person: SignedIn
  /** Where the sign-out form goes, and its hidden values. */
  readonly signOut: { readonly action: string; readonly fields?: Readonly<Record<string, string>> }
  /** Further entries of the person's menu: profile, another firm. */
  readonly personMenu?: readonly MenuItem[]
  readonly home?: string
  readonly children: ComponentChildren
}

/** The desk of those who work here: places at the side, the person at the top, one thing in the middle. */
export function WorkspaceLayout(props: WorkspaceLayoutProps) {
  const { nav, person, signOut, personMenu = [], home = '/', children } = props
  const { say } = useReader()
  const leave: MenuItem = {
    label: say('workspace.signOut'),
    icon: 'log-out',
    href: signOut.action,
    post: signOut.fields ?? {},
  }
  return (
    <div class="workspace-layout">
      <header class="workspace-layout__top">
        <a class="workspace-layout__home" href={home} aria-label={say('home')}>
          <WordMark size={28} />
        </a>
        <p class="workspace-layout__place">{person.place}</p>
        <div class="workspace-layout__languages">
          <LanguageSwitch short />
        </div>
        <Person person={person} items={[...personMenu, leave]} />
      </header>
      <div class="workspace-layout__side">
        <Fold id="workspace-nav" label={say('fold.menu')}>
          <NavList label={say('nav.label')} items={nav} />
        </Fold>
      </div>
      <main class="workspace-layout__main" id="main">
        {children}
      </main>
    </div>
  )
}

/** On a phone the languages are here, in a wide window they stand at the top. */
function Switches() {
  return (
    <>
      <div class="workspace-layout__menu-languages">
        <LanguageSwitch />
      </div>
      <ThemeSwitch />
    </>
  )
}

function Person({ person, items }: { person: SignedIn; items: readonly MenuItem[] }) {
  const head = (
    <>
      <b class="workspace-layout__name">{person.name}</b>
      {person.role !== undefined && <span class="workspace-layout__role">{person.role}</span>}
      <span class="workspace-layout__role">{person.place}</span>
    </>
  )
  return (
    <Menu label={person.name} items={items} head={head} foot={<Switches />}>
      <Icon name="user-round" />
      <span class="workspace-layout__person">{person.name}</span>
    </Menu>
  )
}
