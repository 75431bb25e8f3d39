import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Textarea } from './textarea.tsx'

test('the limit is said and read out, and nothing written is cut off', () => {
  const html = shown(<Textarea name="reason" label="Reason" limit={1000} />)
  expect(words(html)).toContain('Up to 1,000 characters')
  expect(attributes(html, 'aria-describedby')).toEqual(['reason-limit'])
  expect(html).not.toContain('maxlength')
})

test('what was written stands in it again, harmless', () => {
  expect(shown(<Textarea name="reason" label="Reason" value="</textarea><script>" />)).toContain(
    '&lt;/textarea>&lt;script>',
  )
})
