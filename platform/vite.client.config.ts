import { defineConfig, type Plugin } from 'vite'

/** A browser runs the rules; their worked examples are for the law book and the tests, and weigh more than the planner has to spare. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/law\/src\/.*-examples\.ts$/.test(id)) return null
    const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
    return names.map((name) => `export const ${name} = []`).join('\n')
  },
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
