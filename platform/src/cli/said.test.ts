import { fill, languages } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { optionTexts } from './option-texts.ts'
import { readOptions } from './said.ts'
import { texts } from './texts.ts'

const Options = z.object({ year: z.coerce.number().int(), region: z.enum(['71', '75']) })

test('options that can be read are handed on', () => {
  expect(readOptions(Options, { year: '2027', region: '75' })).toEqual({ value: { year: 2027, region: '75' } })
})

test('every option that is missing or wrong is named once, with what it expects, in three languages', () => {
  const read = readOptions(Options, { year: 'soon' })
  const said = 'said' in read ? read.said : null
  expect(said?.done).toBe(false)
  for (const language of languages) {
    expect(said?.text[language].split('\n')).toEqual([
      `--year: ${optionTexts.year?.[language]}`,
      `--region: ${optionTexts.region?.[language]}`,
    ])
  }
})

test('what the commands say is in three different languages, with the same values in each', () => {
  for (const text of [...Object.values(texts), ...Object.values(optionTexts)]) {
    expect(new Set(languages.map((language) => text[language])).size).toBe(3)
    expect(
      new Set(
        languages.map((language) =>
          text[language]
            .match(/\{\w+\}/g)
            ?.sort()
            .join(),
        ),
      ).size,
    ).toBe(1)
  }
  expect(fill(texts['account-exists'], { id: 'a' }).ru).toBe('Учётная запись a уже есть.')
})
