import { isDay, type Language } from '@ruqsat/law'
import { type PermitsKey, sayPermits } from '../contexts/permits/words.ts'
import { formats } from '../kernel/format.ts'
import type { Row, Sheet } from './sheet.ts'
import type { Fact, Step } from './step.ts'
import { tellArgument } from './tell-argument.ts'
import { sayJourney } from './words.ts'

/** Tells one step: the day and what happened, what came of it, who moves next, and the reasons of the law, indented. */
export function tell(sheet: Sheet, step: Step): string {
  const { language } = sheet
  const values = Object.entries(step.values ?? {}).map(([name, value]) => [name, dayOrSelf(language, value)])
  return [
    ...sheet.dated(step.on, sayJourney(language)(step.what, Object.fromEntries(values))),
    ...sheet.named([...(step.facts ?? []).map((fact) => factRow(language, fact)), ...turnRow(language, step)]),
    ...(step.argued === undefined ? [] : tellArgument(sheet, step.argued)),
    '',
  ].join('\n')
}

function factRow(language: Language, { name, value }: Fact): Row {
  const say = sayPermits(language)
  if (typeof name !== 'string')
    return { name: say(`agency.${name.agency}` as PermitsKey), text: say(`check.${value}` as PermitsKey) }
  return { name: sayJourney(language)(name), text: inWords(language, value) }
}

/** Who has the ball, what they are to do, and until when. */
function turnRow(language: Language, { ball }: Step): Row[] {
  if (ball === undefined || ball.holder === 'nobody') return []
  const say = sayPermits(language)
  const agencies = ball.agencies.map((agency) => say(`agency.${agency}` as PermitsKey)).join(', ')
  const what = say(`ball.${ball.what}` as PermitsKey, { agencies })
  const until = ball.until === null ? null : formats(language).dayAndWeekday(ball.until)
  const text = until === null ? what : sayJourney(language)('turn-until', { what, day: until })
  return [{ name: say('queue.ball'), text, look: 'cyan' }]
}

function inWords(language: Language, value: Fact['value']): string {
  const { number, money } = formats(language)
  if (typeof value === 'number') return number(value)
  return typeof value === 'string' ? dayOrSelf(language, value) : money(value.tenge)
}

function dayOrSelf<T extends string | number>(language: Language, value: T): T | string {
  return typeof value === 'string' && isDay(value) ? formats(language).dayAndWeekday(value) : value
}
