import { defineConfig } from 'vite'

/** `ruqsat assess` as one file with nothing but the law in it, for whatever Node the machine has. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/assess',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { assess: 'src/cli/assess/main.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
