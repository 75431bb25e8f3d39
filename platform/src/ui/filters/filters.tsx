import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { HiddenFields } from '../button/post-button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export interface ActiveFilter {
  /** What is filtered and how: "Region: Almaty". */
  readonly label: string
  /** The same list without this filter. */
  readonly removeHref: string
}

export interface FiltersProps {
  readonly action: string
  /** The one box that is always seen. */
  readonly search?: { readonly name: string; readonly label: string; readonly value?: string }
  /** Further fields; behind "More filters" where there is a search. */
  readonly children?: ComponentChildren
  readonly active?: readonly ActiveFilter[]
  readonly clearHref?: string
  /** Query values that are no filters and must stay, such as the sort order. */
  readonly keep?: Readonly<Record<string, string>>
}

/** What narrows a list down. It is a GET form: the whole choice stands in the address. */
export function Filters({ action, search, children, active = [], clearHref, keep = {} }: FiltersProps) {
  const { say } = useReader()
  return (
    <search class="filters">
      <form method="get" action={action}>
        <HiddenFields fields={keep} />
        {search !== undefined && <SearchBox {...search} />}
        {children !== undefined && search === undefined && <Fields>{children}</Fields>}
        {children !== undefined && search !== undefined && (
          <details class="filters__more">
            <summary class="button button--quiet filters__toggle">
              <Icon name="list-filter" />
              {say('filters.more')}
            </summary>
            <Fields>{children}</Fields>
          </details>
        )}
      </form>
      {active.length > 0 && <ActiveFilters active={active} clearHref={clearHref} />}
    </search>
  )
}

function Fields({ children }: { children: ComponentChildren }) {
  const { say } = useReader()
  return (
    <div class="filters__fields">
      {children}
      <Button>{say('filters.show')}</Button>
    </div>
  )
}

function SearchBox({ name, label, value }: { name: string; label: string; value?: string }) {
  const { say } = useReader()
  return (
    <div class="filters__search">
      <label class="filters__label" for={`filter-${name}`}>
        {label}
      </label>
      <input class="input__box" type="search" id={`filter-${name}`} name={name} value={value} />
      <Button icon="search">{say('filters.find')}</Button>
    </div>
  )
}

function ActiveFilters({ active, clearHref }: { active: readonly ActiveFilter[]; clearHref: string | undefined }) {
  const { say } = useReader()
  return (
    <ul class="filters__active" aria-label={say('filters.active')}>
      {active.map(({ label, removeHref }) => (
        <li key={label}>
          <a class="filters__chip" href={removeHref} aria-label={say('filters.remove', { label })}>
            {label}
            <Icon name="x" size={16} />
          </a>
        </li>
      ))}
      {clearHref !== undefined && (
        <li>
          <a class="filters__clear" href={clearHref}>
            {say('filters.clear')}
          </a>
        </li>
      )}
    </ul>
  )
}
