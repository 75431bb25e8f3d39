import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, pageFile, type Route } from '../../../kernel/http/route.ts'
import { ok } from '../../../kernel/outcome.ts'
import { compareDays } from '../compare-days.ts'
import { draftIn } from '../reform.ts'
import { comparisonsAMinute, draftsAMinute } from '../routes.ts'
import { driftPage } from './drift-page.tsx'
import { longestPasted } from './reform-form.tsx'
import { reformPage } from './reform-page.tsx'
import { tryDraft } from './try-draft.ts'
import { draftTyped, isTyped, nothingTyped, ways } from './typed-draft.ts'

const typed = z.string().max(80).default('')

/** The draft so far travels in the address. */
const longestDraft = 6000
const draftText = z.string().max(longestDraft).default('')

const Typed = z.object({
  draft: draftText,
  add: z.enum(ways).optional(),
  cases: z.enum(['synthetic', 'stored']).default('synthetic'),
  figure: typed,
  value: typed,
  rule: typed,
  from: typed,
  to: typed,
  headcount: typed,
  activity: typed,
  category: typed,
  region: typed,
  post: typed,
  permit: typed,
  kind: typed,
  pasted: z.string().max(longestPasted).default(''),
})

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
    perMinute: draftsAMinute,
    query: Typed,
    async run(look, { query }, visit) {
      const written = { ...query, add: query.add ?? nothingTyped.add }
      const adding = query.add !== undefined && !isTyped(written)
      return ok(reformPage({ visit, typed: written, tried: await tryDraft(look, written), adding }))
    },
  }),
  pageFile({
    path: '/law/reform/draft.json',
    access: anyone,
    perMinute: comparisonsAMinute,
    query: z.object({ draft: draftText }),
    async run(_, { query }) {
      const read = draftIn(draftTyped({ ...nothingTyped, draft: query.draft }), '')
      if (!read.ok) return read
      const text = `${JSON.stringify(read.value, null, 2)}\n`
      return ok({ bytes: new TextEncoder().encode(text), mime: 'application/json', name: 'ruqsat-draft.json' })
    },
  }),
]
