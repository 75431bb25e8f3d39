import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['*.test.ts'],
    globalSetup: ['../platform/src/testing/global-setup.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
