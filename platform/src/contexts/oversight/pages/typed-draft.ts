import type { DraftChange } from '@ruqsat/law'
import type { Problem } from '../../../kernel/outcome.ts'

/** In what ways a change can be written on the page. */
export const ways = ['figure', 'repeal', 'exempt', 'paste'] as const
export type Way = (typeof ways)[number]

/** The draft so far, and the next change as it was typed. */
export interface TypedDraft {
  readonly draft: string
  readonly add: Way
  readonly cases: 'synthetic' | 'stored'
  readonly figure: string
  readonly value: string
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly headcount: string
  readonly activity: string
  readonly category: string
  readonly region: string
  readonly post: string
  readonly permit: string
  readonly kind: string
  readonly pasted: string
}

/** A page on which nobody has typed yet. */
export const nothingTyped: TypedDraft = {
  draft: '',
  add: 'figure',
  cases: 'synthetic',
  figure: '',
  value: '',
  rule: '',
  from: '',
  to: '',
  headcount: '',
  activity: '',
  category: '',
  region: '',
  post: '',
  permit: '',
  kind: '',
  pasted: '',
}

/** Whom a rule may exempt: facts of the question from which a form can choose. All that are chosen must be so. */
export const exemptions = ['headcount', 'activity', 'category', 'region', 'post', 'permit', 'kind'] as const
export type ExemptionField = (typeof exemptions)[number]

/** A text that is no number stays one, for the law to refuse. */
function numberIn(text: string): number | string {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return plain === '' || Number.isNaN(Number(plain)) ? text : Number(plain)
}

const tests: Readonly<Record<ExemptionField, (typed: string) => unknown>> = {
  headcount: (most) => ({ at: '/employer/headcount', atMost: numberIn(most) }),
  activity: (activity) => ({ at: '/employer/activity', is: activity }),
  category: (category) => ({ at: '/hire/category', is: numberIn(category) }),
  region: (region) => ({ at: '/hire/regions', includes: region }),
  post: (post) => ({ at: '/hire/post', is: post }),
  permit: (permit) => ({ at: '/hire/permit', is: permit }),
  kind: (kind) => ({ at: '/employer/kind', is: kind }),
}

const own: Readonly<Record<Way, readonly (keyof TypedDraft)[]>> = {
  figure: ['figure', 'value', 'from', 'to'],
  repeal: ['rule', 'from', 'to'],
  exempt: ['rule', 'from', 'to', ...exemptions],
  paste: ['pasted'],
}

/** Has anything been typed for the next change? */
export function isTyped(typed: TypedDraft): boolean {
  return own[typed.add].some((name) => typed[name] !== '')
}

/** What must be there before the law can say anything of the change. */
export function missingIn(typed: TypedDraft): readonly Problem[] {
  const needed = typed.add === 'paste' ? [] : [typed.add === 'figure' ? 'figure' : 'rule', 'from']
  const missing = needed.filter((name) => typed[name as keyof TypedDraft] === '')
  const problems: readonly Problem[] = missing.map((name) => ({ at: `/${name}`, code: 'http.required' }))
  const nobody = typed.add === 'exempt' && exemptions.every((name) => typed[name] === '')
  return nobody ? [...problems, { at: '/headcount', code: 'oversight.nobody-exempt' }] : problems
}

/** The draft so far with the change that was typed; a pasted draft takes its place. */
export function draftTyped(typed: TypedDraft): unknown {
  if (typed.add === 'paste' && typed.pasted !== '') return parsed(typed.pasted)
  const before = typed.draft === '' ? { changes: [] } : parsed(typed.draft)
  if (!isTyped(typed) || !hasChanges(before)) return before
  return { ...before, changes: [...before.changes, changeTyped(typed)] }
}

function changeTyped(typed: TypedDraft): unknown {
  const { add, figure, value, rule, from, to } = typed
  const days = to === '' ? { from } : { from, to }
  if (add === 'figure') return { op: 'set', figure, ...days, value: value.trim() === '' ? null : numberIn(value) }
  if (add === 'repeal') return { op: 'repeal', rule, ...days }
  const chosen = exemptions.filter((name) => typed[name] !== '').map((name) => tests[name](typed[name]))
  return { op: 'version', rule, ...days, unless: chosen.length === 1 ? chosen[0] : { all: chosen } }
}

function hasChanges(draft: unknown): draft is { readonly changes: readonly unknown[] } {
  return Array.isArray((draft as { changes?: unknown } | null | undefined)?.changes)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The field of the form that a problem of the draft concerns. */
export function fieldOf(at: string, add: Way): string {
  const last = at.slice(at.lastIndexOf('/') + 1)
  if ((own[add] as readonly string[]).includes(last)) return last
  return at.includes('/unless') ? 'headcount' : add === 'figure' ? 'figure' : 'rule'
}

/** The address of the page with that draft. */
export function addressOf(
  changes: readonly DraftChange[],
  kept: Partial<Pick<TypedDraft, 'add' | 'cases'>> & { readonly title?: string | undefined } = {},
): string {
  const { title, ...rest } = kept
  const query = new URLSearchParams()
  if (changes.length > 0) query.set('draft', JSON.stringify(title === undefined ? { changes } : { title, changes }))
  if (rest.add !== undefined && rest.add !== 'figure') query.set('add', rest.add)
  if (rest.cases === 'stored') query.set('cases', 'stored')
  const asked = query.toString()
  return asked === '' ? '/law/reform' : `/law/reform?${asked}`
}
