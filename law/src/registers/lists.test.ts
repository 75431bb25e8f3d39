import { describe, expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { activities, isActivity } from './activities.ts'
import { katoOfRegion, readKato } from './kato.ts'
import { readOccupation } from './occupations.ts'
import { regionName, regionOf, regions } from './regions.ts'

describe('the regions', () => {
  test('are seventeen and three cities, each with its own code and name', () => {
    expect(regions.filter(({ kind }) => kind === 'oblast')).toHaveLength(17)
    expect(regions.filter(({ kind }) => kind === 'city').map(({ code }) => code)).toEqual(['71', '75', '79'])
    expect(new Set(regions.map(({ code }) => code)).size).toBe(20)
    for (const language of languages) expect(new Set(regions.map(({ name }) => name[language])).size).toBe(20)
  })

  test('are found by code, and an unknown code names itself', () => {
    expect(regionOf('10')?.name.en).toBe('Abai Region')
    expect(regionOf('99')).toBeNull()
    expect(regionName('99').ru).toBe('КАТО 99')
  })
})

describe('the activities', () => {
  test('are the sections A to U in order', () => {
    expect(Object.keys(activities).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU')
    expect(isActivity('F')).toBe(true)
    expect(isActivity('V')).toBe(false)
    expect(isActivity('toString')).toBe(false)
  })
})

describe('a KATO code', () => {
  test('tells its level, its region and the unit around it', () => {
    expect(readKato('750000000')).toMatchObject({ level: 'region', parent: null, region: { code: '75' } })
    expect(readKato('101000000')).toMatchObject({ level: 'district', parent: '100000000', region: { code: '10' } })
    expect(readKato('101010000')).toMatchObject({ level: 'rural-district', parent: '101000000' })
    expect(readKato('101010100')).toMatchObject({ level: 'settlement', parent: '101010000' })
  })

  test('is nine digits of a region that exists', () => {
    for (const none of ['75', '7500000000', '75000000X', '990000000', '']) expect(readKato(none), none).toBeNull()
    for (const { code } of regions) {
      expect(readKato(katoOfRegion(code))).toMatchObject({ level: 'region', region: { code } })
    }
  })

  test('leads by its parents to its region, three steps at most', () => {
    for (const code of ['101010100', '231010101', '750000001', '350100000']) {
      let unit = readKato(code)
      for (let steps = 0; unit?.parent != null; steps++) {
        expect(steps).toBeLessThan(3)
        unit = readKato(unit.parent)
      }
      expect(unit?.code).toBe(katoOfRegion(code.slice(0, 2)))
    }
  })
})

describe('a code of occupations', () => {
  test('is of a unit group or of an occupation in it, with the skill level of its major group', () => {
    expect(readOccupation('4110')).toEqual({ major: '4', unitGroup: '4110', occupation: null, skillLevel: 2 })
    expect(readOccupation('4110-9')).toEqual({ major: '4', unitGroup: '4110', occupation: 9, skillLevel: 2 })
    expect(readOccupation('4110-12')?.occupation).toBe(12)
    expect(readOccupation('2142')?.skillLevel).toBe(4)
    expect(readOccupation('9312')?.skillLevel).toBe(1)
    expect(readOccupation('1120')?.skillLevel).toBeNull()
    expect(readOccupation('X000')?.skillLevel).toBeNull()
  })

  test('is not a code of another shape', () => {
    for (const none of ['411', '41100', '0110', '4110-', '4110-x', '']) expect(readOccupation(none), none).toBeNull()
  })
})
