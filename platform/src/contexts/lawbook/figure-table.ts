import { activities, isActivity, type Language, languages, regionName, regions } from '@ruqsat/law'

/** A value of a figure that is more than one number, as a table: rows by name, columns by name. */
export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly Leaf[] }[]
}

/** What stands in one cell: a number, a word, nothing where the law sets none. */
export type Leaf = number | string | boolean | null

/** Lays a value of several parts out as a table; null where it is a single number, a list of them, or no limit. */
export function tableOf(value: unknown, language: Language): FigureTable | null {
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return null
  const lines = Object.entries(value).map(([key, item]) => ({
    name: Array.isArray(value) ? String(Number(key) + 1) : nameOf(key, language),
    leaves: new Map(leavesIn(item, '', language)),
  }))
  const columns = [...new Set(lines.flatMap(({ leaves }) => [...leaves.keys()]))]
  return {
    columns,
    rows: lines.map(({ name, leaves }) => ({ name, cells: columns.map((column) => leaves.get(column) ?? null) })),
  }
}

/** The only numbers of a value, where it is one number or a list of them. */
export function numbersOf(value: unknown): readonly number[] | null {
  const list = Array.isArray(value) ? value : [value]
  return list.every((item): item is number => typeof item === 'number') ? list : null
}

function leavesIn(value: unknown, path: string, language: Language): readonly (readonly [string, Leaf])[] {
  if (typeof value !== 'object' || value === null) return [[path, leafOf(value)]]
  if (isText(value)) return [[path, value[language]]]
  return Object.entries(value).flatMap(([key, item]) => leavesIn(item, path === '' ? key : `${path}.${key}`, language))
}

function leafOf(value: unknown): Leaf {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function isText(value: object): value is Readonly<Record<Language, string>> {
  return Object.keys(value).length === languages.length && languages.every((language) => language in value)
}

/** A section of economic activity or a region by its name, anything else by its own. */
function nameOf(key: string, language: Language): string {
  if (regions.some(({ code }) => code === key)) return regionName(key)[language]
  return isActivity(key) ? `${key} – ${activities[key][language]}` : key
}
