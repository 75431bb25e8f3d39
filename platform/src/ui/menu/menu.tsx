import type { ComponentChildren } from 'preact'
import { HiddenFields } from '../button/post-button.tsx'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'

export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly href: string
  /** Hidden values: with them the item is a POST form, for what changes something (signing out). */
  readonly post?: Readonly<Record<string, string>>
}

export interface MenuProps {
  /** What the button shows. */
  readonly children: ComponentChildren
  /** What the button is called where its words may be hidden for want of room. */
  readonly label?: string
  readonly items: readonly MenuItem[]
  /** Words above the items: who is signed in. */
  readonly head?: ComponentChildren
  /** Further content under the items. */
  readonly foot?: ComponentChildren
  /** Menus of one group close each other. */
  readonly group?: string
}

/** Links and steps behind one button, for what is not needed at every visit. */
export function Menu({ children, label, items, head, foot, group = 'menu' }: MenuProps) {
  return (
    <details class="menu" name={group}>
      <summary class="menu__button" aria-label={label}>
        {children}
        <Icon name="chevron-down" size={16} />
      </summary>
      <div class="menu__sheet">
        {head !== undefined && <div class="menu__head">{head}</div>}
        <ul class="menu__items">
          {items.map((item) => (
            <li key={item.label}>
              <Item {...item} />
            </li>
          ))}
        </ul>
        {foot !== undefined && <div class="menu__foot">{foot}</div>}
      </div>
    </details>
  )
}

function Item({ label, icon, href, post }: MenuItem) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {label}
    </>
  )
  if (post === undefined) {
    return (
      <a class="menu__item" href={href}>
        {content}
      </a>
    )
  }
  return (
    <form method="post" action={href}>
      <HiddenFields fields={post} />
      <button class="menu__item" type="submit">
        {content}
      </button>
    </form>
  )
}
