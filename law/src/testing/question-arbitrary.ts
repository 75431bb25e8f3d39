import fc from 'fast-check'
import { type Day, dayNumber, plusDays } from '../calendar/day.ts'
import {
  type Category4Permit,
  type Employer,
  employerKinds,
  type HeldPermit,
  type Hire,
  type OnAir,
  permitKinds,
  posts,
  type Question,
  requests,
  type Vacancy,
  type Worker,
  workerStatuses,
} from '../permits/question.ts'

/** Days of two years around the reform of 1 September 2025, with its own days drawn often. */
const anyOn: fc.Arbitrary<Day> = fc.oneof(
  { weight: 6, arbitrary: daysBetween('2025-06-01', '2026-12-20') },
  { weight: 1, arbitrary: fc.constantFrom<Day>('2025-08-27', '2025-08-28', '2025-08-31', '2025-09-01', '2023-06-30') },
)

/** Any question that {@link file://../permits/read-question.ts} accepts, bent towards cases near an edge of the law. */
export const anyQuestion: fc.Arbitrary<Question> = anyOn.chain((on) =>
  anyHire().chain((hire) =>
    fc
      .record({
        request: fc.constantFrom(...requests, 'new', 'renewal'),
        employer: anyEmployer(on),
        worker: anyWorker(),
        vacancy: anyVacancy(on, hire),
        quotaLeft: fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 3 }).map((n) => n + 1) }, fc.constantFrom(0, null)),
        permit: fc.record<HeldPermit>({
          expiresOn: daysAround(on, 20, 120),
          renewals: fc.nat({ max: 3 }),
        }),
      })
      .map((rest) => ({ on, hire, ...rest, permit: rest.request === 'renewal' ? rest.permit : null })),
  ),
)

/** A day so many days before or after. */
function daysAround(on: Day, before: number, after: number): fc.Arbitrary<Day> {
  return fc.integer({ min: -before, max: after }).map((days) => plusDays(on, days))
}

function daysBetween(from: Day, to: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map((number) => plusDays('1970-01-01', number))
}

function anyHire(): fc.Arbitrary<Hire> {
  return fc.constantFrom(...permitKinds, 'employment').chain((permit) =>
    fc.record<Hire>({
      permit: fc.constant(permit),
      category:
        permit === 'seasonal'
          ? fc.constant(null)
          : permit === 'ict'
            ? fc.constantFrom(1, 2, 3)
            : fc.constantFrom(1, 2, 3, 4),
      post: fc.constantFrom(...posts),
      term:
        permit === 'seasonal'
          ? fc.record({ days: fc.oneof(fc.integer({ min: 1, max: 365 }), fc.constantFrom(90, 91, 365, 366, 400)) })
          : fc.record({ months: fc.oneof({ weight: 4, arbitrary: fc.constant(12) }, fc.integer({ min: 1, max: 48 })) }),
      regions: fc.uniqueArray(fc.constantFrom('71', '75', '79', '23', '10'), { minLength: 1, maxLength: 2 }),
    }),
  )
}

function anyEmployer(on: Day): fc.Arbitrary<Employer> {
  const headcount = fc.record({ local: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })), foreign: fc.nat({ max: 4 }) })
  const transferees = fc.nat({ max: 3 })
  return fc.record<Employer>({
    kind: fc.constantFrom(...employerKinds, 'company', 'company', 'company'),
    foreignShare: fc.constantFrom(0, 49, 100),
    smallBusiness: fc.boolean(),
    headcount: fc.constantFrom(5, 10, 11, 20, 21, 30, 31, 120),
    activity: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTU'),
    staff: fc.record({ 1: headcount, 2: headcount, 3: headcount, 4: headcount }),
    ictStaff: fc.record({ 1: transferees, 2: transferees, 3: transferees }),
    exemptPosts: fc.record({ head: fc.nat({ max: 1 }), deputy: fc.nat({ max: 2 }) }),
    banFoundOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, daysAround(on, 420, 0)),
    category4: fc.array(fc.record<Category4Permit>({ issuedOn: daysAround(on, 450, 0), replaced: fc.boolean() }), {
      maxLength: 2,
    }),
    unregisteredContracts: fc.constantFrom(0, 0, 0, 0, 1, 3, null),
  })
}

function anyWorker(): fc.Arbitrary<Worker> {
  return fc.record<Worker>({
    citizenship: fc.constantFrom('CHN', 'IND', 'TUR', 'UZB', 'GBR', 'CHN', 'IND', 'TUR', 'RUS'),
    status: fc.oneof({ weight: 9, arbitrary: fc.constant('none' as const) }, fc.constantFrom(...workerStatuses)),
    qualified: fc.constantFrom(true, true, true, false, null),
    foreignTenureMonths: fc.constantFrom(0, 11, 12, 40, null),
  })
}

function anyVacancy(on: Day, { regions }: Hire): fc.Arbitrary<Vacancy | null> {
  const interval = fc
    .tuple(daysAround(on, 40, 3), fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([from, length]): OnAir => ({ from, to: length === null ? null : plusDays(from, length) }))
  const posted = fc
    .array(interval, { minLength: 1, maxLength: 2 })
    .map((live) => live.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    .chain((live) =>
      fc.record<Vacancy>({
        code: fc.constant('V12345678'),
        postedOn: fc.constant((live[0] as OnAir).from),
        region: fc.constantFrom(regions[0] as string, regions[0] as string, regions[0] as string, '19'),
        live: fc.constant(live),
      }),
    )
  return fc.oneof({ weight: 6, arbitrary: posted }, fc.constant(null))
}
