import { classes } from '../classes.ts'
import { Field, type FieldProps, wired } from '../field/field.tsx'
import { Icon } from '../icon/icon.tsx'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[]
  readonly value?: string
  /** The words of the first, empty choice; without them the first option is chosen. */
  readonly empty?: string
  readonly width?: 'short' | 'medium' | 'long'
  readonly disabled?: boolean
}

/** One of many; for up to six choices {@link Radios} are plainer. */
export function Select({ options, value, empty, width, disabled, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <div class={classes('select', width && `input--${width}`)}>
        <select class="input__box select__box" {...wired(field)} disabled={disabled}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  )
}
