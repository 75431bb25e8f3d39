import type { Finding } from '@ruqsat/law'
import type { WayToYes } from '../../../ui/decision-panel/decision-panel.tsx'
import { addressWith, type Typed } from '../typed-wish.ts'
import type { AnswerMatter } from './matter.ts'

/** How many ways are shown: the cheapest say enough. */
const shown = 4

/** What the form says where a rule is not yet known to be met, if it is met. */
const supposed: Readonly<Record<string, (facts: Finding['facts']) => Typed>> = {
  qualification: () => ({ qualified: 'yes' }),
  quota: () => ({ quotaLeft: '1' }),
  'contracts-registered': () => ({ unregistered: '0' }),
  'ict-tenure': ({ needed }) => ({ tenure: String(needed) }),
}

/** The ways from a no to a yes, or what is to be known before there is a yes; each leads to the plan with it. */
export function waysIn(matter: AnswerMatter): readonly WayToYes[] {
  const { ways, say, language, typed, answered } = matter
  if (answered.judgement.answer === 'unknown') return supposedIn(matter)
  if (typeof ways === 'string') return []
  return ways.changes.slice(0, shown).map(({ says, fields }) => {
    const text = says[language]
    const way = { key: text, text }
    return fields === undefined ? way : { ...way, href: addressWith(typed, fields), action: say('ways.try') }
  })
}

/** What stands above the ways, where it is not simply that each leads to a yes. */
export function waysTitle({ say, answered }: AnswerMatter): string | undefined {
  const { answer, findings } = answered.judgement
  if (answer === 'unknown') return say('ways.suppose')
  return findings.some((finding) => finding.answer === 'unknown') ? say('ways.lifts') : undefined
}

function supposedIn({ say, language, typed, answered }: AnswerMatter): readonly WayToYes[] {
  return answered.judgement.findings.flatMap(({ rule, answer, because, facts }) => {
    const fields = supposed[rule]?.(facts)
    if (answer !== 'unknown' || fields === undefined) return []
    const text = because[language]
    return [{ key: rule, text, href: addressWith(typed, fields), action: say('ways.suppose-it') }]
  })
}
