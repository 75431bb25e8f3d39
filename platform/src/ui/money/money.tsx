import { classes } from '../classes.ts'
import { useReader } from '../reader.tsx'

export interface MoneyProps {
  /** Whole tenge. */
  readonly tenge: number
  /** How it came about: "224 MCI x 4 325 ₸". */
  readonly because?: string
  readonly large?: boolean
}

/** An amount of money, never broken over two lines. */
export function Money({ tenge, because, large }: MoneyProps) {
  const { formats } = useReader()
  return (
    <span class={classes('money', large && 'money--large')}>
      <span class="money__amount figures">{formats.money(tenge)}</span>
      {because !== undefined && <span class="money__because">{because}</span>}
    </span>
  )
}
