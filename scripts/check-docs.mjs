// What the documents say must be so: contexts described, dependencies accounted for, terms in use, links and paths that lead somewhere.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './setup.mjs'

const dependencies = 'docs/adr/0016-dependencies.md'
const glossary = 'GLOSSARY.md'
const ourFolders = 'law|platform|sandbox|e2e|bench|scripts|docs'

const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).stdout.split('\n')
const pages = tracked.filter((name) => name.endsWith('.md') && existsSync(join(root, name)))

const found = [...contexts(), ...packages(), ...terms(), ...pages.flatMap(deadEnds)]
for (const line of found) process.stderr.write(`${line}\n`)
process.exit(found.length === 0 && pages.length > 0 ? 0 : 1)

/** Every context says in a README what it is. */
function contexts() {
  const folder = 'platform/src/contexts'
  return readdirSync(join(root, folder))
    .filter((context) => !existsSync(join(root, folder, context, 'README.md')))
    .map((context) => `${folder}/${context} has no README.md`)
}

/** Every dependency has its line, and every line its dependency. */
function packages() {
  const used = new Set(tracked.filter((name) => /(^|\/)package\.json$/.test(name)).flatMap(dependenciesIn))
  const told = new Set([...read(dependencies).matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name))
  return [
    ...[...used].filter((name) => !told.has(name)).map((name) => `${name} has no line in ${dependencies}`),
    ...[...told].filter((name) => !used.has(name)).map((name) => `${dependencies} tells of ${name}, which nobody uses`),
  ]
}

function dependenciesIn(file) {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(read(file))
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
}

/** Every term of the glossary is a word of the code, and in each language a word of the pages or of the law. */
function terms() {
  const code = tracked
    .filter((name) => /^(law|platform|sandbox)\/.*\.(tsx?|sql)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(read)
    .join('\n')
  const texts = `${tracked
    .filter((name) => /\/messages\/(kk|ru|en)\.json$/.test(name))
    .map(read)
    .join('\n')}\n${code}`.toLowerCase()
  const rows = read(glossary)
    .split('\n')
    .filter((line) => /^\| .*`.*\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  if (rows.length < 50) return [`${glossary} has ${rows.length} terms: the check looks at nothing`]
  return rows.flatMap(([, kk, ru, en, words]) => [
    ...[...words.matchAll(/`([^`]+)`/g)]
      .filter(([, word]) => !code.includes(word))
      .map(([, word]) => `${glossary}: ${word} is no word of the code`),
    ...[kk, ru, en]
      .flatMap((cell) => cell.split('; '))
      .filter((term) => !inAnyForm(term).test(texts))
      .map((term) => `${glossary}: "${term}" stands on no page and in no rule`),
  ])
}

/** A term as a sentence may inflect it: the ending of a long word may differ. */
function inAnyForm(term) {
  const words = term.split(' ').map((word) => {
    const stem = word.length > 4 ? word.slice(0, -2) : word
    return `${RegExp.escape(stem)}\\p{L}*\\)?`
  })
  return new RegExp(words.join(' '), 'iu')
}

/** Links within the repository, and places in it that a page names. */
function deadEnds(page) {
  const text = read(page)
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => join(dirname(page), to))
  const places = [...text.matchAll(new RegExp(`\`((?:${ourFolders})/[\\w./@-]+)\``, 'g'))].map(([, place]) => place)
  const here = places.filter((place) => !existsSync(join(root, dirname(page), place)))
  return [...links, ...here]
    .filter((place) => !place.startsWith('platform/dist') && !existsSync(join(root, place)))
    .map((place) => `${page} leads to ${place}, which is not there`)
}

function read(name) {
  return readFileSync(join(root, name), 'utf8')
}
