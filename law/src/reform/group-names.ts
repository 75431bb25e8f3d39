import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { permitRules } from '../permits/rules.ts'
import { activities, isActivity } from '../registers/activities.ts'
import { regionName } from '../registers/regions.ts'
import type { Draft } from './draft.ts'
import type { Flip } from './tally.ts'

/** By what the turned answers are counted. */
export const groupings = ['byRegion', 'byCategory', 'byActivity', 'byRule'] as const
export type Grouping = (typeof groupings)[number]

/** How an answer turns, in words. */
export const flipNames: Readonly<Record<Flip, Text>> = {
  'no-yes': { kk: '«жоқ» → «иә»', ru: '«нет» → «да»', en: 'no → yes' },
  'yes-no': { kk: '«иә» → «жоқ»', ru: '«да» → «нет»', en: 'yes → no' },
  'unknown-yes': { kk: '«белгісіз» → «иә»', ru: '«неизвестно» → «да»', en: 'not known → yes' },
  'unknown-no': { kk: '«белгісіз» → «жоқ»', ru: '«неизвестно» → «нет»', en: 'not known → no' },
  'yes-unknown': { kk: '«иә» → «белгісіз»', ru: '«да» → «неизвестно»', en: 'yes → not known' },
  'no-unknown': { kk: '«жоқ» → «белгісіз»', ru: '«нет» → «неизвестно»', en: 'no → not known' },
}

const category: Text = { kk: '{number}-санат', ru: 'Категория {number}', en: 'Category {number}' }
const apart: Readonly<Record<string, Text>> = {
  seasonal: { kk: 'Маусымдық', ru: 'Сезонные', en: 'Seasonal' },
  ict: { kk: 'Корпоративішілік ауыстыру', ru: 'Внутрикорпоративный перевод', en: 'Intra-corporate transfer' },
}
const titles: ReadonlyMap<string, Text> = new Map(permitRules.map(({ id, title }) => [id, title]))

/** What the rules of a permit are called, with those that a draft would add. */
export function ruleTitles({ changes }: Draft): ReadonlyMap<string, Text> {
  const added = changes.flatMap((change) =>
    change.op === 'version' && change.title !== undefined ? [[change.rule, change.title] as const] : [],
  )
  return added.length === 0 ? titles : new Map([...titles, ...added])
}

/** What people call a group of cases; rules that a draft would add have their titles from it. */
export function groupName(by: Grouping, key: string, rules: ReadonlyMap<string, Text> = titles): Text {
  if (by === 'byRegion') return regionName(key)
  if (by === 'byCategory') return apart[key] ?? fill(category, { number: key })
  const known = by === 'byRule' ? rules.get(key) : isActivity(key) ? activities[key] : undefined
  return known ?? { kk: key, ru: key, en: key }
}
