import type { Day } from '../calendar/day.ts'
import type { Text } from '../core/text.ts'

/** A region by the classifier of administrative units (KATO). Its full code is the two digits and seven zeros. */
export interface Region {
  readonly code: string
  readonly name: Text
  readonly kind: 'oblast' | 'city'
  /** First and last day of the region, where known: regions have been divided before. */
  readonly from?: Day
  readonly to?: Day
}

/** The list as confirmed by the budget law of 2026-2028: seventeen regions and three cities. */
export const regions: readonly Region[] = [
  oblast('10', 'Абай облысы', 'область Абай', 'Abai Region'),
  oblast('11', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region'),
  oblast('15', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region'),
  oblast('19', 'Алматы облысы', 'Алматинская область', 'Almaty Region'),
  oblast('23', 'Атырау облысы', 'Атырауская область', 'Atyrau Region'),
  oblast('27', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region'),
  oblast('31', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region'),
  oblast('33', 'Жетісу облысы', 'область Жетісу', 'Zhetisu Region'),
  oblast('35', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region'),
  oblast('39', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region'),
  oblast('43', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
  oblast('47', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'),
  oblast('55', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region'),
  oblast('59', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region'),
  oblast('61', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region'),
  oblast('62', 'Ұлытау облысы', 'область Ұлытау', 'Ulytau Region'),
  oblast('63', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region'),
  city('71', 'Астана қаласы', 'г. Астана', 'Astana City'),
  city('75', 'Алматы қаласы', 'г. Алматы', 'Almaty City'),
  city('79', 'Шымкент қаласы', 'г. Шымкент', 'Shymkent City'),
]

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]))

/** The region of that code, or null. */
export function regionOf(code: string): Region | null {
  return byCode.get(code) ?? null
}

/** The name of the region, or its code where the list does not know it. */
export function regionName(code: string): Text {
  return byCode.get(code)?.name ?? { kk: `ӘАОЖ ${code}`, ru: `КАТО ${code}`, en: `KATO ${code}` }
}

function oblast(code: string, kk: string, ru: string, en: string): Region {
  return { code, name: { kk, ru, en }, kind: 'oblast' }
}

function city(code: string, kk: string, ru: string, en: string): Region {
  return { code, name: { kk, ru, en }, kind: 'city' }
}
