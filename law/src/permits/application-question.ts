import type { AgencyReply } from './agency-reply.ts'
import type { Circumstances } from './documents.ts'
import type { PaperId } from './papers.ts'
import type { Question } from './question.ts'

/** What the officer decides on: the question of the assessment, the papers filed, and what the agencies replied. */
export interface ApplicationQuestion extends Question {
  readonly filed: readonly PaperId[]
  readonly circumstances: Circumstances
  /** What the Ministry of Foreign Affairs says of the legalisation or apostille; `waived` where a treaty lifts it. */
  readonly diploma: AgencyReply | 'waived'
}
