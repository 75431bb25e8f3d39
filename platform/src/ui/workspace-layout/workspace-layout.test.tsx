import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { WorkspaceLayout } from './workspace-layout.tsx'

const page = (
  <WorkspaceLayout
    nav={[{ href: '/q', label: 'Queue' }]}
    person={{ name: 'Aigul S.', place: 'Employment Office', role: 'Specialist' }}
    signOut={{ action: '/out', fields: { token: 't' } }}
  >
    <h1>Queue</h1>
  </WorkspaceLayout>
)

test('it says who is here and for whom they act', () => {
  const text = words(shown(page))
  expect(text).toContain('Aigul S.')
  expect(text).toContain('Employment Office')
  expect(text).toContain('Specialist')
})

test('signing out is a form with its token', () => {
  expect(shown(page)).toMatch(
    /<form method="post" action="\/out"><input type="hidden" name="token" value="t"\/><button/,
  )
})

test('the person’s menu has a name even where its words find no room', () => {
  expect(shown(page)).toContain('<summary class="menu__button" aria-label="Aigul S.">')
})
