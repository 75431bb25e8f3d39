import { defineConfig } from 'vite'

/** `ruqsat drift` and `ruqsat replay`: the law and nothing else of the platform. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/reform',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { drift: 'src/cli/drift/main.ts', replay: 'src/cli/replay/main.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
