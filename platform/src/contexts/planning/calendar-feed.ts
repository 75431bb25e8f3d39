import { createHash } from 'node:crypto'
import { cited, type Day, dayInWords, type Language, plusDays, type Step } from '@ruqsat/law'
import { formats } from '../../kernel/format.ts'
import type { Say } from '../../kernel/i18n.ts'
import type { Waiting } from '../permits/index.ts'
import type { Answered } from './answer-wish.ts'
import { daysInWords } from './pages/matter.ts'
import { practiceDays } from './practice.ts'
import type { PlanningKey } from './words.ts'

/** What a calendar feed is made of. */
export interface FeedMatter {
  readonly answered: Answered
  readonly waiting: Waiting
  readonly language: Language
  readonly say: Say<PlanningKey>
  /** The page of the plan; the same plan has the same events in any language and on any day. */
  readonly page: string
}

/** The last safe day of every step as a calendar that programs subscribe to (RFC 5545). */
export function calendarFeed(matter: FeedMatter): string {
  const { answered, say, language } = matter
  const { steps, startOn, on } = answered.plan
  const name = say('feed.name', { day: dayInWords(startOn)[language] })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Ruqsat//Plan of a hire//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...steps.flatMap((step) => (isToCome(step, on) ? eventOf(matter, step, step.last) : [])),
    ...event(matter, on, { id: 'start', day: startOn, summary: say('feed.start'), description: name }),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** What is done, or was beside the way and is past, needs no place in a calendar. */
function isToCome(step: Step, on: Day): step is Step & { readonly last: Day } {
  return step.last !== null && !step.done && (step.onTheWay || step.last >= on)
}

function eventOf(matter: FeedMatter, step: Step, last: Day): readonly string[] {
  const { language, say, answered, waiting } = matter
  const grounds = [...new Set(step.cites.map((cite) => cited(cite)[language]))].join('; ')
  const practice = practiceDays(answered, waiting)[step.id]
  const description = [
    `${say('ball')}: ${say(`ball.${step.ball}`)}`,
    step.explains[language],
    ...(grounds === '' ? [] : [grounds]),
    ...(practice === undefined ? [] : [daysInWords({ say, formats: formats(language) }, practice)]),
  ].join('\n')
  const summary = say('feed.by', { step: step.title[language] })
  return event(matter, answered.plan.on, { id: step.id, day: last, summary, description })
}

interface Event {
  readonly id: string
  readonly day: Day
  readonly summary: string
  readonly description: string
}

function event({ page }: FeedMatter, on: Day, { id, day, summary, description }: Event): readonly string[] {
  const hire = createHash('sha256').update(page).digest('hex').slice(0, 16)
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${hire}@ruqsat`,
    `DTSTAMP:${written(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${written(day)}`,
    `DTEND;VALUE=DATE:${written(plusDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function written(day: Day): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
}

const encoder = new TextEncoder()

/** A line of at most 75 octets, going on after a space on the next; no letter is cut in two. */
export function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}
