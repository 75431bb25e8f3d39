import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

/**
 * What has the focus is seen to have it: on the screen, with a line around it, around the row or choice it stands for, or around the whole
 * of its card.
 */
export async function focusIsSeen({ page }: Visitor): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return 'nothing has the focus'
    const outlined = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    const around = [focused, focused.closest('tr'), focused.closest('.choices__item')].filter((place) => place !== null)
    const marked =
      around.some((place) => outlined(getComputedStyle(place))) || outlined(getComputedStyle(focused, '::after'))
    const { width, height, bottom, right } = focused.getBoundingClientRect()
    const onScreen = width > 0 && height > 0 && bottom > 0 && right > 0
    return marked && onScreen ? 'seen' : `${focused.outerHTML.slice(0, 120)} is not seen to have the focus`
  })
  expect(seen).toBe('seen')
}

/** Goes on with the Tab key until the named thing has the focus; whatever has it on the way is seen. */
export async function tabTo(
  visitor: Visitor,
  role: 'button' | 'link' | 'radio' | 'combobox',
  name: string,
): Promise<void> {
  const wanted = visitor.page.getByRole(role, { name, exact: true }).filter({ visible: true }).first()
  await wanted.waitFor()
  await tabUntil(visitor, () => wanted.evaluate((element) => element === document.activeElement), name)
}

/** Goes on with the Tab key to a field, and types into it. */
export async function typeInto(visitor: Visitor, label: string, text: string): Promise<void> {
  const field = visitor.field(label)
  await field.waitFor()
  await tabUntil(visitor, () => field.evaluate((element) => element === document.activeElement), label)
  await visitor.page.keyboard.press('ControlOrMeta+A')
  await visitor.page.keyboard.type(text)
}

/** Goes on to a button or link and presses Enter on it. */
export async function enterOn(visitor: Visitor, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(visitor, role, name)
  await visitor.page.keyboard.press('Enter')
}

/** Chooses from a list by typing the beginning of the choice. */
export async function chooseIn(visitor: Visitor, label: string, option: string): Promise<void> {
  await tabTo(visitor, 'combobox', label)
  await visitor.page.keyboard.type(option)
  const chosen = visitor.field(label).locator('option:checked')
  expect((await chosen.innerText()).trim()).toBe(option)
}

const longestWay = 120

async function tabUntil(visitor: Visitor, there: () => Promise<boolean>, name: string): Promise<void> {
  for (let presses = 0; presses < longestWay; presses++) {
    if (await there()) return
    await visitor.page.keyboard.press('Tab')
    const somewhere = await visitor.page.evaluate(() => document.activeElement !== document.body)
    if (somewhere) await focusIsSeen(visitor)
  }
  throw new Error(`the keyboard never came to "${name}" on ${visitor.page.url()}`)
}
