import type { Language } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import { sayExchange } from '../words.ts'

/** Pay as people read it: "from 850 000 ₸", "850 000 ₸ – 1 100 000 ₸". */
export function payInWords(
  language: Language,
  pay: { readonly payFrom: number; readonly payTo: number | null },
): string {
  const say = sayExchange(language)
  const { money } = formats(language)
  const from = money(pay.payFrom)
  return pay.payTo === null ? say('pay.from', { from }) : say('pay.range', { from, to: money(pay.payTo) })
}
