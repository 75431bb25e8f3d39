import { describe, expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { activities, isActivity } from './activities.ts'
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
