import { aDay, isObject, listOf, objectOf, oneOf, type Shape, someText, unique, written } from '../core/shape.ts'
import { languages } from '../core/text.ts'
import { bookRules } from '../drift/book-rules.ts'
import { permitKinds, requests } from '../permits/question.ts'
import { permitRules } from '../permits/rules.ts'
import { aCondition } from './read-condition.ts'
import { anything, present, tell } from './tell.ts'

const aText = objectOf(Object.fromEntries(languages.map((language) => [language, someText])))
const ruleIds: ReadonlySet<string> = new Set(bookRules.map(({ id }) => id))
const anId = written(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'local-share')

const ofAnyVersion = { to: aDay, says: aText, only: aCondition, unless: aCondition, requires: aCondition }
const ofNewRules = {
  title: aText,
  permits: unique(listOf(oneOf(permitKinds), 1)),
  requests: unique(listOf(oneOf(requests), 1)),
}
const unwritten = { title: anything, permits: anything, requests: anything }

/** A repeal, or another version of a rule; rules that an earlier change of the draft makes are known from there on. */
export function aRuleChange(made: Set<string>): Shape {
  return (change, pointer, problems) => {
    if (!isObject(change)) return objectOf({})(change, pointer, problems)
    const { op, rule } = change
    const always = { op: oneOf(['repeal', 'version']), rule: anId, from: aDay }
    const known = typeof rule === 'string' && (isPermitRule(rule) || made.has(rule))
    if (op === 'repeal') {
      objectOf({ ...always, ...present(change, { to: aDay }) })(change, pointer, problems)
      if (!known && typeof rule === 'string') tell(problems, `${pointer}/rule`, elsewhere(rule), { rule })
      return
    }
    if (!known && Object.keys(ofNewRules).some((key) => Object.hasOwn(change, key))) {
      const { says, requires, ...optional } = ofAnyVersion
      objectOf({ ...always, ...ofNewRules, says, requires, ...present(change, optional) })(change, pointer, problems)
      if (typeof rule === 'string' && isOfAnotherChapter(rule)) tell(problems, `${pointer}/rule`, 'not-asked', { rule })
      if (typeof rule === 'string') made.add(rule)
      return
    }
    objectOf({ ...always, ...present(change, { ...ofAnyVersion, ...unwritten }) })(change, pointer, problems)
    if (known)
      for (const key of Object.keys(present(change, unwritten))) tell(problems, `${pointer}/${key}`, 'of-new-rules')
    else if (typeof rule === 'string') tell(problems, `${pointer}/rule`, elsewhere(rule), { rule })
  }
}

function isPermitRule(id: string): boolean {
  return permitRules.some((rule) => rule.id === id)
}

/** Rules that the book has, but that are not asked about a permit. */
function isOfAnotherChapter(id: string): boolean {
  return !isPermitRule(id) && ruleIds.has(id)
}

function elsewhere(id: string): 'not-asked' | 'no-such-rule' {
  return isOfAnotherChapter(id) ? 'not-asked' : 'no-such-rule'
}
