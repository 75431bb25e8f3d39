import type { Day } from '../calendar/day.ts'
import { at } from '../core/figure.ts'
import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { banEnds } from './ban.ts'
import { isOverdue } from './category-4-replacement.ts'
import { changeTexts as says } from './change-texts.ts'
import { leastTenure } from './ict.ts'
import type { Category4Permit, Question } from './question.ts'
import { effort, type Remedy, replace } from './remedy.ts'
import { windowOf } from './renewal.ts'
import { shareRemedies, transfereeRemedies } from './staff-remedies.ts'
import { employmentTerms, longestTerm } from './term.ts'
import { vacancyRemedies } from './vacancy-remedies.ts'

/** What the employer can do about the rule on the day of the question, knowing what day it is today. */
type Remedies = (question: Question, today: Day) => readonly Remedy[]

/** Rules that look at the day of filing: they are mended first, since every other answer depends on that day. */
export const rulesOfTime: readonly string[] = ['ban', 'renewal-window', 'market-test']

const remedies: Readonly<Record<string, Remedies>> = {
  ban: banRemedies,
  'renewal-window': windowRemedies,
  'market-test': vacancyRemedies,
  'local-share': shareRemedies,
  'ict-share': transfereeRemedies,
  'category-4-replacement': replacementRemedies,
  'contracts-registered': registrationRemedies,
  qualification: () => [anotherPerson('/worker/qualified', true, says.qualifiedPerson)],
  'ict-tenure': ({ on }) => {
    const months = at(leastTenure, on)
    return [anotherPerson('/worker/foreignTenureMonths', months, fill(says.tenuredPerson, { months }))]
  },
  term: termRemedies,
}

/** Everything the employer can do about that rule; nothing for the quota and for renewals that are used up. */
export function remediesFor(rule: string, question: Question, today: Day): readonly Remedy[] {
  return remedies[rule]?.(question, today) ?? []
}

function banRemedies({ employer: { banFoundOn }, on }: Question): readonly Remedy[] {
  return banFoundOn === null ? [] : [{ fileOn: banEnds(banFoundOn, on), patch: [], says: says.waitOutBan, effort: 0 }]
}

function windowRemedies({ permit, on }: Question): readonly Remedy[] {
  if (permit === null) return []
  const { opens } = windowOf(permit, on)
  return on < opens ? [{ fileOn: opens, patch: [], says: says.waitForWindow, effort: 0 }] : []
}

/** Past so many posts the list is replaced as a whole: one operation instead of hundreds. */
const mostSingly = 8

function replacementRemedies({ employer: { category4 }, on }: Question): readonly Remedy[] {
  const overdue = category4.flatMap((permit, place) => (isOverdue(permit, on) ? [place] : []))
  const count = overdue.length
  return [
    {
      patch:
        count > mostSingly
          ? [
              replace(
                '/employer/category4',
                category4.map((permit) => (isOverdue(permit, on) ? replaced(permit) : permit)),
              ),
            ]
          : overdue.map((place) => replace(`/employer/category4/${place}/replaced`, true)),
      says: fill(says.replaceCategory4, { count }),
      effort: count * effort.givePost,
    },
  ]
}

function replaced(permit: Category4Permit): Category4Permit {
  return { ...permit, replaced: true }
}

function registrationRemedies({ employer: { unregisteredContracts } }: Question): readonly Remedy[] {
  const count = unregisteredContracts ?? 0
  return [
    {
      patch: [replace('/employer/unregisteredContracts', 0)],
      says: fill(says.registerContracts, { count }),
      effort: count * effort.registerContract,
    },
  ]
}

function anotherPerson(path: string, value: unknown, sentence: Text): Remedy {
  return { patch: [replace(path, value)], says: sentence, effort: effort.findAnotherPerson }
}

/** The lawful terms next to the one asked for, the nearer first. */
function termRemedies(question: Question): readonly Remedy[] {
  const { on, hire } = question
  if ('days' in hire.term) {
    const days = longestTerm(question, on)
    return [chooseTerm('/hire/term/days', days, fill(says.termInDays, { days }), 0)]
  }
  const asked = hire.term.months
  const lawful = hire.permit === 'employment' ? employmentTerms(question, on) : [longestTerm(question, on)]
  const below = lawful.filter((months) => months < asked).at(-1)
  const above = lawful.find((months) => months > asked)
  return [below, above]
    .filter((months) => months !== undefined)
    .toSorted((a, b) => Math.abs(a - asked) - Math.abs(b - asked))
    .map((months, place) => chooseTerm('/hire/term/months', months, fill(says.termInMonths, { months }), place))
}

function chooseTerm(path: string, length: number, sentence: Text, further: number): Remedy {
  return { patch: [replace(path, length)], says: sentence, effort: effort.chooseTerm + further }
}
