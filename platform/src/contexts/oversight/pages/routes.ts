import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, type Route } from '../../../kernel/http/route.ts'
import { ok } from '../../../kernel/outcome.ts'
import { compareDays } from '../compare-days.ts'
import { replayDraft } from '../replay-draft.ts'
import { comparisonsAMinute, replaysAMinute } from '../routes.ts'
import { driftPage } from './drift-page.tsx'
import { draftTyped } from './reform-form.tsx'
import { casesOfPage, reformPage } from './reform-page.tsx'

const typed = z.string().max(80).default('')
const seedOfPage = 1

export const oversightPages: readonly Route[] = [
  page({
    path: '/law/drift',
    access: anyone,
    perMinute: comparisonsAMinute,
    query: z.object({ from: typed, to: typed }),
    async run(_, { query }, visit) {
      const asked = query.from !== '' || query.to !== ''
      return ok(driftPage(visit, query, asked ? compareDays(query.from, query.to) : null))
    },
  }),
  page({
    path: '/law/reform',
    access: anyone,
    perMinute: replaysAMinute,
    query: z.object({ figure: typed, value: typed, from: typed }),
    async run(_, { query }, visit) {
      if (query.figure === '' && query.from === '') return ok(reformPage(visit, query, null))
      const drawn = { cases: casesOfPage, seed: seedOfPage, on: null }
      return ok(reformPage(visit, query, await replayDraft(draftTyped(query), drawn, '')))
    },
  }),
]
