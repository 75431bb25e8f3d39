import { describe, expect, test } from 'vitest'
import { placeName } from './place-names.ts'
import { employerKinds, permitKinds, posts, requests, workerStatuses } from './question.ts'
import { valueName, wordName } from './value-names.ts'

describe('the name of a value', () => {
  test('is that of the word, for every word that a question may hold', () => {
    const words = [...employerKinds, ...requests, ...permitKinds, ...posts, ...workerStatuses]
    for (const word of words) expect(wordName(word), word).not.toBeNull()
    expect(valueName('/hire/post', 'unit-head').en).toBe('head of a unit')
    expect(wordName('VN-1')).toBeNull()
    expect(valueName('/vacancy/code', 'VN-1')).toEqual({ kk: 'VN-1', ru: 'VN-1', en: 'VN-1' })
  })

  test('is a region, an activity, a day, a number or yes and no, as readers write them', () => {
    expect(valueName('/hire/regions', '75').en).toBe('Almaty City')
    expect(valueName('/vacancy/region', '71').en).toBe('Astana City')
    expect(valueName('/employer/activity', 'F').en).toBe('Construction')
    expect(valueName('/vacancy/code', 'F').en).toBe('F')
    expect(valueName('/employer/activity', 'Z').en).toBe('Z')
    expect(valueName('/on', '2026-03-02').en).toBe('2 March 2026')
    expect(valueName('/employer/headcount', 1200).en).toBe('1,200')
    expect([true, false].map((value) => valueName('/employer/smallBusiness', value).en)).toEqual(['yes', 'no'])
  })
})

describe('the name of a place', () => {
  test('tells the category', () => {
    expect(placeName('/employer/headcount')?.en).toBe('All people at work')
    expect(placeName('/employer/staff/3/local')?.en).toBe('Citizens, category 3')
    expect(placeName('/employer/ictStaff/2')?.en).toBe('Transferred foreigners, category 2')
    expect(placeName('/employer/shoeSize')).toBeNull()
  })
})
