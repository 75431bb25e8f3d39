import { Button, type ButtonProps } from './button.tsx'

export interface PostButtonProps extends Omit<ButtonProps, 'form' | 'type'> {
  readonly action: string
  /**
   * Hidden values of the form. Put the page's own key against double sending here: a second click then gets the first
   * click's answer.
   */
  readonly fields?: Readonly<Record<string, string>>
}

/** A step that changes something: a whole form around one button, so that a link or a prefetch can never take the step. */
export function PostButton({ action, fields = {}, ...button }: PostButtonProps) {
  return (
    <form class="button__form" method="post" action={action}>
      <HiddenFields fields={fields} />
      <Button {...button} />
    </form>
  )
}

/** Values a form carries along unseen. */
export function HiddenFields({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
