import type { Day } from '@ruqsat/law'
import { Button } from '../button/button.tsx'
import { HiddenFields } from '../button/post-button.tsx'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'

export interface BandProps {
  /** Where the clock is moved: the form sends `by` as `day`, `week` or `to`, and `to` as a day. */
  readonly moveAction: string
  /** Hidden values of the form. */
  readonly fields?: Readonly<Record<string, string>>
  /** The day it really is, where the clock has been moved. */
  readonly realDay?: Day
  readonly agenciesHref: string
}

/** Outside production, over every page: nothing here is official, what day it is here, and how to make it another. */
export function Band({ moveAction, fields = {}, realDay, agenciesHref }: BandProps) {
  const { say, today, formats } = useReader()
  return (
    <section class="band" aria-label={say('band.label')}>
      <div class="band__row">
        <p class="band__words">
          <b>{say('band.title')}</b> {say('band.text')}{' '}
          <a class="band__link" href={agenciesHref}>
            {say('band.agencies')}
          </a>
        </p>
        <p class="band__today">
          <Icon name="calendar-days" size={16} />
          <span>
            {say('band.today', { day: formats.dayAndWeekday(today) })}
            {realDay !== undefined && realDay !== today && <> {say('band.really', { day: formats.day(realDay) })}</>}
          </span>
        </p>
        <details class="band__more">
          <summary>{say('band.move')}</summary>
          <Clock moveAction={moveAction} fields={fields} />
        </details>
      </div>
    </section>
  )
}

function Clock({ moveAction, fields }: { moveAction: string; fields: Readonly<Record<string, string>> }) {
  const { say, today } = useReader()
  return (
    <form class="band__clock" method="post" action={moveAction} aria-label={say('band.move')}>
      <HiddenFields fields={fields} />
      <Button small name="by" value="day">
        {say('band.day')}
      </Button>
      <Button small name="by" value="week">
        {say('band.week')}
      </Button>
      <label>
        <span class="hidden-visually">{say('band.to')}</span>
        <input class="band__date figures" type="date" name="to" value={today} min={today} />
      </label>
      <Button small name="by" value="to">
        {say('band.go')}
      </Button>
    </form>
  )
}
