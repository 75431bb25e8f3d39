import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { CaseLayout } from './case-layout.tsx'

test('the case is named once, as the heading of its page', () => {
  const html = shown(
    <CaseLayout
      number="ALM-412"
      title="Chen Wei"
      state="In checks"
      status="The Ministry"
      actions="Grant"
      aside="History"
    >
      Reasons
    </CaseLayout>,
  )
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(words(html)).toBe('ALM-412 In checks Chen Wei The Ministry Reasons History Grant')
})

test('what goes along stands apart only where there is something', () => {
  const html = shown(
    <CaseLayout number="1" title="Chen Wei" state="New">
      Reasons
    </CaseLayout>,
  )
  expect(html).not.toContain('<aside')
})
