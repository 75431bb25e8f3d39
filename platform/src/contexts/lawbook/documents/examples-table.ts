import { languages } from '@ruqsat/law'
import { type GivenFact, givenFacts } from '../given-facts.ts'
import { factInWords, placeInWords } from '../in-words.ts'
import { topics } from '../shelf.ts'
import type { Trial } from '../shelf-rule.ts'
import { sayLawbook } from '../words.ts'

const say = sayLawbook('en')

/** The case that most examples of the whole book change a little. */
export const plainCase = givenFacts(
  topics.flatMap(({ rules }) => rules).flatMap(({ trials }) => trials.filter(asksOfPermit)),
).usual
const isPlain = new Set(plainCase.map(inWords))

/** The worked examples of a rule: the day, what differs from most of them, the answer, and what each shows. */
export function examplesTable(trials: readonly Trial[]): string {
  const { usual, own } = givenFacts(trials)
  const apart = usual.map(inWords).filter((fact) => !isPlain.has(fact))
  const rows = trials.map(({ on, expect, reason, shows }, place) => {
    const given = (own[place] ?? []).map(inWords)
    const answer = reason === null ? say(`expected.${expect}`) : `${say(`expected.${expect}`)} (\`${reason}\`)`
    const sentence = languages.map((language) => shows[language]).join('<br>')
    return `| ${on} | ${given.join('<br>') || say('example.as-usual')} | ${answer} | ${sentence} |`
  })
  const usually = apart.length === 0 ? '' : `In most of these examples: ${apart.join('; ')}.\n\n`
  return `${usually}| day | given | answer | shows |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** A fact on one line: where it stands in the question, and what it is. */
export function inWords(fact: GivenFact): string {
  return `${placeInWords(fact.path, 'en')}: ${factInWords(fact, 'en')}`
}

function asksOfPermit({ given }: Trial): boolean {
  return typeof given === 'object' && given !== null && 'hire' in given
}
