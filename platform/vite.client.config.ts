import { defineConfig, type Plugin } from 'vite'

/** A browser runs the rules; their worked examples are for the law book and the tests, and weigh more than the planner has to spare. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  transform(code, id) {
    if (!id.includes('/law/src/permits/')) return null
    const kept = examplesIn(this.parse(code))
    return {
      code: kept.reduceRight((left, [from, to]) => `${left.slice(0, from)}[]${left.slice(to)}`, code),
      map: null,
    }
  },
}

/** Where the examples of the rules begin and end in the code. */
function examplesIn(node: unknown): readonly (readonly [from: number, to: number])[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, key, value } = node as {
    type?: string
    key?: { name?: string }
    value?: { start: number; end: number }
  }
  if (type === 'Property' && key?.name === 'examples' && value !== undefined) return [[value.start, value.end]]
  return Object.values(node).flatMap(examplesIn)
}

/** What a browser is sent besides HTML: the stylesheet with its fonts and icon, and the islands. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: '/assets/',
  logLevel: 'warn',
  plugins: [withoutExamples],
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
