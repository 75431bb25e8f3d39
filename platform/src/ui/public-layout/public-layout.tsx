import type { ComponentChildren } from 'preact'
import { LinkButton } from '../button/button.tsx'
import { Fold } from '../fold/fold.tsx'
import { LanguageSwitch } from '../language-switch/language-switch.tsx'
import { WordMark } from '../mark/mark.tsx'
import { type NavItem, NavList } from '../nav-list/nav-list.tsx'
import { useReader } from '../reader.tsx'
import { ThemeSwitch } from '../theme-switch/theme-switch.tsx'

export interface FooterGroup {
  readonly title: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

export interface PublicLayoutProps {
  readonly nav: readonly NavItem[]
  /** Signing in, or the way back to one's own pages. */
  readonly account?: { readonly href: string; readonly label: string }
  readonly footer?: readonly FooterGroup[]
  /** The last line of the page: who runs this place. */
  readonly note?: string
  /** Fills the width: for a front page that arranges its own columns. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** Pages for everyone: what the platform is, the search for work, the rules, the check of a permit. */
export function PublicLayout({ nav, account, footer = [], note, wide, children }: PublicLayoutProps) {
  const { say } = useReader()
  return (
    <div class="public-layout">
      <header class="public-layout__top">
        <div class="public-layout__bar">
          <a class="public-layout__home" href="/" aria-label={say('home')}>
            <WordMark />
          </a>
          <div class="public-layout__nav">
            <Fold id="public-nav" label={say('fold.menu')}>
              <NavList label={say('nav.label')} items={nav} />
              {account && <AccountLink {...account} />}
            </Fold>
          </div>
          <LanguageSwitch short />
          {account && (
            <div class="public-layout__account">
              <AccountLink {...account} />
            </div>
          )}
        </div>
      </header>
      <main class={wide ? 'public-layout__main public-layout__main--wide' : 'public-layout__main'} id="main">
        {children}
      </main>
      <Footer groups={footer} note={note} />
    </div>
  )
}

function AccountLink({ href, label }: { href: string; label: string }) {
  return (
    <LinkButton href={href} icon="log-in">
      {label}
    </LinkButton>
  )
}

function Footer({ groups, note }: { groups: readonly FooterGroup[]; note: string | undefined }) {
  const { say } = useReader()
  return (
    <footer class="public-layout__footer">
      <div class="public-layout__foot">
        {groups.length > 0 && (
          <div class="public-layout__groups">
            {groups.map(({ title, links }) => (
              <section key={title}>
                <h2 class="public-layout__group">{title}</h2>
                <ul class="public-layout__links">
                  {links.map(({ href, label }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        <div class="public-layout__switches">
          <LanguageSwitch label={say('language-switch.foot')} />
          <ThemeSwitch />
        </div>
        {note !== undefined && <p class="public-layout__note">{note}</p>}
      </div>
    </footer>
  )
}
