import { type Day, noCode } from '@ruqsat/law'

/** What was typed into the form, as its address has it. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** How many earlier permits of category 4 the form has room for. */
export const earlierPermits = [1, 2, 3] as const

type Read = (text: string) => unknown

const asIs: Read = (text) => text
const orNone: Read = (text) => (text === '' ? null : text)
const amount: Read = (text) => (text === '' ? 0 : numberOf(text))
const orUnknown: Read = (text) => (text === '' ? null : numberOf(text))
const ticked: Read = (text) => text === 'yes'
const yesNoUnknown: Read = (text) => (text === '' ? null : text === 'yes')

/** Each fact that is typed alone: where it stands in the question, and how it is read. */
const facts: Readonly<Record<string, readonly [pointer: string, read: Read]>> = {
  on: ['/on', asIs],
  request: ['/request', asIs],
  kind: ['/employer/kind', asIs],
  foreignShare: ['/employer/foreignShare', amount],
  smallBusiness: ['/employer/smallBusiness', ticked],
  headcount: ['/employer/headcount', amount],
  activity: ['/employer/activity', asIs],
  local1: ['/employer/staff/1/local', amount],
  foreign1: ['/employer/staff/1/foreign', amount],
  local2: ['/employer/staff/2/local', amount],
  foreign2: ['/employer/staff/2/foreign', amount],
  local3: ['/employer/staff/3/local', amount],
  foreign3: ['/employer/staff/3/foreign', amount],
  local4: ['/employer/staff/4/local', amount],
  foreign4: ['/employer/staff/4/foreign', amount],
  ict1: ['/employer/ictStaff/1', amount],
  ict2: ['/employer/ictStaff/2', amount],
  ict3: ['/employer/ictStaff/3', amount],
  exemptHeads: ['/employer/exemptPosts/head', amount],
  exemptDeputies: ['/employer/exemptPosts/deputy', amount],
  banFoundOn: ['/employer/banFoundOn', orNone],
  unregistered: ['/employer/unregisteredContracts', orUnknown],
  citizenship: ['/worker/citizenship', asIs],
  status: ['/worker/status', asIs],
  qualified: ['/worker/qualified', yesNoUnknown],
  tenure: ['/worker/foreignTenureMonths', orUnknown],
  permit: ['/hire/permit', asIs],
  category: ['/hire/category', orUnknown],
  post: ['/hire/post', asIs],
  quotaLeft: ['/quotaLeft', orUnknown],
}

/** The question that was typed, which the law may still refuse. */
export function questionTyped(typed: Typed): unknown {
  const question: Record<string, unknown> = {}
  for (const [name, [pointer, read]] of Object.entries(facts)) place(question, pointer, read(textOf(typed, name)))
  place(question, '/hire/regions', regionsIn(typed))
  place(question, '/hire/term', termIn(typed))
  place(question, '/employer/category4', earlierIn(typed))
  return { ...question, vacancy: vacancyIn(typed), permit: heldIn(typed) }
}

/** The field in which the value at this pointer was typed. */
export function fieldAt(pointer: string, typed: Typed): string {
  const alone = Object.entries(facts).find(([, [at]]) => at === pointer)
  if (alone !== undefined) return alone[0]
  const [, part, list, number, field] = pointer.split('/')
  if (part === 'employer' && list === 'category4') return `earlier${rowsIn(typed)[Number(number)] ?? 1}`
  if (part === 'hire') return list === 'term' ? 'term' : 'region'
  if (part === 'permit') return list === 'renewals' ? 'renewals' : 'expiresOn'
  if (part === 'vacancy') return field === 'to' ? 'onAirTo' : list === 'region' ? 'vacancyRegion' : 'onAirFrom'
  return 'on'
}

/** What was typed under a name, without the spaces around it. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The values of a list that was ticked. */
export function listOf(typed: Typed, name: string): readonly string[] {
  return [typed[name] ?? []].flat()
}

function regionsIn(typed: Typed): readonly string[] {
  return [...new Set([textOf(typed, 'region'), ...listOf(typed, 'moreRegions')])]
}

function termIn(typed: Typed): unknown {
  const length = orUnknown(textOf(typed, 'term'))
  return textOf(typed, 'permit') === 'seasonal' ? { days: length } : { months: length }
}

/** The rows of earlier permits in which something was typed. */
function rowsIn(typed: Typed): readonly number[] {
  return earlierPermits.filter((row) => textOf(typed, `earlier${row}`) !== '')
}

function earlierIn(typed: Typed): unknown {
  return rowsIn(typed).map((row) => ({
    issuedOn: textOf(typed, `earlier${row}`),
    replaced: textOf(typed, `replaced${row}`) === 'yes',
  }))
}

function vacancyIn(typed: Typed): unknown {
  const from = textOf(typed, 'onAirFrom')
  if (from === '') return null
  return {
    code: textOf(typed, 'code') || noCode,
    postedOn: from as Day,
    region: textOf(typed, 'vacancyRegion') || textOf(typed, 'region'),
    live: [{ from, to: orNone(textOf(typed, 'onAirTo')) }],
  }
}

function heldIn(typed: Typed): unknown {
  if (textOf(typed, 'request') !== 'renewal') return null
  return { expiresOn: textOf(typed, 'expiresOn'), renewals: amount(textOf(typed, 'renewals')) }
}

/** Spaces group digits, and a comma may stand for the point. What is no number stays as it is, so that it is not taken for one. */
function numberOf(text: string): unknown {
  const number = Number(text.replace(/\s/g, '').replace(',', '.'))
  return Number.isNaN(number) ? text : number
}

function place(question: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() as string
  let target = question
  for (const key of keys) {
    target[key] ??= {}
    target = target[key] as Record<string, unknown>
  }
  target[last] = value
}
