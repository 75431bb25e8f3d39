import type { Language } from '@ruqsat/law'
import { fields } from '../parts.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

/** Fields whose label is not simply `<part>.<field>`. */
const labels: Readonly<Record<string, PermitsKey>> = {
  'vacancy/code': 'vacancy.code',
  'post/post': 'case.post',
  'post/months': 'case.term',
  'passport/issuedOn': 'passport.issued',
}

const named: ReadonlySet<string> = new Set(
  (['post', 'passport', 'worker', 'education'] as const).flatMap((part) =>
    fields[part].map((field) => `${part}/${field}`),
  ),
)

/** What a field of a part is called, for lists of what is missing; null where its part says enough. */
export function fieldLabel(language: Language, part: string, field: string): string | null {
  const path = `${part}/${field}`
  const say = sayPermits(language)
  const category = /^staff\/(local|foreign)([1-4])$/.exec(path)
  if (category !== null)
    return `${say('staff.category', { category: category[2] ?? '' })}, ${say(category[1] === 'local' ? 'staff.local' : 'staff.foreign')}`
  const key = labels[path] ?? (named.has(path) ? (`${part}.${field}` as PermitsKey) : undefined)
  return key === undefined ? null : say(key)
}
