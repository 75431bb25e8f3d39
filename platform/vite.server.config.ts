import { defineConfig } from 'vite'

/** The processes of the platform as plain modules for Node; libraries stay outside. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: [/^@ruqsat\//] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node26',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      // Only the generator of the tables' types needs it: npm start installs no tools.
      external: ['kysely-codegen'],
      input: {
        main: 'src/main.ts',
        server: 'src/server.ts',
        worker: 'src/worker.ts',
        cli: 'src/cli/cli.ts',
        generate: 'src/cli/generate.ts',
        sandbox: '../sandbox/src/main.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
