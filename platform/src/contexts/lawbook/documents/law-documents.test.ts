import { languages } from '@ruqsat/law'
import { describe, expect, test } from 'vitest'
import { topics } from '../shelf.ts'
import { lawDocuments } from './law-documents.ts'

describe.each(topics.map((topic) => [topic.id, topic] as const))('the document of the chapter %s', (id, { rules }) => {
  const rows = (lawDocuments[`${id}.md`]?.() ?? '').split('\n').filter((line) => line.startsWith('| '))

  test('shows every example of every rule with its day and in three languages', () => {
    for (const { on, shows } of rules.flatMap(({ trials }) => trials)) {
      const sentence = languages.map((language) => shows[language]).join('<br>')
      expect(rows.some((row) => row.startsWith(`| ${on} |`) && row.includes(`| ${sentence} |`))).toBe(true)
    }
  })

  test('has rows of four cells only', () => {
    expect(rows.filter((row) => row.split(' | ').length !== 4)).toEqual([])
  })
})
