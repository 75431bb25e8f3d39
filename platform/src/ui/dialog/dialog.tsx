import type { ComponentChildren } from 'preact'
import { ButtonContent, type ButtonLook, buttonClass } from '../button/button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export interface DialogProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
  /** The button that does it, usually a PostButton; a way back is always there. */
  readonly actions: ComponentChildren
}

/** A question over the page. It opens from a {@link DialogButton} without script; where that fails, a page asks the same. */
export function Dialog({ id, title, children, actions }: DialogProps) {
  const { say } = useReader()
  const closes = { commandfor: id, command: 'close', popovertarget: id, popovertargetaction: 'hide' } as const
  return (
    <dialog class="dialog" id={id} popover="auto" closedby="any" aria-labelledby={`${id}-title`}>
      <div class="dialog__head">
        <h2 class="dialog__title" id={`${id}-title`}>
          {title}
        </h2>
        <button type="button" class="button button--quiet dialog__close" aria-label={say('dialog.close')} {...closes}>
          <Icon name="x" />
        </button>
      </div>
      <div class="dialog__body">{children}</div>
      <div class="dialog__actions">
        {actions}
        <button type="button" class={buttonClass({ tone: 'secondary' })} {...closes}>
          {say('dialog.back')}
        </button>
      </div>
    </dialog>
  )
}

export interface DialogButtonProps extends ButtonLook {
  readonly dialog: string
  /** The page that asks the same question, for a browser that can open neither dialog nor popover. */
  readonly href: string
}

/** Opens a dialog: as a true dialog where the browser takes commands, else as a popover, else as a page of its own. */
export function DialogButton({ dialog, href, ...look }: DialogButtonProps) {
  const name = buttonClass(look)
  return (
    <>
      <button
        type="button"
        class={`${name} dialog__open`}
        commandfor={dialog}
        command="show-modal"
        popovertarget={dialog}
      >
        <ButtonContent {...look} />
      </button>
      <a class={`${name} dialog__link`} href={href}>
        <ButtonContent {...look} />
      </a>
    </>
  )
}
