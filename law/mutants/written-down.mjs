// What of the law is written down, not computed: a test could hold it only by writing it down once more.

const reasons = {
  wording: 'a wording: law.test.ts asks that it stand in three languages; whether it is a good one, a reader decides',
  example: 'a worked example: it is itself a test',
  citation: 'a citation: law.test.ts asks that it lead somewhere; whether it is the right place, a reader decides',
  fact: 'a day, a name or a figure as its source gives it: parameters.test.ts and the examples hold it',
}

/** Tells Stryker of which places no mutant counts, and why. Whatever chooses, compares or computes counts. */
const writtenDown = {
  shouldIgnore(path) {
    const { node } = path
    if (isText(node)) return reasons.wording
    if (isNamed(node, ['examples', 'edges'])) return reasons.example
    if (isCitation(node)) return reasons.citation
    if (path.getFunctionParent() !== null) return undefined
    if (isNamed(node, ['cite', 'cites'])) return reasons.citation
    return isFact(node) && !isWiring(path) ? reasons.fact : undefined
  },
}

/** As Stryker finds it. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'written-down', value: writtenDown }]

/** Three sentences and nothing else. */
function isText(node) {
  const keys = keysOf(node)
  return ['kk', 'ru', 'en'].every((language) => keys.includes(language)) && node.properties.every(isSentence)
}

function isSentence({ value }) {
  return value?.type === 'StringLiteral' || value?.type === 'TemplateLiteral'
}

function isCitation(node) {
  const keys = keysOf(node)
  return keys.includes('act') && keys.includes('clause') && isWritten(node)
}

function isNamed(node, names) {
  return node.type === 'ObjectProperty' && names.includes(node.key.name)
}

/** A literal that holds literals and names alone. */
function isFact(node) {
  return ['ObjectExpression', 'ArrayExpression', 'StringLiteral'].includes(node.type) && isWritten(node)
}

/** What decides which rule is asked, and which reason it gives: the topics, the lists of rules, code and answer of a reason. */
function isWiring(path) {
  const { node } = path
  if (path.find(({ node: outer }) => isNamed(outer, ['topics', 'code', 'answer', 'because'])) !== null) return true
  if (node.type === 'ArrayExpression') return node.elements.length > 0 && node.elements.every(isName)
  return keysOf(node).includes('answer')
}

function isWritten(node) {
  switch (node?.type) {
    case 'ObjectExpression':
      return node.properties.every((property) => isWritten(property.value ?? property.argument))
    case 'ArrayExpression':
      return node.elements.every(isWritten)
    case 'SpreadElement':
      return isWritten(node.argument)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isWritten(node.expression)
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
      return true
    default:
      return isName(node)
  }
}

function isName(node) {
  if (node?.type === 'SpreadElement') return isName(node.argument)
  return node?.type === 'Identifier' || node?.type === 'MemberExpression'
}

function keysOf(node) {
  return node.type === 'ObjectExpression' ? node.properties.map(({ key }) => key?.name ?? key?.value) : []
}
