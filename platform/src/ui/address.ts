/**
 * The same page with one query value changed, for links that switch the language, the theme or a filter; null takes the
 * value out. `path` begins with a slash and may carry a query; a fragment is dropped.
 */
export function withQuery(path: string, name: string, value: string | null): string {
  const bare = path.split('#', 1)[0] ?? ''
  const cut = bare.indexOf('?')
  const query = new URLSearchParams(cut === -1 ? '' : bare.slice(cut + 1))
  if (value === null) query.delete(name)
  else query.set(name, value)
  const place = cut === -1 ? bare : bare.slice(0, cut)
  const rest = query.toString()
  return rest === '' ? place : `${place}?${rest}`
}
