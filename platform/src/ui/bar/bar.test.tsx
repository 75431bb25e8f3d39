import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Bar } from './bar.tsx'

test('what is left is drawn in proportion and said in words, with the figures behind it', () => {
  const html = shown(<Bar label="Quota" total={200} used={100} held={50} source="Order 397" />)
  expect(words(html)).toContain('50 of 200 left')
  expect(words(html)).toContain('In all 200 Used 100 Held for cases under way 50 Left 50 Order 397')
  expect(html).toContain('<rect class="bar__free" width="25" height="6">')
  expect(attributes(html, 'x')).toEqual(['25'])
})

test('an empty or overdrawn stock draws nothing beyond its frame', () => {
  for (const bar of [
    <Bar key="0" label="Quota" total={0} used={0} />,
    <Bar key="1" label="Quota" total={10} used={14} />,
  ]) {
    const html = shown(bar)
    expect(html).toContain('<rect class="bar__free" width="0" height="6">')
    expect(html).not.toContain('NaN')
    expect(words(html)).toContain('0 of')
  }
})
