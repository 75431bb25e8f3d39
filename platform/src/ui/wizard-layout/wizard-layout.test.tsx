import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { WizardLayout, type WizardStep } from './wizard-layout.tsx'

const steps: readonly WizardStep[] = [
  { key: 'a', label: 'Employer', state: 'done', href: '/a' },
  { key: 'b', label: 'Worker', state: 'current', href: '/b' },
  { key: 'c', label: 'Papers', state: 'missing', href: '/c' },
  { key: 'd', label: 'Code', state: 'error', href: '/d' },
  { key: 'e', label: 'Sign', state: 'next' },
]
const wizard = (
  <WizardLayout title="Application" steps={steps} saved="Saved at 09:41">
    question
  </WizardLayout>
)

test('it says where one is and that nothing is lost', () => {
  expect(words(shown(wizard))).toContain('Application Step 2 of 5 Saved at 09:41')
  expect(words(shown(wizard, { language: 'kk' }))).toContain('2-қадам, барлығы 5')
})

test('the state of each step is in words', () => {
  expect(words(shown(wizard))).toContain(
    'Employer done Worker you are here Papers something is missing Code to be put right Sign ahead',
  )
})

test('one may go wherever there is a page, but not to where one is', () => {
  const html = shown(wizard)
  expect(attributes(html, 'href')).toEqual(['/a', '/c', '/d'])
  expect(attributes(html, 'aria-current')).toEqual(['step'])
})
