import { languages } from '@ruqsat/law'
import type { ComponentChildren } from 'preact'
import { withQuery } from './address.ts'
import { type Reader, type Theme, useReader } from './reader.tsx'
import { ReaderProvider } from './reader-provider.tsx'
import { SkipLink } from './skip-link/skip-link.tsx'

/** Addresses of what the page is sent besides HTML, as the build named them. */
export interface Assets {
  readonly styles: string
  readonly scripts: readonly string[]
  /** `mark/favicon.svg`, wherever it is served. */
  readonly icon?: string
  /** Font files to fetch at once. */
  readonly fonts?: readonly string[]
}

export interface DocumentProps {
  readonly title: string
  readonly description?: string
  readonly reader: Reader
  readonly assets: Assets
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
  /** `noindex` for what no search engine should keep. */
  readonly robots?: string
  readonly nonce?: string
}

/** The colour of the browser's own bar: the page's top, light and dark. */
const barColour = { light: '#ffffff', dark: '#142029' } as const

/** A whole page. It holds no script or style of its own, so that the strictest content policy can stand. */
export function Document({ title, description, reader, assets, head, children, robots, nonce }: DocumentProps) {
  const { language, theme } = reader
  return (
    <ReaderProvider reader={reader}>
      <html lang={language} data-theme={theme === 'auto' ? undefined : theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <PageTitle title={title} />
          {description !== undefined && <meta name="description" content={description} />}
          {robots !== undefined && <meta name="robots" content={robots} />}
          <BarColour theme={theme} />
          <link rel="icon" type="image/svg+xml" href={assets.icon ?? '/favicon.svg'} />
          {assets.fonts?.map((font) => (
            <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={assets.styles} />
          {languages.map((other) => (
            <link key={other} rel="alternate" hreflang={other} href={withQuery(reader.path, 'lang', other)} />
          ))}
          {assets.scripts.map((script) => (
            <script key={script} type="module" src={script} nonce={nonce} />
          ))}
          {head}
        </head>
        <body>
          <SkipLink />
          {children}
        </body>
      </html>
    </ReaderProvider>
  )
}

function PageTitle({ title }: { title: string }) {
  const { say } = useReader()
  return <title>{`${title} · ${say('name')}`}</title>
}

function BarColour({ theme }: { theme: Theme }) {
  if (theme !== 'auto') return <meta name="theme-color" content={barColour[theme]} />
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={barColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={barColour.dark} />
    </>
  )
}
