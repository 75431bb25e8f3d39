import { type Day, daysBetween, plusDays } from '../calendar/day.ts'
import type { Question } from '../permits/question.ts'

/**
 * The same case, lived on another day: every day among its facts moves along, so that the vacancy has stood as long and the
 * permit has as long to run. Two answers to it then differ by the law alone, not by the time that passed.
 */
export function livedOn(question: Question, on: Day): Question {
  const apart = daysBetween(question.on, on)
  if (apart === 0) return question
  const moved = (day: Day): Day => plusDays(day, apart)
  const { employer, vacancy, permit } = question
  return {
    ...question,
    on,
    employer: {
      ...employer,
      banFoundOn: employer.banFoundOn === null ? null : moved(employer.banFoundOn),
      category4: employer.category4.map((held) => ({ ...held, issuedOn: moved(held.issuedOn) })),
    },
    vacancy:
      vacancy === null
        ? null
        : {
            ...vacancy,
            postedOn: moved(vacancy.postedOn),
            live: vacancy.live.map(({ from, to }) => ({ from: moved(from), to: to === null ? null : moved(to) })),
          },
    permit: permit === null ? null : { ...permit, expiresOn: moved(permit.expiresOn) },
  }
}
