import { join } from 'node:path'
import { apiRoutes } from '../app.ts'
import { lawDocuments } from '../contexts/lawbook/documents/law-documents.ts'
import { openApi } from '../kernel/http/openapi.ts'
import { version } from '../shell/version.ts'
import { configurationPage } from './configuration-page.ts'
import { tablesModule } from './generate-tables.ts'
import { bringUpToDate, type Generated, notCurrent } from './generated-files.ts'

/**
 * Writes every file that is generated from the code and takes away what is left over of them, or with `--check` says which
 * of them are not current and fails.
 */
const root = join(import.meta.dirname, '..', '..', '..')
const generated: Generated = {
  files: {
    'platform/src/kernel/tables.generated.ts': tablesModule,
    'docs/api/openapi.json': () => `${JSON.stringify(openApi(apiRoutes, version), null, 2)}\n`,
    'docs/configuration.md': configurationPage,
    ...Object.fromEntries(Object.entries(lawDocuments).map(([name, write]) => [`docs/law/${name}`, write])),
  },
  folders: ['docs/law'],
}

if (process.argv.includes('--check')) {
  const stale = await notCurrent(root, generated)
  if (stale.length > 0) {
    process.stderr.write(`Not current: ${stale.join(', ')}. Run npm run generate.\n`)
    process.exit(1)
  }
} else await bringUpToDate(root, generated)
process.exit(0)
