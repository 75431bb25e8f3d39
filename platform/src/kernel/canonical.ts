/** What may stand in a record: JSON, without undefined and without numbers that do not survive the way. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one way to write a value as JSON: keys in order of their UTF-16 units, no spaces. Throws RangeError on numbers that are not finite
 * and on text with half a surrogate pair: neither can be written so that everyone reads the same.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a record holds finite numbers only')
    return typeof value === 'string' ? text(value) : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: Json }
  const members = Object.keys(object)
    .sort()
    .map((key) => `${text(key)}:${canonical(object[key] as Json)}`)
  return `{${members.join(',')}}`
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('a record holds well-formed text only')
  return JSON.stringify(value)
}
