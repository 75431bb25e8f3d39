import type { Finding } from '../core/rule.ts'
import { fill, type SpokenValues } from '../core/sentence.ts'
import type { Language, Text } from '../core/text.ts'
import { regionName } from '../registers/regions.ts'
import { type Change, waysToYes } from './changes.ts'
import { type Judgement, judge } from './judge.ts'
import { type PaperId, papers } from './papers.ts'
import type { Question } from './question.ts'

/** The whole answer to a question, with the ways to a yes where it is no. */
export interface Assessment extends Judgement {
  /** Cheapest first. */
  readonly changes?: readonly Change[]
  /** The rule about which the employer can do nothing, where there is no way to a yes. */
  readonly stuck?: string
}

/** Judges a question, writes every reason out, and, where the answer is no, searches for what would change it. */
export function assess(question: Question): Assessment {
  const judged = judge(question)
  const answer: Judgement = { ...judged, findings: judged.findings.map(explained) }
  return judged.answer === 'no' ? { ...answer, ...waysToYes(question) } : answer
}

/** The finding with its reason written out: the values of its facts in place, regions and papers by name. */
export function explained(finding: Finding): Finding {
  const named: Record<string, SpokenValues[string]> = { ...finding.facts }
  for (const [fact, nameOf] of Object.entries(names)) {
    const codes = finding.facts[fact]
    if (typeof codes === 'string' && codes !== '') named[fact] = listed(codes.split(', ').map(nameOf))
  }
  return { ...finding, because: fill(finding.because, named) }
}

/** Facts that hold codes, and what people call them. */
const names: Readonly<Record<string, (code: string) => Text>> = {
  region: regionName,
  regions: regionName,
  papers: (id) => papers[id as PaperId].title,
}

function listed(texts: readonly Text[]): Text {
  const list = (language: Language) => texts.map((text) => text[language]).join(', ')
  return { kk: list('kk'), ru: list('ru'), en: list('en') }
}
