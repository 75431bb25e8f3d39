import { defineConfig, type Plugin } from 'vite'

/**
 * A browser runs the rules and cites them. Their worked examples, and of an act all but its short name and the word for its
 * places, are for the law book and the tests, and weigh more than the planner has to spare.
 */
const notSent = [
  { folder: '/law/src/permits/', keys: ['examples'], instead: '[]' },
  { folder: '/law/src/acts/', keys: ['title', 'number', 'adopted', 'where', 'body', 'note'], instead: 'null' },
] as const

const onlyWhatABrowserAsks: Plugin = {
  name: 'only-what-a-browser-asks',
  transform(code, id) {
    const unsent = notSent.find(({ folder }) => id.includes(folder))
    if (unsent === undefined) return null
    const places = valuesOf(unsent.keys, this.parse(code))
    return {
      code: places.reduceRight((left, [from, to]) => `${left.slice(0, from)}${unsent.instead}${left.slice(to)}`, code),
      map: null,
    }
  },
}

/** Where the values of these keys begin and end in the code, in the order of the code. */
function valuesOf(keys: readonly string[], node: unknown): readonly (readonly [from: number, to: number])[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, key, value } = node as {
    type?: string
    key?: { name?: string }
    value?: { start: number; end: number }
  }
  if (type === 'Property' && value !== undefined && keys.includes(key?.name ?? '')) return [[value.start, value.end]]
  return Object.values(node).flatMap((child) => valuesOf(keys, child))
}

/** What a browser is sent besides HTML: the stylesheet with its fonts and icon, and the islands. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: '/assets/',
  logLevel: 'warn',
  plugins: [onlyWhatABrowserAsks],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The server reads the messages for the islands: no browser is sent a parser.
  resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
  build: {
    outDir: 'dist/public',
    emptyOutDir: true,
    assetsDir: '',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      input: {
        styles: 'src/ui/styles.css',
        icon: 'src/ui/mark/favicon.svg',
        draft: 'src/contexts/permits/islands/draft.ts',
        plan: 'src/contexts/planning/islands/plan.tsx',
      },
    },
  },
})
