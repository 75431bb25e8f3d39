import { languages } from '@ruqsat/law'
import { givenFacts } from '../given-facts.ts'
import { factInWords, placeInWords } from '../in-words.ts'
import type { Trial } from '../shelf-rule.ts'
import { sayLawbook } from '../words.ts'

const say = sayLawbook('en')

/** The worked examples of a rule: the day, what differs from most of them, the answer, and what each shows. */
export function examplesTable(trials: readonly Trial[]): string {
  const { own } = givenFacts(trials)
  const rows = trials.map(({ on, expect, reason, shows }, place) => {
    const given = (own[place] ?? []).map((fact) => `${placeInWords(fact.path, 'en')}: ${factInWords(fact, 'en')}`)
    const answer = reason === null ? say(`expected.${expect}`) : `${say(`expected.${expect}`)} (\`${reason}\`)`
    const sentence = languages.map((language) => shows[language]).join('<br>')
    return `| ${on} | ${given.join('<br>') || say('example.as-usual')} | ${answer} | ${sentence} |`
  })
  return `| day | given | answer | shows |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
