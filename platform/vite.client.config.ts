import { defineConfig } from 'vite'

/** What a browser is sent besides HTML: the stylesheet with its fonts and icon, and the islands. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: '/assets/',
  logLevel: 'warn',
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
