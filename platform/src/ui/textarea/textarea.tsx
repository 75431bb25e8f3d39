import { Field, type FieldProps, wired } from '../field/field.tsx'
import { useReader } from '../reader.tsx'

export interface TextareaProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  /** How many characters are allowed. Said beside the label; nothing that is written or pasted is ever cut off. */
  readonly limit?: number
  readonly disabled?: boolean
  /** Every sign as wide as the next and none joined: for codes to be compared sign by sign. */
  readonly signs?: boolean
}

/** Several lines of text; it grows with what is written. */
export function Textarea({ value, rows = 4, limit, disabled, signs, ...field }: TextareaProps) {
  const { say, formats } = useReader()
  const ties = wired(field)
  const limitId = `${ties.id}-limit`
  const described = [ties['aria-describedby'], limit !== undefined && limitId].filter(Boolean).join(' ')
  return (
    <Field {...field}>
      <textarea
        class={signs ? 'input__box textarea textarea--signs' : 'input__box textarea'}
        spellcheck={signs ? false : undefined}
        autocapitalize={signs ? 'characters' : undefined}
        {...ties}
        aria-describedby={described || undefined}
        rows={rows}
        disabled={disabled}
      >
        {value}
      </textarea>
      {limit !== undefined && (
        <p class="textarea__limit" id={limitId}>
          {say('textarea.limit', { count: formats.number(limit) })}
        </p>
      )}
    </Field>
  )
}
