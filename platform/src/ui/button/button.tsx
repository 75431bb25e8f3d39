import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'

export interface ButtonLook {
  /** One primary per screen. `danger` takes something away. Secondary unless told. */
  readonly tone?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly icon?: IconName
  /** An arrow for "on to the next". */
  readonly iconAfter?: IconName
  /** 32 px high instead of 44, for tables and bars. */
  readonly small?: boolean
  readonly children: ComponentChildren
}

export interface ButtonProps extends ButtonLook {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** The id of a form elsewhere on the page. */
  readonly form?: string
  readonly disabled?: boolean
  /** Words for a screen reader where the visible ones repeat in every row: "Remove passport.pdf". */
  readonly label?: string
}

/** The class of a button's look, for what must look like one. */
export function buttonClass({ tone = 'secondary', small }: Pick<ButtonLook, 'tone' | 'small'>): string {
  return classes('button', `button--${tone}`, small && 'button--small')
}

/** Icon, words, icon. */
export function ButtonContent({ icon, iconAfter, children }: Pick<ButtonLook, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

/** A button of a form. It submits unless `type` says otherwise. */
export function Button({ type = 'submit', name, value, form, disabled, label, ...look }: ButtonProps) {
  return (
    <button
      class={buttonClass(look)}
      type={type}
      name={name}
      value={value}
      form={form}
      disabled={disabled}
      aria-label={label}
    >
      <ButtonContent {...look} />
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, label, ...look }: ButtonLook & { readonly href: string; readonly label?: string }) {
  return (
    <a class={buttonClass(look)} href={href} aria-label={label}>
      <ButtonContent {...look} />
    </a>
  )
}
