import { FieldGroup, type FieldProps } from '../field/field.tsx'
import { type Choice, Choices } from '../radios/choices.tsx'

export interface CheckboxesProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly values?: readonly string[]
}

/** Any of a few, or one statement to agree to. */
export function Checkboxes({ choices, values = [], ...field }: CheckboxesProps) {
  return (
    <FieldGroup {...field}>
      <Choices kind="checkbox" id={field.id ?? field.name} name={field.name} choices={choices} chosen={values} />
    </FieldGroup>
  )
}
