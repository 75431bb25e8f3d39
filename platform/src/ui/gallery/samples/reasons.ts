import type { Language } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Reason } from '../../decision-panel/reasons.ts'
import { sample } from '../example.ts'

/** Why a permit may be granted: two of the reasons. */
export function reasonsForYes(language: Language): readonly Reason[] {
  const say = sample(language)
  const { number } = formats(language)
  return [
    {
      key: 'local-share',
      answer: 'yes',
      title: say('share'),
      because: say('because.share'),
      norm: say('norm.share'),
      since: '2025-09-01',
      sources: [{ clause: say('clause.share'), trust: 'L', href: '#law' }],
      facts: [
        { name: say('fact.citizens'), value: number(38) },
        { name: say('fact.all'), value: number(41) },
        { name: say('fact.needed'), value: number(37) },
      ],
    },
    {
      key: 'market-test',
      answer: 'yes',
      title: say('market'),
      because: say('because.market'),
      norm: say('norm.market'),
      since: '2025-09-01',
      sources: [
        { clause: say('clause.market'), trust: 'L' },
        { clause: say('clause.count'), trust: 'P', href: '#law' },
      ],
      facts: [{ name: say('fact.posted'), value: formats(language).day('2026-04-15') }],
    },
  ]
}

/** Why a permit may not be granted today, with one thing not known. */
export function reasonsForNo(language: Language): readonly Reason[] {
  const say = sample(language)
  const [share, market] = reasonsForYes(language)
  if (!share || !market) return []
  return [
    market,
    {
      ...share,
      answer: 'no',
      because: say('because.shareNo'),
      change: say('change.share'),
      facts: share.facts.map((fact, at) => (at === 0 ? { ...fact, value: formats(language).number(36) } : fact)),
    },
    {
      key: 'qualification',
      answer: 'unknown',
      title: say('qualification'),
      because: say('because.qualification'),
      norm: say('norm.qualification'),
      since: '2023-07-01',
      sources: [{ clause: say('clause.qualification'), trust: 'P' }],
      facts: [],
    },
  ]
}
