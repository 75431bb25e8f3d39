import { gzipSync } from 'node:zlib'
import { expectOk } from '../../platform/src/testing/expect-ok.ts'
import { tableOf } from '../parts/figures.ts'
import { folderOf, type Running, startPlatform } from '../parts/platform.ts'

/** What each page makes a browser load: script and styles, gzipped, by the tags of the served HTML. Ends with 1 where a page weighs too much. */

const kilobyte = 1024
/** A page's script; and where it has an island. */
const budget = { page: 30 * kilobyte, island: 60 * kilobyte }

interface Shown {
  readonly name: string
  readonly path: string
  readonly persona: string | null
  readonly island?: true
}

interface Weight {
  readonly html: number
  readonly script: number
  readonly css: number
}

const running = await startPlatform(folderOf('bytes'))
try {
  const rows: string[][] = []
  let heavy = 0
  for (const shown of await pagesOf(running)) {
    const { html, script, css } = await weigh(running, shown)
    const most = shown.island ? budget.island : budget.page
    if (script > most) heavy += 1
    rows.push([
      shown.name,
      kilobytes(html),
      kilobytes(script),
      kilobytes(css),
      script > most ? `over ${kilobytes(most)}` : `of ${kilobytes(most)}`,
    ])
  }
  process.stdout.write(`${tableOf(['page, KB gzipped', 'HTML', 'script', 'CSS', 'script budget'], rows)}\n`)
  if (heavy > 0) process.exitCode = 1
} finally {
  await running.stop()
}

async function pagesOf({ as }: Running): Promise<Shown[]> {
  const employer = await as('aigerim')
  const officer = await as('nurlan')
  const { vacancies } = await expectOk(employer.get<{ vacancies: { code: string }[] }>('/vacancies'))
  const { cases } = await expectOk(employer.get<{ cases: { id: string; state: string }[] }>('/cases'))
  const issued = cases.find(({ state }) => state === 'issued')
  const { permit } = await expectOk(employer.get<{ permit: { id: string; secret: string } }>(`/cases/${issued?.id}`))
  const { cases: open } = await expectOk(officer.get<{ cases: { id: string }[] }>('/queue'))
  const { id: draft } = await expectOk(employer.post<{ id: string }>('/drafts', {}))
  const part = (name: string): Shown => ({
    name: `draft: ${name}`,
    path: `/drafts/${draft}/${name}`,
    persona: 'aigerim',
    island: true,
  })
  return [
    { name: 'front', path: '/', persona: null },
    { name: 'sign-in', path: '/sign-in', persona: null },
    { name: 'vacancies', path: '/vacancies', persona: null },
    { name: 'vacancy', path: `/vacancies/${vacancies[0]?.code}`, persona: null },
    { name: 'plan', path: '/plan', persona: null, island: true },
    { name: 'today', path: '/today', persona: 'aigerim' },
    ...['vacancy', 'post', 'passport', 'worker', 'education', 'staff', 'papers', 'review'].map(part),
    { name: 'case', path: `/cases/${open[0]?.id}`, persona: 'nurlan' },
    { name: 'queue', path: '/queue', persona: 'nurlan' },
    { name: 'permit', path: `/permits/${permit.id}`, persona: 'aigerim' },
    { name: 'permit check', path: `/p/${permit.secret}`, persona: null },
  ]
}

async function weigh({ address, as }: Running, { path, persona }: Shown): Promise<Weight> {
  const headers: Record<string, string> = persona === null ? {} : { cookie: `sid=${(await as(persona)).token}` }
  const answer = await fetch(address + path, { headers })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const html = await answer.text()
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map((found) => found[1] ?? '')
    .join('')
  const scripts = await scriptsFrom(
    address,
    [
      ...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
      ...html.matchAll(/<link rel="modulepreload"[^>]*href="([^"]+)"/g),
    ].map((found) => found[1] ?? ''),
  )
  const styles = await Promise.all(
    [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map((found) => textAt(address + found[1])),
  )
  const zipped = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + (text === '' ? 0 : gzipSync(text, { level: 9 }).length), 0)
  return { html: zipped([html]), script: zipped([inline, ...scripts]), css: zipped(styles) }
}

/** Each script once, with what it imports. */
async function scriptsFrom(address: string, entries: readonly string[]): Promise<string[]> {
  const waiting = entries.map((entry) => new URL(entry, address).href)
  const texts = new Map<string, string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (texts.has(next)) continue
    const text = await textAt(next)
    texts.set(next, text)
    for (const found of text.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)["']/g))
      waiting.push(new URL(found[1] ?? '', next).href)
  }
  return [...texts.values()]
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

function kilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1)
}
