import { type Day, laterOf, plusDays } from '../calendar/day.ts'
import { at } from '../core/figure.ts'
import { fill } from '../core/sentence.ts'
import { regionName } from '../registers/regions.ts'
import { changeTexts as says } from './change-texts.ts'
import { filingOffset, lastOnAir, marketWait, opensAfter, standsItsDays } from './market-test.ts'
import { noCode, type Question, type Vacancy } from './question.ts'
import { effort, type Remedy, replace } from './remedy.ts'

/** What can be done for the market test: leave a vacancy on air, keep one from ending, put one back, or post one. */
export function vacancyRemedies(question: Question, today: Day): readonly Remedy[] {
  const { vacancy, hire, on } = question
  if (vacancy === null || !hire.regions.includes(vacancy.region)) return [postVacancy(question, today)]
  const interval = lastOnAir(vacancy.live)
  const stillToCome = interval.from > today ? [postVacancy(question, today)] : []
  if (standsItsDays(interval, on)) return [leaveOnAir(vacancy, opensAfter(interval, on)), ...stillToCome]
  if (interval.to !== null && interval.to >= today) return [keepOnAir(vacancy, on), ...stillToCome]
  return [postAgain(vacancy, today, on)]
}

function leaveOnAir({ code }: Vacancy, fileOn: Day): Remedy {
  return { fileOn, patch: [], says: fill(says.leaveOnAir, { code }), effort: effort.keepVacancy }
}

function keepOnAir({ code, live }: Vacancy, on: Day): Remedy {
  const interval = lastOnAir(live)
  const through = plusDays(interval.from, at(marketWait, on))
  return {
    fileOn: opensAfter(interval, on),
    patch: [replace(`/vacancy/live/${live.indexOf(interval)}/to`, null)],
    says: fill(says.keepOnAir, { code, through }),
    effort: effort.keepVacancy,
  }
}

function postAgain({ code }: Vacancy, today: Day, on: Day): Remedy {
  return {
    fileOn: laterOf(on, plusDays(today, at(filingOffset, on))),
    patch: [{ op: 'add', path: '/vacancy/live/-', value: { from: today, to: null } }],
    says: fill(says.postAgain, { code }),
    effort: effort.postVacancy,
  }
}

function postVacancy({ hire, on }: Question, today: Day): Remedy {
  const region = hire.regions[0] as string
  const vacancy: Vacancy = { code: noCode, postedOn: today, region, live: [{ from: today, to: null }] }
  return {
    fileOn: laterOf(on, plusDays(today, at(filingOffset, on))),
    patch: [replace('/vacancy', vacancy)],
    says: fill(says.postVacancy, { region: regionName(region) }),
    effort: effort.postVacancy,
  }
}
