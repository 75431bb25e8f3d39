// Who may know whom. The list is the whole of it: an arrow that is not here fails the check.

/** From a context to those it asks, through their `index.ts`, `events.ts` and `api.ts` only. */
export const arrows = {
  identity: [],
  employers: [],
  exchange: ['employers'],
  quotas: [],
  documents: [],
  checks: [],
  fees: [],
  advice: ['employers', 'permits'],
  lawbook: [],
  planning: ['permits'],
  oversight: ['permits'],
  permits: ['checks', 'documents', 'employers', 'exchange', 'fees', 'quotas'],
}

/** From a layer of the platform to those below it. */
const layers = {
  kernel: ['kernel'],
  ui: ['ui', 'kernel'],
  agencies: ['agencies', 'kernel'],
  shell: ['shell', 'kernel', 'ui'],
  contexts: ['contexts', 'kernel', 'ui', 'agencies', 'shell'],
  playground: ['playground', 'kernel', 'ui', 'agencies', 'shell'],
}

const tests = '\\.test\\.tsx?$|/testing(/|\\.tsx$)'
const doors = '(index|events|api)\\.ts$'

const forbiddenArrows = Object.entries(arrows).flatMap(([context, known]) => [
  {
    name: `${context}-knows-only-${known.join('-') || 'itself'}`,
    severity: 'error',
    from: { path: `^platform/src/contexts/${context}/`, pathNot: tests },
    to: { path: '^platform/src/contexts/', pathNot: `^platform/src/contexts/(${[context, ...known].join('|')})/` },
  },
  {
    name: `${context}-enters-by-the-doors`,
    severity: 'error',
    from: { path: `^platform/src/contexts/${context}/`, pathNot: tests },
    to: { path: '^platform/src/contexts/', pathNot: `^platform/src/contexts/(${context}/|[a-z]+/${doors})` },
  },
])

const forbiddenLayers = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^platform/src/${layer}/`, pathNot: tests },
  to: { path: '^platform/src/', pathNot: `^platform/src/(${below.join('|')})/` },
}))

/** What dependency-cruiser refuses. */
export const forbidden = [
  ...forbiddenArrows,
  ...forbiddenLayers,
  {
    name: 'law-is-pure',
    severity: 'error',
    from: { path: '^law/src/', pathNot: tests },
    to: { pathNot: '^law/src/' },
  },
  {
    name: 'sandbox-is-outside',
    severity: 'error',
    from: { path: '^sandbox/src/' },
    to: { path: '^(platform|law)/' },
  },
  {
    name: 'tests-stay-tests',
    severity: 'error',
    from: { path: '^platform/src/(kernel|ui|contexts|agencies|shell|playground)/', pathNot: tests },
    to: { path: '^platform/src/testing/' },
  },
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]
