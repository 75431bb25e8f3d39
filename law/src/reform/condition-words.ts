import { numberInWords } from '../core/number-in-words.ts'
import { fill } from '../core/sentence.ts'
import type { Language, Text } from '../core/text.ts'
import { placeName } from '../permits/place-names.ts'
import { valueName } from '../permits/value-names.ts'
import {
  type Comparand,
  type Comparison,
  type Condition,
  comparisons,
  type Reckoned,
  type Source,
  type Test,
} from './condition.ts'
import { kindOf } from './question-places.ts'

const texts = {
  always: { kk: 'әрдайым', ru: 'всегда', en: 'always' },
  never: { kk: 'ешқашан', ru: 'никогда', en: 'never' },
  and: { kk: ' және ', ru: ' и ', en: ' and ' },
  or: { kk: ' немесе ', ru: ' или ', en: ' or ' },
  not: { kk: 'мынадай болмаса: {condition}', ru: 'если не так: {condition}', en: 'not so: {condition}' },
  fact: { kk: '{fact} – {how}', ru: '{fact} – {how}', en: '{fact} – {how}' },
  place: { kk: '«{name}»', ru: '«{name}»', en: '“{name}”' },
  is: { kk: '{value}', ru: '{value}', en: '{value}' },
  oneOf: { kk: 'мыналардың бірі: {value}', ru: 'одно из: {value}', en: 'one of {value}' },
  atLeast: { kk: 'кемінде {value}', ru: 'не менее {value}', en: 'at least {value}' },
  atMost: { kk: 'ең көбі {value}', ru: 'не более {value}', en: 'at most {value}' },
  before: { kk: '{value} күніне дейін', ru: 'до {value}', en: 'before {value}' },
  after: { kk: '{value} күнінен кейін', ru: 'после {value}', en: 'after {value}' },
  includes: { kk: 'ішінде {value} бар', ru: 'среди них {value}', en: '{value} among them' },
  given: { kk: 'көрсетілген', ru: 'указано', en: 'given' },
  'not-given': { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  times: { kk: '{times} × ({fact})', ru: '{times} × ({fact})', en: '{times} × ({fact})' },
  plus: { kk: '{fact} + {plus}', ru: '{fact} + {plus}', en: '{fact} + {plus}' },
  minus: { kk: '{fact} − {plus}', ru: '{fact} − {plus}', en: '{fact} − {plus}' },
  'days-after': { kk: '{fact} + {plus} күн', ru: '{fact} + {plus} дн.', en: '{fact} + {plus} days' },
  'days-before': { kk: '{fact} − {plus} күн', ru: '{fact} − {plus} дн.', en: '{fact} − {plus} days' },
} as const satisfies Record<string, Text>

/** A condition as a reader says it: “All people at work” – at most 20 and “Activity (OKED)” – Construction. */
export function conditionInWords(condition: Condition): Text {
  if ('all' in condition) return joinedBy(texts.and, condition.all, texts.always)
  if ('any' in condition) return joinedBy(texts.or, condition.any, texts.never)
  if ('not' in condition) return fill(texts.not, { condition: inBrackets(condition.not) })
  return fill(texts.fact, { fact: sourceInWords(condition), how: howInWords(condition) })
}

function joinedBy(word: Text, conditions: readonly Condition[], none: Text): Text {
  const [only] = conditions
  if (only === undefined) return none
  return conditions.length === 1 ? conditionInWords(only) : listed(conditions.map(inBrackets), word)
}

/** What is itself joined stands in brackets, so that "and" and "or" cannot be mistaken. */
function inBrackets(condition: Condition): Text {
  const said = conditionInWords(condition)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.length < 2 ? said : fill({ kk: '({said})', ru: '({said})', en: '({said})' }, { said })
}

function listed(items: readonly Text[], between: Text): Text {
  const said = (language: Language) => items.map((item) => item[language]).join(between[language])
  return { kk: said('kk'), ru: said('ru'), en: said('en') }
}

const comma: Text = { kk: ', ', ru: ', ', en: ', ' }

function howInWords(test: Test): Text {
  const pointer = 'at' in test ? test.at : ''
  const said = comparisons.filter((comparison) => test[comparison] !== undefined)
  return listed(
    said.map((comparison) => comparisonInWords(comparison, test, pointer)),
    comma,
  )
}

function comparisonInWords(comparison: Comparison, test: Test, pointer: string): Text {
  const { [comparison]: value } = test
  if (typeof value === 'boolean' && comparison === 'given') return texts[value ? 'given' : 'not-given']
  const values = (Array.isArray(value) ? value : [value]) as readonly Comparand[]
  const said = values.map((one) => (typeof one === 'object' ? reckonedInWords(one) : valueName(pointer, one)))
  return fill(texts[comparison], { value: listed(said, comma) })
}

function sourceInWords(source: Source): Text {
  const pointers = 'at' in source ? [source.at] : source.sum
  const plus: Text = { kk: ' + ', ru: ' + ', en: ' + ' }
  return listed(
    pointers.map((pointer) =>
      fill(texts.place, { name: placeName(pointer) ?? { kk: pointer, ru: pointer, en: pointer } }),
    ),
    plus,
  )
}

function reckonedInWords(amount: Reckoned): Text {
  const { times = 1, plus = 0 } = amount
  const fact = sourceInWords(amount)
  const many = times === 1 ? fact : fill(texts.times, { times: numberInWords(times), fact })
  if (plus === 0) return many
  const ofDays = 'at' in amount && kindOf(amount.at) === 'day'
  const sign = ofDays ? (plus > 0 ? 'days-after' : 'days-before') : plus > 0 ? 'plus' : 'minus'
  return fill(texts[sign], { fact: many, plus: numberInWords(Math.abs(plus)) })
}
