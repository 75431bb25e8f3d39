import { useReader } from '../reader.tsx'

export interface CodeProps {
  readonly value: string
  /** What the code is: "Publication code". */
  readonly label: string
  /** Leave the words about copying out, for tables. */
  readonly compact?: boolean
}

/** A code that is read out, compared and copied: one click selects all of it. */
export function Code({ value, label, compact }: CodeProps) {
  const { say } = useReader()
  return (
    <span class="code">
      {compact ? <span class="hidden-visually">{label} </span> : <span class="code__label">{label}</span>}
      <code class="code__value notranslate">{value}</code>
      {!compact && <span class="code__hint">{say('code.hint')}</span>}
    </span>
  )
}
