import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { acts } from './index.ts'

const appendix = 'Appendix '

/** A citation as a letter writes it: "Order 279, clause 19". A clause that could not be read is not named. */
export function cited({ act, clause }: Citation): Text {
  const { short, unit } = acts[act]
  if (clause === notKnown) return short
  if (clause.startsWith(appendix)) {
    const number = clause.slice(appendix.length)
    return {
      kk: `${short.kk}, ${number}-қосымша`,
      ru: `${short.ru}, приложение ${number}`,
      en: `${short.en}, ${clause}`,
    }
  }
  return unit === 'article'
    ? { kk: `${short.kk}, ${clause}-бап`, ru: `${short.ru}, ст. ${clause}`, en: `${short.en}, art. ${clause}` }
    : { kk: `${short.kk}, ${clause}-тармақ`, ru: `${short.ru}, п. ${clause}`, en: `${short.en}, clause ${clause}` }
}
