import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    (match) => [match[1], [match[2], match[3]]] as const,
  ),
)

function channels(colour: string): readonly number[] {
  const hex = colour.slice(1)
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255)
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [one, other].map((name) => luminance(colours.get(name)?.[theme] ?? '')) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['page', 'surface', 'sunken'] as const
const tinted = ['sky', 'gold', 'yes', 'soon', 'no'] as const

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme every text can be read: 4.5 to 1', (_, theme) => {
  const pairs: (readonly [string, string])[] = []
  for (const ground of grounds) {
    for (const ink of ['ink', 'ink-soft', ...tinted]) pairs.push([ink, ground])
    pairs.push(['sky-strong', ground])
  }
  for (const tone of tinted) for (const ink of ['ink', 'ink-soft', tone]) pairs.push([ink, `${tone}-tint`])
  pairs.push(
    ['on-sky', 'sky'],
    ['on-sky', 'sky-strong'],
    ['on-answer', 'no'],
    ['on-answer', 'yes'],
    ['on-answer', 'soon'],
  )
  for (const [ink, ground] of pairs) {
    expect([ink, ground, contrast(ink, ground, theme) >= 4.5]).toEqual([ink, ground, true])
  }
})

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme focus, frames of inputs and the mark stand out: 3 to 1', (_, theme) => {
  for (const line of ['sky', 'line-strong', 'mark']) {
    for (const ground of grounds)
      expect([line, ground, contrast(line, ground, theme) >= 3]).toEqual([line, ground, true])
  }
})
