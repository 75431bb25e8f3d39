import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../calendar/day.ts'
import { askOn, versionOn } from '../core/rule.ts'
import { judge } from '../permits/judge.ts'
import { plainCase, staffOf } from '../permits/plain-case.ts'
import { permitRules } from '../permits/rules.ts'
import { anyCondition } from '../testing/condition-arbitrary.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import type { Condition } from './condition.ts'
import type { Draft, DraftedRule } from './draft.ts'
import { draftedRules } from './drafted-rules.ts'
import { firstDayOf } from './first-day.ts'
import { groupName, ruleTitles } from './group-names.ts'
import { readDraft } from './read-draft.ts'
import { replayCase } from './replay.ts'
import { syntheticCase } from './synthetic.ts'
import { emptyTally, flipped, type Tally } from './tally.ts'
import { variantOf } from './variant.ts'

const always: Condition = { all: [] }
const never: Condition = { any: [] }
const beginning: Day = '2018-01-01'
const anyRule = fc.constantFrom(...permitRules.map(({ id }) => id))
const repeal = (rule: string, from: Day = '2026-01-01', to?: Day): DraftedRule =>
  to === undefined ? { op: 'repeal', rule, from } : { op: 'repeal', rule, from, to }
const reword = (rule: string, more: object, from: Day = '2026-01-01'): DraftedRule => ({
  op: 'version',
  rule,
  from,
  ...more,
})
const newRule = reword('citizens-trained', {
  title: { kk: 'Оқыту', ru: 'Обучение', en: 'Training' },
  says: { kk: 'Оқытады.', ru: 'Обучает.', en: 'Trains.' },
  permits: ['employment'],
  requests: ['new'],
  requires: { at: '/employer/headcount', atMost: 50 },
})
const ruleOf = (id: string, ...changes: readonly DraftedRule[]) => {
  const rule = draftedRules(changes).find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}
const refused = plainCase('2026-06-01', { employer: { staff: staffOf([1, 4], [1, 4], [1, 4], [1, 4]), headcount: 12 } })
const read = (changes: readonly object[]) => {
  const told = readDraft({ changes })
  return told.ok ? [] : told.problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('a rule under a draft', () => {
  test('is out of force from the day of a repeal, until its last day or for good', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'] as const
    const standing = (rule: DraftedRule) => days.map((day) => versionOn(ruleOf('local-share', rule), day) !== null)
    expect(standing(repeal('local-share'))).toEqual([true, false, false, false])
    expect(standing(repeal('local-share', '2026-01-01', '2026-06-30'))).toEqual([true, false, false, true])
  })

  test('exempts whom the draft exempts, cites the clause it would amend as a draft, and shows what it looked at', () => {
    const small = { at: '/employer/headcount', atMost: 15 }
    const finding = askOn(ruleOf('local-share', reword('local-share', { unless: small })), refused, '2026-06-01')
    expect(finding).toMatchObject({ answer: 'yes', reason: 'exempt-draft', facts: { '/employer/headcount': 12 } })
    expect(finding?.cites.length).toBeGreaterThan(0)
    expect(finding?.cites.every(({ draft }) => draft === true)).toBe(true)
    const large = { ...refused, employer: { ...refused.employer, headcount: 16 } }
    expect(askOn(ruleOf('local-share', reword('local-share', { unless: small })), large, '2026-06-01')).toMatchObject({
      answer: 'no',
      reason: 'short-in-both',
      facts: { '/employer/headcount': 16, headcount: 16 },
    })
  })

  test('does not speak to whom it does not concern, and does not know of whom it cannot tell', () => {
    const under = (more: object) => askOn(ruleOf('local-share', reword('local-share', more)), refused, '2026-06-01')
    expect(under({ only: { at: '/employer/activity', is: 'F' } })).toBeNull()
    const unsure = { at: '/quotaLeft', atMost: 3 }
    const open = { ...refused, quotaLeft: null }
    const openUnder = (more: object) => askOn(ruleOf('local-share', reword('local-share', more)), open, '2026-06-01')
    expect(openUnder({ only: unsure })).toMatchObject({ answer: 'unknown', reason: 'draft-scope-unknown' })
    expect(openUnder({ unless: unsure })).toMatchObject({ answer: 'unknown', reason: 'draft-exemption-unknown' })
    expect(openUnder({ unless: unsure, requires: always })).toMatchObject({ answer: 'yes', reason: 'draft-met' })
    expect(openUnder({ requires: unsure })).toMatchObject({ answer: 'unknown', reason: 'draft-not-known' })
    expect(under({ requires: never, says: { kk: 'а', ru: 'б', en: 'c' } })).toMatchObject({
      answer: 'no',
      reason: 'draft-not-met',
      says: { en: 'c' },
    })
  })

  test('begins earlier as its first version reads, and keeps every later version of the book', () => {
    const { versions } = ruleOf('market-test', reword('market-test', { unless: never }, '2025-01-01'))
    expect(versions.map(({ from, to }) => [from, to])).toEqual([
      ['2025-01-01', '2025-08-31'],
      ['2025-09-01', undefined],
    ])
    const share = ruleOf('local-share', reword('local-share', { unless: never, to: '2025-12-31' }, '2023-01-01'))
    expect(share.versions.map(({ from, to }) => `${from} ${to ?? ''}`)).toEqual([
      '2017-01-01 2022-12-31',
      '2023-01-01 2023-06-30',
      '2023-07-01 2025-08-31',
      '2025-09-01 2025-12-31',
      '2026-01-01 ',
    ])
  })

  test('lives again where it had ended', () => {
    const changes = [repeal('quota', '2026-01-01'), reword('quota', { unless: never }, '2027-01-01')]
    expect(read(changes)).toEqual(['/changes/1 overlaps'])
    const trial = [repeal('quota', '2026-01-01', '2026-12-31'), reword('quota', { unless: always }, '2027-01-01')]
    expect(read(trial)).toEqual([])
    expect(ruleOf('quota', ...trial).versions.at(-1)?.from).toBe('2027-01-01')
  })

  test('that the book does not have is asked last, of those requests it names', () => {
    const variant = variantOf({ changes: [newRule] })
    const last = variant.judge(plainCase('2026-06-01'))?.findings.at(-1)
    expect(last).toMatchObject({ rule: 'citizens-trained', answer: 'no', reason: 'draft-not-met', cites: [] })
    expect(
      variant.judge(plainCase('2026-06-01', { request: 'replacement' }))?.findings.map(({ rule }) => rule),
    ).not.toContain('citizens-trained')
    expect(groupName('byRule', 'citizens-trained', ruleTitles({ changes: [newRule] })).en).toBe('Training')
    expect(firstDayOf({ changes: [newRule] })).toBe('2026-01-01')
  })
})

describe('a draft of rules, for any question,', () => {
  const answers = { no: 0, unknown: 1, yes: 2 }

  test('that repeals a rule never makes a yes of it a no, and never makes any answer worse', () => {
    fc.assert(
      fc.property(anyQuestion, anyRule, (question, rule) => {
        const after = variantOf({ changes: [repeal(rule, beginning)] }).judge(question)
        const before = judge(question)
        expect(answers[after?.answer ?? 'no']).toBeGreaterThanOrEqual(answers[before.answer])
        expect(after?.findings).toEqual(before.findings.filter((finding) => finding.rule !== rule))
      }),
    )
  })

  test('that exempts some never makes an answer worse; that exempts nobody or words the rule as it stands turns nothing', () => {
    fc.assert(
      fc.property(anyQuestion, anyRule, anyCondition, (question, rule, condition) => {
        const before = judge(question)
        const under = (more: object) => variantOf({ changes: [reword(rule, more, '2026-01-01')] }).judge(question)
        expect(answers[under({ unless: condition })?.answer ?? 'no']).toBeGreaterThanOrEqual(answers[before.answer])
        const plain = (judged: typeof before | null) =>
          judged?.findings.map(({ rule: id, answer, reason }) => [id, answer, reason])
        for (const same of [{}, { only: always }, { unless: never }, { unless: never, only: always }])
          expect(plain(under(same))).toEqual(plain(before))
        expect(under({ only: never })?.findings).toEqual(
          variantOf({ changes: [repeal(rule, '2026-01-01')] }).judge(question)?.findings,
        )
      }),
    )
  })

  test('leaves the law as it was, before, beside and after, figures and rules mixed', () => {
    fc.assert(
      fc.property(anyQuestion, anyRule, anyCondition, anyCondition, (question, rule, unless, requires) => {
        const before = JSON.stringify(judge(question))
        const draft: Draft = {
          changes: [
            { op: 'set', figure: 'share.local_min.cat34', from: beginning, value: 50 },
            reword(rule, { unless, requires }, '2025-09-01'),
            repeal('quota', beginning, '2025-08-31'),
          ],
        }
        const answered = variantOf(draft).judge(question)
        expect(variantOf(draft).judge(question)).toEqual(answered)
        expect(JSON.stringify(judge(question))).toBe(before)
      }),
    )
  })

  test('counts by rule whom it turns, a rule that is asked under one law only among them', () => {
    const draft: Draft = { changes: [repeal('local-share'), newRule] }
    const tally: Tally = emptyTally()
    const variant = variantOf(draft)
    const one = { kept: 0, gone: 0, made: 0 }
    for (let number = 0; number < 2000; number++) {
      const question = syntheticCase(7, number, '2026-06-01')
      replayCase(tally, variant, question, number)
      const [before, after] = [judge(question).findings, variant.judge(question)?.findings ?? []]
      one.gone += before.filter(({ rule, answer }) => rule === 'local-share' && answer === 'no').length
      one.made += after.filter(({ rule, answer }) => rule === 'citizens-trained' && answer === 'no').length
      one.kept += before.filter(({ rule }) => rule === 'quota').length
    }
    const counted = ({ byRule }: Tally, rule: string) => byRule[rule] ?? { cases: 0, flips: emptyTally().all.flips }
    expect(one.gone).toBeGreaterThan(100)
    expect(counted(tally, 'local-share').flips['no-yes']).toBe(one.gone)
    expect(counted(tally, 'citizens-trained').flips['yes-no']).toBe(one.made)
    expect([counted(tally, 'quota').cases, flipped(counted(tally, 'quota'))]).toEqual([one.kept, 0])
  })
})

describe('a draft of rules from outside', () => {
  test('is refused with every problem at once, each with its pointer', () => {
    expect(
      read([
        { op: 'repeal', rule: 'local-shar', from: '2026-01-01', unless: {} },
        { op: 'repeal', rule: 'diploma-confirmed', from: '2026-02-30' },
        reword('quota', { title: { kk: 'к', ru: 'к', en: 'q' }, unless: { at: '/employer/size', atMost: 3 } }),
        reword('quota', { says: { kk: 'к', ru: '' }, when: 1, to: '2025-01-01' }),
        reword('fresh', { title: { kk: 'к', ru: 'к', en: 'q' } }),
        reword('No Name', { unless: always }),
      ]),
    ).toEqual([
      '/changes/0/unless unknown-key',
      '/changes/0/rule no-such-rule',
      '/changes/1/from not-a-day',
      '/changes/1/rule not-asked',
      '/changes/2/unless/at no-such-fact',
      '/changes/2/title of-new-rules',
      '/changes/3/to ends-before',
      '/changes/3/says/ru empty',
      '/changes/3/says/en missing',
      '/changes/3/when unknown-key',
      '/changes/4/permits missing',
      '/changes/4/requests missing',
      '/changes/4/says missing',
      '/changes/4/requires missing',
      '/changes/5/rule not-written-so',
      '/changes/5/rule no-such-rule',
    ])
  })

  test('may not say two things of a rule on the same days; exemptions add up', () => {
    expect(read([reword('quota', { requires: always }), reword('quota', { requires: never })])).toEqual([
      '/changes/1 overlaps',
    ])
    expect(read([reword('quota', { unless: always }), repeal('quota', '2027-01-01')])).toEqual(['/changes/1 overlaps'])
    expect(read([reword('quota', { unless: always }), reword('quota', { unless: never })])).toEqual([])
    expect(read([repeal('quota', '2026-01-01', '2026-01-31'), repeal('quota', '2026-02-01')])).toEqual([])
    expect(read([newRule, reword('citizens-trained', { unless: always }, '2027-01-01')])).toEqual([])
    expect(read([newRule, newRule])).toContain('/changes/1/title of-new-rules')
  })

  test('that begins a rule earlier sets the figures by which it asks', () => {
    const early = reword('market-test', { unless: never }, '2025-01-01')
    expect(read([early])).toEqual(['/changes/0/from needs-figure', '/changes/0/from needs-figure'])
    const figures = [
      { op: 'set', figure: 'lmt.wait', from: '2025-01-01', value: 15 },
      { op: 'set', figure: 'lmt.file_offset_strict', from: '2025-01-01', value: 16 },
    ]
    expect(read([...figures, early])).toEqual([])
    expect(read([reword('market-test', { requires: always }, '2025-01-01')])).toEqual([])
  })

  test('holds no more changes than would be answered at once', () => {
    const many = Array.from({ length: 101 }, (_, day) =>
      repeal('quota', plusDays('2026-01-01', day), plusDays('2026-01-01', day)),
    )
    expect(read(many)).toEqual(['/changes too-many-changes'])
    expect(read(many.slice(1))).toEqual([])
  })

  test('holds no more parts in all its conditions than would be answered at once', () => {
    const large = { sum: Array<string>(480).fill('/employer/headcount'), atLeast: 1 }
    const drafts = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'].map((from) =>
      reword('quota', { requires: large, to: plusDays(from as Day, 9) }, from as Day),
    )
    expect(read(drafts)).toEqual([' too-large-draft'])
    expect(read(drafts.slice(1))).toEqual([])
  })
})
