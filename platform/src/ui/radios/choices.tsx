import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: ComponentChildren
  /** What is asked only of those who choose this: it opens under the choice. */
  readonly content?: ComponentChildren
  readonly disabled?: boolean
}

export interface ChoicesProps {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** Side by side where there is room: for yes and no. */
  readonly inline?: boolean
}

/** The boxes of a question with fixed answers. The first one carries the id of the field, so that a link to it lands there. */
export function Choices({ choices, inline, ...all }: ChoicesProps) {
  return (
    <div class={classes('choices', inline && 'choices--inline')}>
      {choices.map((choice, at) => (
        <ChoiceBox key={choice.value} choice={choice} at={at} {...all} />
      ))}
    </div>
  )
}

type BoxProps = Omit<ChoicesProps, 'choices' | 'inline'> & { readonly choice: Choice; readonly at: number }

function ChoiceBox({ choice, at, kind, id, name, chosen }: BoxProps) {
  const boxId = at === 0 ? id : `${id}-${at + 1}`
  const hintId = `${id}-${at + 1}-hint`
  return (
    <div class="choices__item">
      <label class="choices__label">
        <input
          class="choices__box"
          type={kind}
          id={boxId}
          name={name}
          value={choice.value}
          checked={chosen.includes(choice.value)}
          disabled={choice.disabled}
          aria-describedby={choice.hint === undefined ? undefined : hintId}
        />
        <span>{choice.label}</span>
      </label>
      {choice.hint !== undefined && (
        <div class="choices__hint" id={hintId}>
          {choice.hint}
        </div>
      )}
      {choice.content !== undefined && <div class="choices__content">{choice.content}</div>}
    </div>
  )
}
