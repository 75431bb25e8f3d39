import { type AssumptionId, type Day, defaultAssumptions, isDay } from '@ruqsat/law'

/** A plan's form and address: every value as it was typed. */
export type Typed = Readonly<Record<string, string>>

/** The kinds of hire to choose from: the permit, the category and the post in one word. */
export const hireKinds = ['1', '1-deputy', '2', '3', '4', 'seasonal', 'ict-1', 'ict-2', 'ict-3'] as const
export type HireKind = (typeof hireKinds)[number]

const hires = {
  '1': { permit: 'employment', category: 1, post: 'head' },
  '1-deputy': { permit: 'employment', category: 1, post: 'deputy' },
  '2': { permit: 'employment', category: 2, post: 'unit-head' },
  '3': { permit: 'employment', category: 3, post: 'specialist' },
  '4': { permit: 'employment', category: 4, post: 'worker' },
  seasonal: { permit: 'seasonal', category: null, post: 'worker' },
  'ict-1': { permit: 'ict', category: 1, post: 'head' },
  'ict-2': { permit: 'ict', category: 2, post: 'unit-head' },
  'ict-3': { permit: 'ict', category: 3, post: 'specialist' },
} as const

/** Passports write so of a citizenship that is not specified (ICAO 9303): nothing is known of it yet. */
const notSpecified = 'XXX'

/** What stands in the form where nothing was typed. */
export const plainTyped: Typed = {
  kind: '3',
  term: '12',
  region: '75',
  employer: 'company',
  activity: 'F',
  smallBusiness: 'no',
}

/** What a form says that was left as it was. */
export const untouched: Typed = {
  ...plainTyped,
  ...Object.fromEntries(Object.entries(defaultAssumptions).map(([name, value]) => [name, String(value)])),
}

const categories = ['1', '2', '3', '4'] as const
const assumed: readonly AssumptionId[] = ['payment', 'visa', 'journey', 'iin']

/** Every field that a plan's address may carry. */
export const fieldNames = [
  'startOn',
  'region',
  'kind',
  'term',
  'citizenship',
  'qualified',
  'hire',
  'quotaLeft',
  'onAirFrom',
  'employer',
  'activity',
  'foreignShare',
  'smallBusiness',
  'banFoundOn',
  'unregistered',
  'tenure',
  ...categories.flatMap((category) => [`local${category}`, `foreign${category}`]),
  ...assumed,
] as const

/** The wish that was typed, as of today, in the form in which the law reads it; the law may still refuse it. */
export function wishTyped(typed: Typed, today: Day): unknown {
  const at = (name: string) => (typed[name] ?? plainTyped[name] ?? '').trim()
  const hire = hires[at('kind') as HireKind] ?? { permit: 'employment', category: at('kind'), post: 'worker' }
  const staff = staffIn(at, String(hire.category))
  const posted = at('onAirFrom')
  return {
    startOn: at('startOn'),
    question: {
      on: today,
      request: 'new',
      employer: {
        kind: at('employer'),
        foreignShare: amount(at('foreignShare')),
        smallBusiness: at('smallBusiness') === 'yes',
        headcount: Object.values(staff).reduce<unknown>(
          (sum, { local, foreign }) => plus(plus(sum, local), foreign),
          0,
        ),
        activity: at('activity'),
        staff,
        ictStaff: { 1: 0, 2: 0, 3: 0 },
        exemptPosts: { head: 0, deputy: 0 },
        banFoundOn: at('banFoundOn') || null,
        category4: [],
        unregisteredContracts: numberOrNot(at('unregistered')),
      },
      worker: {
        citizenship: at('citizenship') || notSpecified,
        status: 'none',
        qualified: at('qualified') === '' ? null : at('qualified') === 'yes',
        foreignTenureMonths: numberOrNot(at('tenure')),
      },
      hire: {
        ...hire,
        term: hire.permit === 'seasonal' ? { days: numberOf(at('term')) } : { months: numberOf(at('term')) },
        regions: [at('region')],
      },
      vacancy:
        posted === ''
          ? null
          : { code: '–', postedOn: posted, region: at('region'), live: [{ from: posted, to: null }] },
      quotaLeft: numberOrNot(at('quotaLeft')),
      permit: null,
    },
    assumptions: Object.fromEntries(assumed.flatMap((name) => (at(name) === '' ? [] : [[name, numberOf(at(name))]]))),
  }
}

/** People by category; the citizens who are to be hired first are counted in the worker's own. */
function staffIn(at: (name: string) => string, own: string): Record<string, { local: unknown; foreign: unknown }> {
  return Object.fromEntries(
    categories.map((category) => {
      const local = amount(at(`local${category}`))
      const more = category === own ? amount(at('hire')) : 0
      return [category, { local: plus(local, more), foreign: amount(at(`foreign${category}`)) }]
    }),
  )
}

const places: Readonly<Record<string, string>> = {
  '/startOn': 'startOn',
  '/question/quotaLeft': 'quotaLeft',
  '/question/employer/kind': 'employer',
  '/question/employer/activity': 'activity',
  '/question/employer/foreignShare': 'foreignShare',
  '/question/worker/citizenship': 'citizenship',
  '/question/worker/foreignTenureMonths': 'tenure',
  '/question/employer/banFoundOn': 'banFoundOn',
  '/question/employer/unregisteredContracts': 'unregistered',
}

/** The field in which the value at this pointer was typed. */
export function fieldAt(pointer: string): string {
  const exact = places[pointer]
  if (exact !== undefined) return exact
  const [, part = '', list = '', name = '', last = ''] = pointer.split('/')
  if (part === 'assumptions') return list
  if (list === 'employer' && name === 'staff')
    return `${last}${pointer.split('/')[5] ?? ''}`.replace(/^(\d)(\w+)$/, '$2$1')
  if (list === 'employer') return 'local3'
  if (list === 'vacancy') return 'onAirFrom'
  if (name === 'term') return 'term'
  return name === 'regions' ? 'region' : 'kind'
}

/** What differs from an empty form, as the query of an address. */
export function queryOf(typed: Typed): string {
  const filled = fieldNames.flatMap((name) => {
    const value = typed[name]?.trim() ?? ''
    return value === '' ? [] : [[name, value]]
  })
  return String(new URLSearchParams(filled))
}

/** The address of a plan; the page also keeps the plan with which this one is compared. */
export function addressOf(typed: Typed, path = '/plan'): string {
  const query = queryOf(typed)
  const { than = '' } = typed
  const compared = path === '/plan' && than !== '' && than !== query
  return `${path}?${query}${compared ? `&${new URLSearchParams({ than })}` : ''}`
}

/** The address of this plan with those fields changed, compared with it as it is now. */
export function addressWith(typed: Typed, fields: Typed): string {
  return addressOf({ ...typed, than: queryOf(typed), ...fields })
}

/** The typed plan with which this one is compared; null where nothing was changed since. */
export function comparedWith(typed: Typed): Typed | null {
  const before: Typed = Object.fromEntries(new URLSearchParams(typed.than))
  return typed.than === undefined || typed.than === '' || changedSince(before, typed).length === 0 ? null : before
}

/** The fields that say something else than before. */
export function changedSince(before: Typed, now: Typed): readonly (typeof fieldNames)[number][] {
  const said = (typed: Typed, name: string) => (typed[name] || untouched[name] || '').trim()
  return fieldNames.filter((name) => said(before, name) !== said(now, name))
}

/** A typed day, where it is one. */
export function dayTyped(text: string | undefined): Day | null {
  return text !== undefined && isDay(text) ? text : null
}

/** The category of the worker; null where the kind of hire has none. */
export function categoryTyped(typed: Typed): number | null {
  return hires[(typed.kind ?? plainTyped.kind) as HireKind]?.category ?? null
}

/** How many people were typed in a field, where it is a number. */
export function peopleTyped(typed: Typed, name: string): number {
  const people = amount((typed[name] ?? '').trim())
  return typeof people === 'number' ? people : 0
}

/** Where nothing was typed, it is not known. */
function numberOrNot(text: string): unknown {
  return text === '' ? null : numberOf(text)
}

function amount(text: string): unknown {
  return text === '' ? 0 : numberOf(text)
}

/** Spaces group digits, and a comma may stand for the point. What is no number stays as it is, so that it is refused. */
function numberOf(text: string): unknown {
  const number = Number(text.replace(/\s/g, '').replace(',', '.'))
  return text === '' || Number.isNaN(number) ? text : number
}

/** A sum, where both are numbers; else what is no number, so that it is refused. */
function plus(a: unknown, b: unknown): unknown {
  if (typeof a !== 'number') return a
  return typeof b === 'number' ? a + b : b
}
