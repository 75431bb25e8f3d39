import { expect, test } from 'vitest'
import { shown } from '../testing.tsx'
import { Details } from './details.tsx'

test('it opens without script, and of a group only one', () => {
  const html = shown(
    <Details summary="Why" group="rules" open>
      Because
    </Details>,
  )
  expect(html).toMatch(/<details class="details" open name="rules"><summary[^>]*>Why<\/summary>/)
})
