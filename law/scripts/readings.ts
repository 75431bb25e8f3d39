import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingsPage } from '../src/readings-page.ts'

writeFileSync(join(import.meta.dirname, '..', 'readings.md'), readingsPage())
