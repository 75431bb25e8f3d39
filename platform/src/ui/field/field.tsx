import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

/** What every question of a form has, whatever answers it. */
export interface FieldProps {
  /** The name the form sends; also the id, unless `id` differs. A link to `#name` from the error summary lands here. */
  readonly name: string
  readonly id?: string
  readonly label: string
  /** What to write and where to find it, seen before the answer. */
  readonly hint?: ComponentChildren
  /** What to do about it, in words: shown beside the answer and read with it. */
  readonly error?: string
  readonly optional?: boolean
  /** The label is the one heading of its page. */
  readonly heading?: boolean
  /** The label is only heard: what it says already stands above the field. */
  readonly labelHeard?: boolean
}

/** The attributes that tie an input to its label, hint and error. */
export interface Wired {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Ties an input to its field; spread the result on the input. */
export function wired({ name, id = name, hint, error }: FieldProps): Wired {
  return {
    id,
    name,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error === undefined ? undefined : true,
  }
}

function describedBy(id: string, hint: ComponentChildren, error: string | undefined): string | undefined {
  if (hint === undefined) return error === undefined ? undefined : `${id}-error`
  return error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`
}

/** Label, hint and error around one input. */
export function Field({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  const { name, id = name, heading, labelHeard } = field
  const label = (
    <label class={labelHeard ? 'hidden-visually' : 'field__label'} for={id}>
      <LabelText {...field} />
    </label>
  )
  return (
    <div class={fieldClass(field)}>
      {heading ? <h1 class="field__heading">{label}</h1> : label}
      <Notes {...field} />
      {children}
    </div>
  )
}

/** Legend, hint and error around several inputs that answer one question; the id belongs to the first of the inputs. */
export function FieldGroup({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  const { name, id = name, heading, hint, error } = field
  const words = <LabelText {...field} />
  return (
    <fieldset class={fieldClass(field)} aria-describedby={describedBy(id, hint, error)}>
      <legend class="field__label">{heading ? <h1 class="field__heading">{words}</h1> : words}</legend>
      <Notes {...field} />
      {children}
    </fieldset>
  )
}

function fieldClass({ error, heading }: FieldProps): string {
  return classes('field', error !== undefined && 'field--error', heading && 'field--heading')
}

function LabelText({ label, optional }: FieldProps) {
  const { say } = useReader()
  return optional ? (
    <>
      {label} <span class="field__optional">{say('field.optional')}</span>
    </>
  ) : (
    label
  )
}

function Notes({ name, id = name, hint, error }: FieldProps) {
  const { say } = useReader()
  return (
    <>
      {hint !== undefined && (
        <div class="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          <Icon name="octagon-x" />
          <span>
            <span class="hidden-visually">{say('field.toFix')} </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}
