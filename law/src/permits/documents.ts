import { type Answer, answerOf } from '../core/answer.ts'
import { exemptionFromShare } from './local-share.ts'
import type { Circumstance, Paper } from './paper.ts'
import { type PaperId, papers } from './papers.ts'
import type { Question } from './question.ts'
import { topicOf } from './topic.ts'

/** What the document matrix asks beside the question itself; null: not known. */
export interface Circumstances {
  /** A foreign company without a branch here works under a contract for works or services. */
  readonly servicesContract: boolean | null
  /** A foreign company sends its employee to a subsidiary or branch. */
  readonly sentByForeignCompany: boolean | null
  /** A priority investment project with a local-content requirement of its own. */
  readonly priorityProject: boolean | null
  /** The receiving party of a transfer has a programme to raise local content; absent: not known. */
  readonly contentProgramme?: boolean | null
}

/** A paper, and whether this case needs it. */
export interface PaperAsked {
  readonly id: PaperId
  readonly paper: Paper
  readonly needed: Answer
}

/** The papers of this application, those that it cannot need left out. */
export function papersFor(question: Question, circumstances: Circumstances): readonly PaperAsked[] {
  const asked: PaperAsked[] = []
  for (const id of paperIds) {
    const paper = papers[id]
    const circumstance = paper.needed[topicOf(question)]
    const needed = circumstance === undefined ? 'no' : isNeeded(circumstance, question, circumstances)
    if (needed !== 'no') asked.push({ id, paper, needed })
  }
  return asked
}

const paperIds = Object.keys(papers) as readonly PaperId[]

function isNeeded(circumstance: Circumstance, question: Question, circumstances: Circumstances): Answer {
  switch (circumstance) {
    case 'always':
      return 'yes'
    case 'category-4':
      return answerOf(question.hire.category === 4)
    case 'several-regions':
      return answerOf(question.hire.regions.length > 1)
    case 'services-contract':
      return answerOf(circumstances.servicesContract)
    case 'sent-by-foreign-company':
      return answerOf(circumstances.sentByForeignCompany)
    case 'content-programme':
      return answerOf(circumstances.contentProgramme)
    case 'priority-project':
      return answerOf(shareApplies(question) && circumstances.priorityProject)
    case 'share-applies':
      return answerOf(shareApplies(question) && not(circumstances.priorityProject))
  }
}

function shareApplies({ employer, on }: Question): boolean {
  return exemptionFromShare(employer, on) === null
}

function not(fact: boolean | null): boolean | null {
  return fact === null ? null : !fact
}
