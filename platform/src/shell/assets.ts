import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '../ui/document.tsx'

interface Built {
  readonly file: string
  readonly assets?: readonly string[]
  readonly src?: string
}

type Manifest = Readonly<Record<string, Built>>

/** What the build named its files. */
export interface BuiltAssets {
  /** The page's stylesheet, icon and fonts, with these islands. */
  page(...islands: readonly Island[]): Assets
  readonly folder: string
}

/** The islands: scripts that make a page that works without them pleasanter. */
export type Island = 'draft' | 'plan'

const islandSource: Readonly<Record<Island, string>> = {
  draft: 'src/contexts/permits/islands/draft.ts',
  plan: 'src/contexts/planning/islands/plan.tsx',
}
const styles = 'src/ui/styles.css'
const icon = 'src/ui/mark/favicon.svg'

/** Reads the manifest of a build. Tests of what a page says need no build: without one, the names are those of the sources. */
export function builtAssets(folder: string): BuiltAssets {
  const manifest = readManifest(join(folder, 'manifest.json'))
  const address = (source: string) => `/assets/${manifest?.[source]?.file ?? source}`
  const fonts = (manifest?.[styles]?.assets ?? []).filter(
    (file) => /golos.*(cyrillic-wght|latin-wght).*\.woff2$/.test(file) && !file.includes('ext'),
  )
  return {
    folder,
    page: (...islands) => ({
      styles: address(styles),
      icon: address(icon),
      fonts: fonts.map((file) => `/assets/${file}`),
      scripts: islands.map((island) => address(islandSource[island])),
    }),
  }
}

function readManifest(path: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest
  } catch {
    return null
  }
}
