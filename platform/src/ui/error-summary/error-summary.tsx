import { useReader } from '../reader.tsx'
import { Shape } from '../shape/shape.tsx'

export interface FieldProblem {
  /** The id of the input to go to; null where no single input is meant. */
  readonly field: string | null
  /** The same words as beside the input. */
  readonly text: string
}

/** All that is to be put right on the page, at once, at its top; it takes the focus when the page comes. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { say } = useReader()
  if (problems.length === 0) return null
  const takesFocus = { tabindex: -1, autofocus: true }
  return (
    <div class="error-summary tone tone--no" role="alert" aria-labelledby="error-summary-title" {...takesFocus}>
      <h2 class="error-summary__title" id="error-summary-title">
        <Shape kind="no" size={24} />
        {say('error-summary.title', { count: problems.length })}
      </h2>
      <ul class="error-summary__list">
        {problems.map(({ field, text }) => (
          <li key={field ?? text}>{field === null ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
