import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], isolate: false, pool: 'threads', testTimeout: 30_000 },
})
