import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiRoutes } from '../app.ts'
import { lawDocuments } from '../contexts/lawbook/documents/law-documents.ts'
import { openApi } from '../kernel/http/openapi.ts'
import { version } from '../shell/version.ts'
import { configurationPage } from './configuration-page.ts'
import { tablesModule } from './generate-tables.ts'

/**
 * Writes every file that is generated from the code, or with `--check` says which of them are not current and fails.
 */
const root = join(import.meta.dirname, '..', '..', '..')
const files: Readonly<Record<string, () => Promise<string> | string>> = {
  'platform/src/kernel/tables.generated.ts': tablesModule,
  'docs/api/openapi.json': () => `${JSON.stringify(openApi(apiRoutes, version), null, 2)}\n`,
  'docs/configuration.md': configurationPage,
  ...Object.fromEntries(Object.entries(lawDocuments).map(([name, write]) => [`docs/law/${name}`, write])),
}

const checking = process.argv.includes('--check')
const stale: string[] = []
for (const [name, write] of Object.entries(files)) {
  const path = join(root, name)
  const text = await write()
  if (read(path) === text) continue
  if (checking) stale.push(name)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
if (stale.length > 0) {
  process.stderr.write(`Not current: ${stale.join(', ')}. Run npm run generate.\n`)
  process.exit(1)
}
process.exit(0)

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
