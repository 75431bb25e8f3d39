import { type Region, regionOf } from './regions.ts'

/** What a code names: a region, a district of it, a rural district, or a settlement. */
export type KatoLevel = 'region' | 'district' | 'rural-district' | 'settlement'

/** What a code of the classifier of administrative-territorial objects (KATO) says of itself. */
export interface KatoUnit {
  readonly code: string
  readonly level: KatoLevel
  readonly region: Region
  /** The unit around it, derived from the code alone; null for a region. */
  readonly parent: string | null
}

const shape = /^(\d{2})(\d{2})(\d{2})(\d{3})$/

/** Reads a code of nine digits, region, district, rural district, settlement; null where it is none. */
export function readKato(code: string): KatoUnit | null {
  const parts = shape.exec(code)
  const region = regionOf(code.slice(0, 2))
  if (parts === null || region === null) return null
  const [district, rural, settlement] = [parts[2] !== '00', parts[3] !== '00', parts[4] !== '000']
  if (settlement) return { code, level: 'settlement', region, parent: `${code.slice(0, 6)}000` }
  if (rural) return { code, level: 'rural-district', region, parent: `${code.slice(0, 4)}00000` }
  if (district) return { code, level: 'district', region, parent: katoOfRegion(region.code) }
  return { code, level: 'region', region, parent: null }
}

/** The whole code of a region. */
export function katoOfRegion(region: string): string {
  return `${region}0000000`
}
