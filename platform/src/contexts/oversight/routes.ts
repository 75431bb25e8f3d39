import { flips, isDay, type Judgement, syntheticBasis } from '@ruqsat/law'
import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { ok } from '../../kernel/outcome.ts'
import { DriftBody, DriftView, ReformBody, ReformView } from './api.ts'
import { followCase } from './follow-case.ts'
import { replayDraft } from './replay-draft.ts'

/** How often one address may ask in a minute: comparing is quick, a replay takes a second of a core. */
export const comparisonsAMinute = 300
export const replaysAMinute = 20

export const oversightApi: readonly Route[] = [
  apiQuestion({
    method: 'POST',
    path: '/law/drift',
    access: anyone,
    perMinute: comparisonsAMinute,
    summary:
      'What changed in the law between two days, and, for a case, from which day it is treated otherwise. Nothing is stored',
    body: DriftBody,
    answer: DriftView,
    async run(_, { body: { from, to, question } }) {
      const drift = followCase(from, to, question)
      if (!drift.ok) return drift
      const { law, case: followed } = drift.value
      if (followed === null) return ok({ law, case: null })
      return ok({ law, case: { ...followed, before: inShort(followed.before), after: inShort(followed.after) } })
    },
  }),
  apiQuestion({
    method: 'POST',
    path: '/law/reforms',
    access: anyone,
    perMinute: replaysAMinute,
    summary:
      'How many answers a draft of law would turn, replayed over made-up cases. Nothing is stored, the law stays as it is',
    body: ReformBody,
    answer: ReformView,
    async run(_, { body: { draft, cases, seed, on } }) {
      const reform = await replayDraft(draft, { cases, seed, on: on !== null && isDay(on) ? on : null }, '/draft')
      if (!reform.ok) return reform
      const { tally, on: asked } = reform.value
      const examples = flips.flatMap((flip) => tally.examples[flip])
      return ok({ ...tally, on: asked, seed, examples, basis: syntheticBasis })
    },
  }),
]

/** Whether a permit is needed and could be given; the reasons of each day are the matter of an assessment. */
function inShort({ permit, ground, answer }: Judgement) {
  return { permit, ground, answer }
}
