import { type Day, dayOffOn, daysSkipped, holidays, type Language, workingDaysBetween } from '@ruqsat/law'
import type { Visit } from '../kernel/http/visit.ts'
import { DaysLeft, type Urgency } from '../ui/days-left/days-left.tsx'

/** A day that is due, with the working days to it and why some days on the way do not count. */
export function Until({
  visit,
  day,
  compact = false,
  urgency,
}: {
  visit: Visit
  day: Day
  compact?: boolean
  urgency?: Urgency
}) {
  const { today, language } = visit
  const [from, to] = day < today ? [day, today] : [today, day]
  const between = workingDaysBetween(from, to)
  return (
    <DaysLeft
      until={day}
      workingDays={day < today ? -between : between}
      skipped={
        compact
          ? []
          : daysSkipped(from, to).map(({ day: skipped }) => ({ day: skipped, why: whyOff(skipped, language) }))
      }
      compact={compact}
      {...(urgency === undefined ? {} : { urgency })}
    />
  )
}

function whyOff(day: Day, language: Language): string {
  const off = dayOffOn(day)
  return off === null ? '' : holidays[off.why][language]
}
