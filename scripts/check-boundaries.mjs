// The arrows of boundaries.mjs, held against every import, every SQL statement and every foreign key.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { arrows, forbidden } from '../boundaries.mjs'
import { root } from './setup.mjs'

const contexts = Object.keys(arrows)
const found = [...(await imports()), ...foreignTables(), ...foreignKeys(), ...undeclared()]
for (const line of found) process.stderr.write(`${line}\n`)
process.exit(found.length === 0 ? 0 : 1)

async function imports() {
  const tsConfigFile = join(root, 'platform', 'tsconfig.json')
  const { output } = await cruise(
    ['law/src', 'platform/src', 'sandbox/src'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.(css|sql|json|typ)$' },
      tsConfig: { fileName: tsConfigFile },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    { tsConfig: extractTSConfig(tsConfigFile) },
  )
  const { summary, modules } = output
  // A cruiser that cannot read the sources sees nothing and forbids nothing.
  const seen = modules.filter(({ source, dependencies }) => source.startsWith('platform/') && dependencies.length > 0)
  if (seen.length < 200) return [`Only ${seen.length} modules were seen: the check looks at nothing.`]
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

/** A context speaks to its own tables only. */
function foreignTables() {
  const generated = readFileSync(join(root, 'platform/src/kernel/tables.generated.ts'), 'utf8')
  const tables = [...generated.matchAll(/^ {2}"([a-z_]+)\.([a-z_]+)":/gm)].map(([, schema, table]) => ({
    schema,
    table,
  }))
  return contexts.flatMap((context) =>
    sources(join('platform/src/contexts', context)).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return tables
        .filter(({ schema }) => schema !== context && schema !== 'kernel')
        .filter(({ schema, table }) => new RegExp(`\\b${schema}\\.${table}\\b`).test(text))
        .map(({ schema, table }) => `${file} speaks to ${schema}.${table}: ask ${schema}/index.ts`)
    }),
  )
}

/** No foreign key crosses a context's schema. */
function foreignKeys() {
  return readdirSync(join(root, 'platform/migrations')).flatMap((file) => {
    const text = readFileSync(join(root, 'platform/migrations', file), 'utf8')
    return [...text.matchAll(/create table ([a-z_]+)\.[a-z_]+ \(([\s\S]*?)^\)/gm)].flatMap(([, schema, body]) =>
      [...body.matchAll(/references ([a-z_]+)\./g)]
        .filter(([, other]) => other !== schema && other !== 'kernel')
        .map(([, other]) => `${file}: a table of ${schema} references one of ${other}`),
    )
  })
}

/** Every context stands in the list. */
function undeclared() {
  return readdirSync(join(root, 'platform/src/contexts'))
    .filter((context) => !contexts.includes(context))
    .map((context) => `${context} is not in boundaries.mjs`)
}

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}
