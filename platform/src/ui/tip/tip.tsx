import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface TipProps {
  /** What is always seen: a few words or a chip. */
  readonly children: ComponentChildren
  /** The explanation. It opens on hover, on focus and on a tap, closes with Escape, and may hold a list. */
  readonly text: ComponentChildren
}

/** A word that explains itself. Without script: a popover, opened by interest where the browser knows it, else by CSS. */
export function Tip({ children, text }: TipProps) {
  const id = useId()
  const opens = { popovertarget: id, interestfor: id }
  return (
    <span class="tip">
      <button type="button" class="tip__word" aria-describedby={id} {...opens}>
        {children}
      </button>
      <span class="tip__text" id={id} popover="auto">
        {text}
      </span>
    </span>
  )
}
