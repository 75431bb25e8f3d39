import { classes } from '../classes.ts'
import { Field, type FieldProps, wired } from '../field/field.tsx'

export interface InputProps extends FieldProps {
  /** `digits` is for numbers that are names (IIN, BIN, codes): a numeric keyboard, no arrows. `number` is for amounts. */
  readonly type?: 'text' | 'digits' | 'number' | 'search' | 'tel' | 'email' | 'password'
  readonly value?: string
  /** About how much is to be written: 12, 20 or 40 signs; whole width unless told. */
  readonly width?: 'short' | 'medium' | 'long'
  readonly prefix?: string
  /** The unit, "₸" or "months": read out with the input's own label. */
  readonly suffix?: string
  /** What the browser may fill in, as HTML names it. */
  readonly autocomplete?: string
  readonly disabled?: boolean
  readonly readonly?: boolean
  /** The language of what is written, where it is not the page's. */
  readonly lang?: string
}

const kinds = {
  text: { type: 'text' },
  digits: { type: 'text', inputmode: 'numeric' },
  number: { type: 'text', inputmode: 'decimal' },
  search: { type: 'search' },
  tel: { type: 'tel' },
  email: { type: 'email' },
  password: { type: 'password' },
} as const

/** One line of text. A number is text with a numeric keyboard: it takes spaces and commas, and the wheel cannot change it. */
export function Input({ type = 'text', value, width, prefix, suffix, autocomplete, lang, ...rest }: InputProps) {
  const { disabled, readonly, ...field } = rest
  const ties = wired(field)
  const unit = suffix === undefined ? undefined : `${ties.id}-unit`
  return (
    <Field {...field}>
      <div class={classes('input', width && `input--${width}`)}>
        {prefix !== undefined && <span class="input__affix">{prefix}</span>}
        <input
          class={classes('input__box', (type === 'digits' || type === 'number') && 'figures')}
          {...kinds[type]}
          {...ties}
          aria-describedby={classes(ties['aria-describedby'], unit) || undefined}
          value={value}
          autocomplete={autocomplete}
          disabled={disabled}
          readOnly={readonly}
          lang={lang}
        />
        {suffix !== undefined && (
          <span class="input__affix" id={unit}>
            {suffix}
          </span>
        )}
      </div>
    </Field>
  )
}
