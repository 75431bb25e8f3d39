import type { Rule } from '../core/rule.ts'
import { ban } from './ban.ts'
import { category4Replacement } from './category-4-replacement.ts'
import { contractsRegistered } from './contracts-registered.ts'
import { ictShare, ictTenure } from './ict.ts'
import { localShare } from './local-share.ts'
import { marketTest } from './market-test.ts'
import { qualification } from './qualification.ts'
import type { Question } from './question.ts'
import { quota } from './quota.ts'
import { renewalCount, renewalWindow } from './renewal.ts'
import { term } from './term.ts'

/** The rules of a permit, in the order in which findings are shown. */
export const permitRules: readonly Rule<Question>[] = [
  localShare,
  marketTest,
  quota,
  ban,
  category4Replacement,
  contractsRegistered,
  qualification,
  term,
  renewalCount,
  renewalWindow,
  ictTenure,
  ictShare,
]
