import type { Language } from '@ruqsat/law'
import { isLawbookKey, sayLawbook } from './words.ts'

/** On what a rule is asked, in words, a line for each kind: "Employment permit: new, renewal". None where the name of the topic says it all. */
export function askedInWords(topics: readonly string[], language: Language): readonly string[] {
  const byKind = Map.groupBy(
    topics.map((topic) => topic.split('/')),
    ([kind = '']) => kind,
  )
  return [...byKind]
    .filter(([kind]) => isLawbookKey(`asked.${kind}`))
    .map(([kind, asked]) => {
      const requests = asked.flatMap(([, request]) => (request === undefined ? [] : [named(request, language)]))
      return requests.length === 0 ? named(kind, language) : `${named(kind, language)}: ${requests.join(', ')}`
    })
}

function named(part: string, language: Language): string {
  const key = `asked.${part}`
  return isLawbookKey(key) ? sayLawbook(language)(key) : part
}
