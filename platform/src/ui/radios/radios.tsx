import { FieldGroup, type FieldProps } from '../field/field.tsx'
import { type Choice, Choices } from './choices.tsx'

export interface RadiosProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string
  readonly inline?: boolean
}

/** Exactly one of a few. A choice may explain itself and may open further questions without script. */
export function Radios({ choices, value, inline, ...field }: RadiosProps) {
  return (
    <FieldGroup {...field}>
      <Choices
        kind="radio"
        id={field.id ?? field.name}
        name={field.name}
        choices={choices}
        chosen={value === undefined ? [] : [value]}
        inline={inline}
      />
    </FieldGroup>
  )
}
