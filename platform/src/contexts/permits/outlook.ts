import {
  type Answer,
  type Day,
  explained,
  type Finding,
  judge,
  type Language,
  languages,
  plusDays,
  type Question,
  together,
} from '@ruqsat/law'
import type { EmployerView } from '../employers/api.ts'
import type { DraftView } from './api.ts'
import type { PartName } from './parts.ts'
import { questionOf } from './question.ts'
import type { ReadDraft } from './read-draft.ts'
import { noWays, waysFor } from './ways.ts'
import { type PermitsKey, sayPermits } from './words.ts'

/** The parts a rule's answer rests on. */
const partsOf: Readonly<Record<string, readonly PartName[]>> = {
  'local-share': ['staff', 'post'],
  'market-test': ['vacancy'],
  quota: ['vacancy', 'post'],
  term: ['post'],
}

/** Rules whose facts only the agencies or the officer bring, once the application is filed. */
const afterFiling: Readonly<Record<string, PermitsKey>> = {
  ban: 'outlook.after-filing',
  'category-4-replacement': 'outlook.after-filing',
  'contracts-registered': 'outlook.after-filing',
  qualification: 'outlook.officer-judges',
}

/**
 * What the law would answer if the draft were filed today. Rules whose facts are not typed yet answer "not known", and so do those that
 * rest on the agencies and the officer.
 */
export function outlookOf(
  read: ReadDraft,
  employer: EmployerView,
  quotaLeft: number | null,
  today: Day,
): DraftView['outlook'] {
  const { post, passport, worker, staff, vacancy } = read
  const question = { ...outlookQuestion(read, employer, today), quotaLeft }
  const verdict = judge(question)
  if (verdict.permit === 'not-needed' && passport !== null && post !== null) {
    return { permit: 'not-needed', ground: verdict.ground, answer: 'yes', findings: [], fileFrom: null, ways: noWays }
  }
  const there = { vacancy, post, passport, worker, staff }
  const findings = verdict.findings.map((finding) => asFarAsKnown(finding, there))
  const answer: Answer = together(findings.map((finding) => finding.answer))
  const needKnown = passport !== null && post !== null && worker !== null
  return {
    permit: needKnown ? 'needed' : 'unknown',
    ground: null,
    answer,
    findings,
    fileFrom: vacancy === null ? null : (verdict.fileFrom ?? null),
    ways: answer === 'no' ? waysFor(question) : noWays,
  }
}

const plainDays = 60
const citizens = { local: 1000, foreign: 0 }
const plainStaff = {
  staff: { 1: citizens, 2: citizens, 3: citizens, 4: citizens },
  exemptPosts: { head: 0, deputy: 0 },
}

/** The draft as a question, with a plain case in the places that are not typed yet; their findings are not shown as known. */
export function outlookQuestion(read: ReadDraft, employer: EmployerView, today: Day): Question {
  const { post, passport, worker, staff, vacancy } = read
  return questionOf(
    {
      employer,
      vacancy: {
        code: vacancy?.code ?? '-',
        region: vacancy?.region ?? employer.region,
        postedOn: vacancy?.postedOn ?? plusDays(today, -plainDays),
        live: vacancy?.airings ?? [{ from: plusDays(today, -plainDays), to: null }],
      },
      post: post ?? { post: 'specialist', category: 3, months: 12 },
      passport: { citizenship: passport?.citizenship ?? 'XXX' },
      worker: { status: worker?.status ?? 'none' },
      staff: staff ?? plainStaff,
    },
    { on: today, quotaLeft: null, qualified: null, checks: null },
  )
}

function asFarAsKnown(finding: Finding, there: Partial<Record<PartName, unknown>>): Finding {
  const later = afterFiling[finding.rule]
  if (later !== undefined) return notKnown(finding, later)
  const missing = (partsOf[finding.rule] ?? []).filter((part) => there[part] === null)
  return missing.length === 0 ? explained(finding) : notKnown(finding, 'outlook.not-typed')
}

function notKnown(finding: Finding, why: PermitsKey): Finding {
  const because = Object.fromEntries(languages.map((language) => [language, sayPermits(language)(why)])) as Record<
    Language,
    string
  >
  return { ...finding, answer: 'unknown', reason: why.slice(why.indexOf('.') + 1), because, facts: {} }
}
