import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { acts } from './index.ts'

const appendix = 'Appendix '

/** The number of the appendix that a clause names; null where it is a place in the act itself. */
export function appendixOf(clause: string): string | null {
  return clause.startsWith(appendix) ? clause.slice(appendix.length) : null
}

/** A citation as a letter writes it: "Order 279, clause 19". A clause that could not be read is not named. */
export function cited({ act, clause }: Citation): Text {
  const { short, unit } = acts[act]
  if (clause === notKnown) return short
  const number = appendixOf(clause)
  if (number !== null) {
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
