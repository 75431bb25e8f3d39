// What no compiler sees: marks of unfinished work, paths of one machine, addresses in the lockfile, files that grew too long.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const longest = { source: 250, test: 400 }
const marksInCode = [
  [/\b(TODO|FIXME)\b/, 'unfinished work'],
  [/\b(test|describe|it)\.(only|skip|todo)\(/, 'a test that does not run'],
  [/\bas any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|v8 ignore/, 'a silenced check'],
]
const marksAnywhere = [[/(^|[\s"'`(=])\/(home|Users|root|work|mnt)\/[\w-]/, 'a path of one machine']]

const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((name) => /\.(ts|tsx|mjs|js|css|sql|md|json|typ|yml)$/.test(name) && !name.includes('generated'))

const found = files.flatMap((name) => {
  const text = readFileSync(join(root, name), 'utf8')
  if (name === 'package-lock.json') return lockfile(text)
  if (name === 'scripts/check-files.mjs') return []
  const isCode = /\.(ts|tsx|mjs|js)$/.test(name)
  return [
    ...marked(name, text, marksAnywhere),
    ...(isCode ? marked(name, text, marksInCode) : []),
    ...tooLong(name, text),
  ]
})
for (const line of found) process.stderr.write(`${line}\n`)
process.exit(found.length === 0 && files.length > 0 ? 0 : 1)

function marked(name, text, marks) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      marks
        .filter(([mark]) => mark.test(line))
        .map(([, says]) => `${name}:${index + 1} ${says}: ${line.trim().slice(0, 100)}`),
    )
}

function tooLong(name, text) {
  if (!/\.(ts|tsx|mjs)$/.test(name)) return []
  const most = /\.test\.tsx?$/.test(name) ? longest.test : longest.source
  const lines = text.split('\n').length - 1
  return lines > most ? [`${name} has ${lines} lines: ask which two things it is (at most ${most})`] : []
}

/** A lockfile that names a registry binds everyone to it. */
function lockfile(text) {
  const { packages } = JSON.parse(text)
  return Object.entries(packages)
    .filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
    .map(([place, { resolved }]) => `package-lock.json: ${place} is bound to ${resolved}`)
}
