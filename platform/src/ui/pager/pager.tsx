import { LinkButton } from '../button/button.tsx'
import { useReader } from '../reader.tsx'

export interface PagerProps {
  /** How many are on this page. */
  readonly shown: number
  /** How many there are in all; null where counting would cost more than it tells. */
  readonly total: number | null
  /** One page towards the start of the list. */
  readonly newerHref?: string
  /** One page towards its end. */
  readonly olderHref?: string
  /** What the list is sorted by: in `time` (newest first) the links say newer and older, in a `queue` previous and next. */
  readonly order?: 'time' | 'queue'
  /** What a screen reader calls it, where there are two on a page. */
  readonly label?: string
}

/** The way through a long list, by key and not by page number: nothing slips past while the list grows. */
export function Pager({ shown, total, newerHref, olderHref, order = 'time', label }: PagerProps) {
  const { say, formats } = useReader()
  const count = formats.number(shown)
  return (
    <nav class="pager" aria-label={label ?? say('pager.label')}>
      <p class="pager__count figures">
        {total === null
          ? say('pager.some', { shown: count })
          : say('pager.of', { shown: count, total: formats.number(total) })}
      </p>
      {newerHref !== undefined && (
        <LinkButton href={newerHref} icon="arrow-left" small>
          {say(order === 'time' ? 'pager.newer' : 'pager.previous')}
        </LinkButton>
      )}
      {olderHref !== undefined && (
        <LinkButton href={olderHref} iconAfter="arrow-right" small>
          {say(order === 'time' ? 'pager.older' : 'pager.next')}
        </LinkButton>
      )}
    </nav>
  )
}
