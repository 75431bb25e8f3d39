import type { Language } from '@ruqsat/law'
import type { VNode } from 'preact'
import { withQuery } from '../address.ts'
import { type Assets, Document } from '../document.tsx'
import { LanguageSwitch } from '../language-switch/language-switch.tsx'
import { WordMark } from '../mark/mark.tsx'
import { NavList } from '../nav-list/nav-list.tsx'
import { type Reader, useReader } from '../reader.tsx'
import { ThemeSwitch } from '../theme-switch/theme-switch.tsx'
import { type Entry, groups } from './catalogue.ts'

export interface GalleryQuery {
  readonly reader: Reader
  readonly assets: Assets
  /** The folder of one component; without it, or where there is none of that name, all are listed. */
  readonly component?: string
  /** Only what matters on a phone, in a column as narrow as one. */
  readonly narrow?: boolean
}

/** The gallery: every component in all its states, in the reader's language and theme, as a whole page. */
export function galleryPage({ reader, assets, component, narrow }: GalleryQuery): VNode {
  const entry = groups.flatMap((group) => group.entries).find(({ name }) => name === component)
  const shown = { reader, assets, robots: 'noindex' }
  if (entry?.whole) {
    return (
      <Document title={entry.name} {...shown}>
        {entry.examples[0]?.render(reader.language)}
      </Document>
    )
  }
  return (
    <Document title={entry?.name ?? 'Gallery'} {...shown}>
      <Frame current={entry?.name}>
        {entry === undefined ? <Index /> : <EntryPage entry={entry} language={reader.language} narrow={narrow} />}
      </Frame>
    </Document>
  )
}

function Frame({ current, children }: { current: string | undefined; children: preact.ComponentChildren }) {
  const { path } = useReader()
  return (
    <div class="gallery">
      <header class="gallery__top">
        <a class="gallery__home" href={withQuery(path, 'component', null)}>
          <WordMark size={24} />
        </a>
        <LanguageSwitch label="Language of the gallery" />
        <ThemeSwitch label="Theme of the gallery" />
      </header>
      <div class="gallery__side">
        {groups.map(({ title, entries }) => (
          <details key={title} class="gallery__group" open={entries.some(({ name }) => name === current)} name="group">
            <summary class="gallery__title">{title}</summary>
            <NavList
              label={title}
              items={entries.map(({ name }) => ({
                href: withQuery(path, 'component', name),
                label: name,
                current: name === current,
              }))}
            />
          </details>
        ))}
      </div>
      <main class="gallery__main" id="main" lang="en">
        {children}
      </main>
    </div>
  )
}

function Index() {
  const { path } = useReader()
  return (
    <>
      <h1>The components</h1>
      {groups.map(({ title, entries }) => (
        <section key={title} class="gallery__section">
          <h2>{title}</h2>
          <ul class="gallery__list">
            {entries.map(({ name, usage }) => (
              <li key={name}>
                <a href={withQuery(path, 'component', name)}>{name}</a>
                <code class="gallery__usage">{usage}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function EntryPage({ entry, language, narrow }: { entry: Entry; language: Language; narrow: boolean | undefined }) {
  const { path } = useReader()
  const shown = narrow ? entry.examples.filter((example) => example.narrow) : entry.examples
  return (
    <>
      <h1>{entry.name}</h1>
      <p>
        <code class="gallery__usage">{entry.usage}</code>
      </p>
      <p>
        <a href={withQuery(path, 'narrow', narrow ? null : '1')}>{narrow ? 'At full width' : 'As on a phone'}</a>
      </p>
      {shown.map((example) => (
        <section key={example.title} class="gallery__section">
          <h2 class="gallery__title">{example.title}</h2>
          <div class={narrow ? 'gallery__example gallery__example--narrow' : 'gallery__example'} lang={language}>
            {example.render(language)}
          </div>
        </section>
      ))}
    </>
  )
}
