import type { Contender } from '../contender.ts'
import { freeRoles, judged, noPermit } from '../rules.ts'

const free = new Set(freeRoles)
const longest = [0, 36, 24, 12, 6]

/** What a programmer would write by hand, the quotas in a map. It is the measure of what is right. */
export const plain: Contender = {
  name: 'plain code, by hand',
  withReasons: false,
  build(rules) {
    const quotas = new Map<string, { readonly above: number; readonly code: string }[]>()
    for (const { id, all } of rules) {
      if (!id.startsWith('Q')) continue
      const [region, occupation, used] = all.map((condition) => ('value' in condition ? condition.value : ''))
      const key = `${region}|${occupation}`
      quotas.set(key, [...(quotas.get(key) ?? []), { above: Number(used), code: id }])
    }
    return (of) => {
      if (free.has(of.role) || of.eaeu) return noPermit
      const reasons: string[] = []
      if (!(of.smallBusiness && of.headcount <= 20)) {
        if (of.category < 3 && of.kzShare < 70) reasons.push('SHARE_70')
        if (of.category > 2 && of.kzShare < 90) reasons.push('SHARE_90')
      }
      if (of.postedDays < 15) reasons.push('POSTING_15')
      if (of.monthsSinceBan < 12) reasons.push('BAN_12')
      for (const { above, code } of quotas.get(`${of.region}|${of.occupation}`) ?? []) {
        if (of.quotaUsed > above) reasons.push(code)
      }
      return judged(reasons, of.requestedMonths, longest[of.category] as number)
    }
  },
}
