import { sayChecks } from './contexts/checks/words.ts'
import { sayDocuments } from './contexts/documents/words.ts'
import { sayEmployers } from './contexts/employers/words.ts'
import { sayExchange } from './contexts/exchange/words.ts'
import { sayFees } from './contexts/fees/words.ts'
import { sayIdentity } from './contexts/identity/words.ts'
import { sayLawbook } from './contexts/lawbook/words.ts'
import { sayOversight } from './contexts/oversight/words.ts'
import { sayPermits } from './contexts/permits/words.ts'
import { sayQuotas } from './contexts/quotas/words.ts'
import { type Speaker, wordingOf } from './kernel/http/wording.ts'
import { sayHttp } from './kernel/http/words.ts'
import { sayPlayground } from './playground/words.ts'

/** Who speaks for the refusals of each context. */
const speakers = {
  http: sayHttp,
  identity: sayIdentity,
  employers: sayEmployers,
  exchange: sayExchange,
  quotas: sayQuotas,
  documents: sayDocuments,
  checks: sayChecks,
  fees: sayFees,
  lawbook: sayLawbook,
  oversight: sayOversight,
  permits: sayPermits,
  playground: sayPlayground,
} as Readonly<Record<string, Speaker>>

/** Says any refusal of the platform. */
export const sayRefusal = wordingOf(speakers)
