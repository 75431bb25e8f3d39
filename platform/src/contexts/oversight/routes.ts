import { flips, isDay, type Judgement, syntheticBasis } from '@ruqsat/law'
import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { ok } from '../../kernel/outcome.ts'
import { DriftBody, DriftView, ReformBody, ReformView } from './api.ts'
import { followCase } from './follow-case.ts'
import type { Reform } from './reform.ts'
import { replayDraft } from './replay-draft.ts'
import { replayStored } from './replay-stored.ts'

/** How often one address may ask in a minute: comparing is quick, a replay takes a second of a core. */
export const comparisonsAMinute = 300
const replaysAMinute = 20
/** A page replays a quarter of that, and again with every change that is added or taken out. */
export const draftsAMinute = 60

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
      'How many answers a draft of law would turn, replayed over made-up cases, or, for an officer, over the filed cases of his region as counts alone. Nothing is stored, the law stays as it is',
    body: ReformBody,
    answer: ReformView,
    async run(look, { body: { draft, source, cases, seed, on } }) {
      const day = on !== null && isDay(on) ? on : null
      const reform =
        source === 'stored'
          ? await replayStored(look, draft, day, '/draft')
          : await replayDraft(draft, { cases, seed, on: day }, '/draft')
      return reform.ok ? ok(reformView(reform.value)) : reform
    },
  }),
]

/** The count, and over what it was made. */
function reformView({ tally, on, over }: Reform) {
  const examples = flips.flatMap((flip) => tally.examples[flip])
  const made = over.source === 'synthetic'
  return {
    ...tally,
    on,
    source: over.source,
    seed: made ? over.seed : null,
    region: made ? null : over.region,
    complete: made ? null : over.complete,
    examples,
    basis: made ? syntheticBasis : [],
  }
}

/** Whether a permit is needed and could be given; the reasons of each day are the matter of an assessment. */
function inShort({ permit, ground, answer }: Judgement) {
  return { permit, ground, answer }
}
