import type { Day } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { sayLawbook } from '../words.ts'

/** Asks about another day; the day stands in the address, so that the answer can be sent to a colleague. */
export function OnDayForm({ visit, action, on }: { visit: Visit; action: string; on: Day }) {
  const say = sayLawbook(visit.language)
  return (
    <form class="row law-on-day print-none" method="get" action={action}>
      <DayPicker name="on" label={say('on.label')} value={on} />
      <Button>{say('on.show')}</Button>
    </form>
  )
}
