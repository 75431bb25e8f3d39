import type { Finding } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { type Reason, reasonOf } from './reasons.ts'

const reason = (key: string, answer: Reason['answer']): Reason => ({
  key,
  answer,
  title: `Rule ${key}`,
  because: `Because of ${key}.`,
  norm: `Norm ${key}.`,
  since: '2025-09-01',
  sources: [{ clause: 'Order 279, clause 19', trust: 'L', href: '/law/local-share' }],
  facts: [{ name: 'Citizens', value: '38' }],
})
const all = [reason('a', 'yes'), reason('b', 'unknown'), reason('c', 'no')]
const panel = <DecisionPanel answer="no" headline="Not today" on="2026-05-06" reasons={all} />

test('what decides comes first, then what is not known, then what speaks for it', () => {
  const html = shown(panel)
  expect(html.indexOf('Rule c')).toBeLessThan(html.indexOf('Rule b'))
  expect(html.indexOf('Rule b')).toBeLessThan(html.indexOf('Rule a'))
})

test('the answer is a word and a shape, on a named day', () => {
  expect(words(shown(panel))).toContain('No Not today The law as of 6 May 2026. 3 reasons')
  expect(shown(panel)).toContain('shape--no')
  expect(words(shown(panel, { language: 'kk' }))).toContain('Жоқ Not today')
})

test('each reason has its norm, clause, trust, first day and facts', () => {
  const text = words(shown(panel))
  expect(text).toContain('Norm c. Order 279, clause 19 L Law firm')
  expect(text).toContain('In this wording since 1 September 2025 Citizens 38')
})

test('only a no stands open', () => {
  expect(shown(panel).match(/<details class="reason__more" open/g)).toHaveLength(1)
})

test('the ways to a yes are numbered', () => {
  const changes = [
    { key: '1', text: 'Hire nine citizens', href: '/plan' },
    { key: '2', text: 'Give the post to a citizen' },
  ]
  const text = words(
    shown(<DecisionPanel answer="no" headline="Not today" on="2026-05-06" reasons={all} changes={changes} />),
  )
  expect(text).toContain(
    'Any one of these would turn the answer into a yes Hire nine citizens Give the post to a citizen',
  )
})

test('a way may have a button that says with the way what it does, and the ways a title of their own', () => {
  const changes = [{ key: '1', text: 'Hire nine citizens', href: '/plan?hire=9', action: 'Try it' }]
  const html = shown(
    <DecisionPanel
      answer="no"
      headline="Not today"
      on="2026-05-06"
      reasons={all}
      changes={changes}
      changesTitle="This lifts the no"
    />,
  )
  expect(words(html)).toContain('This lifts the no Hire nine citizens Try it')
  expect(html).toContain('href="/plan?hire=9" aria-label="Try it: Hire nine citizens"')
})

test('a finding of the law is put into the reader’s language with its own values', () => {
  const finding: Finding = {
    rule: 'local-share',
    since: '2025-09-01',
    answer: 'yes',
    reason: 'share-met',
    says: { kk: 'Норма', ru: 'Норма', en: 'The norm' },
    because: { kk: '{local} азамат', ru: '{local} граждан', en: '{local} of {total} are citizens' },
    cites: [{ act: 'order-279-2023', clause: '19', trust: 'L' }],
    facts: { local: 38, total: 41 },
  }
  const read = reasonOf(finding, 'en', {
    title: (rule) => `Title of ${rule}`,
    fact: (name) => name.toUpperCase(),
    value: String,
    href: ({ act }) => `/law/${act}`,
    ruleHref: ({ rule, since }) => `/law/${rule}#${since}`,
    figures: (rule) => [{ title: `Figure of ${rule}`, href: '/law/figure' }],
  })
  expect(read.because).toBe('38 of 41 are citizens')
  expect(read.facts).toEqual([
    { name: 'LOCAL', value: '38' },
    { name: 'TOTAL', value: '41' },
  ])
  expect([read.href, read.figures]).toEqual([
    '/law/local-share#2025-09-01',
    [{ title: 'Figure of local-share', href: '/law/figure' }],
  ])
  expect(read.sources).toEqual([{ clause: expect.stringContaining('279'), trust: 'L', href: '/law/order-279-2023' }])
})

test('the rule, the reading and the figures lead to their pages of the law book', () => {
  const linked: Reason = {
    ...reason('c', 'no'),
    href: '/law/rules/c',
    sources: [
      { clause: 'Order 279', trust: 'L', reading: { id: 'R-19', says: 'Counted in hands.', href: '/law/r-19' } },
    ],
    figures: [
      { title: 'Share', href: '/law/share' },
      { title: 'Staff', href: '/law/staff' },
    ],
  }
  const html = shown(<DecisionPanel answer="no" headline="Not today" on="2026-05-06" reasons={[linked]} />)
  expect(html).toContain('<a href="/law/rules/c">Rule c</a>')
  expect(html).toContain('<a href="/law/r-19">R-19</a>')
  expect(words(html)).toContain('Figures: Share , Staff')
})
