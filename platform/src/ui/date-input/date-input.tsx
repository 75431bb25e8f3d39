import type { Day } from '@ruqsat/law'
import { classes } from '../classes.ts'
import { Field, FieldGroup, type FieldProps, wired } from '../field/field.tsx'
import { useReader } from '../reader.tsx'

const parts = ['day', 'month', 'year'] as const
export type DatePart = (typeof parts)[number]

export interface DateInputProps extends FieldProps {
  /** What was written, part by part, right or wrong: it is shown again as it was. */
  readonly value?: Readonly<Partial<Record<DatePart, string>>>
  /** The parts to look at again; all three when there is an error and nothing is named. */
  readonly wrong?: readonly DatePart[]
  /** `bday` lets the browser fill in the reader's own date of birth. */
  readonly autocomplete?: 'bday'
  readonly disabled?: boolean
}

/** A date one knows by heart or reads off a paper: three numbers, sent as `name-day`, `name-month`, `name-year`. */
export function DateInput({ value = {}, wrong = parts, autocomplete, disabled, ...field }: DateInputProps) {
  const { say } = useReader()
  const id = field.id ?? field.name
  const first = field.error === undefined ? 'day' : parts.find((part) => wrong.includes(part))
  return (
    <FieldGroup {...field}>
      <div class="date-input">
        {parts.map((part) => (
          <label key={part} class={classes('date-input__part', `date-input__part--${part}`)}>
            <span class="date-input__name">{say(`date-input.${part}`)}</span>
            <input
              class="input__box figures"
              type="text"
              inputmode="numeric"
              id={part === first ? id : `${id}-${part}`}
              name={`${field.name}-${part}`}
              value={value[part]}
              maxLength={part === 'year' ? 4 : 2}
              autocomplete={autocomplete && `${autocomplete}-${part}`}
              disabled={disabled}
              aria-invalid={field.error !== undefined && wrong.includes(part) ? true : undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

export interface DayPickerProps extends FieldProps {
  readonly value?: Day
  readonly min?: Day
  readonly max?: Day
  readonly disabled?: boolean
}

/** A date to be looked for in a calendar: the browser's own picker, in the browser's own form of a date. */
export function DayPicker({ value, min, max, disabled, ...field }: DayPickerProps) {
  return (
    <Field {...field}>
      <input
        class="input__box date-input__picker figures"
        type="date"
        {...wired(field)}
        value={value}
        min={min}
        max={max}
        disabled={disabled}
      />
    </Field>
  )
}
