import { expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { judgeApplication } from './application.ts'
import type { ApplicationQuestion } from './application-question.ts'
import { explained } from './assess.ts'
import { papersFor } from './documents.ts'
import { type PaperId, papers } from './papers.ts'
import { plainCase } from './plain-case.ts'

const nothingSpecial = { servicesContract: false, sentByForeignCompany: false, priorityProject: false }
const application: ApplicationQuestion = {
  ...plainCase('2026-03-02'),
  filed: Object.keys(papers) as PaperId[],
  circumstances: nothingSpecial,
  diploma: 'confirmed',
}

function idsFor(question: ApplicationQuestion): readonly string[] {
  return papersFor(question, question.circumstances).map(({ id, needed }) => `${id} ${needed}`)
}

test('a plain application needs the papers of the list and no others', () => {
  expect(idsFor(application)).toEqual([
    'application yes',
    'foreign-staff yes',
    'education yes',
    'employer-letter yes',
    'local-content yes',
    'identity yes',
    'fee-payment yes',
  ])
})

test('category 4, several regions, a priority project and a foreign sender each bring their paper', () => {
  const { employer, hire } = application
  const asked = idsFor({
    ...application,
    hire: { ...hire, category: 4, regions: ['71', '75'] },
    circumstances: { servicesContract: null, sentByForeignCompany: true, priorityProject: true },
  })
  expect(asked).toContain('category-4-replacement yes')
  expect(asked).toContain('other-regions yes')
  expect(asked).toContain('priority-project yes')
  expect(asked).toContain('transfer-letter yes')
  expect(asked).toContain('services-contract unknown')
  expect(asked).not.toContain('local-content yes')
  const exempt = idsFor({ ...application, employer: { ...employer, smallBusiness: true, headcount: 20 } })
  expect(exempt).not.toContain('local-content yes')
})

test('category 4 in one region brings its paper alone, and an unknown project leaves the form in doubt', () => {
  const { hire } = application
  expect(idsFor({ ...application, hire: { ...hire, category: 4 } })).toContain('category-4-replacement yes')
  expect(idsFor({ ...application, hire: { ...hire, category: 4 } })).not.toContain('other-regions yes')
  const unknownProject = idsFor({ ...application, circumstances: { ...nothingSpecial, priorityProject: null } })
  expect(unknownProject).toContain('local-content unknown')
  expect(unknownProject).toContain('priority-project unknown')
})

test('an application is judged by its papers and by what the ministry says', () => {
  expect(judgeApplication(application).answer).toBe('yes')
  expect(judgeApplication({ ...application, diploma: 'unanswered' }).answer).toBe('unknown')
  expect(judgeApplication({ ...application, diploma: 'not-confirmed' }).answer).toBe('no')
  expect(judgeApplication({ ...application, request: 'renewal' }).findings.map(({ rule }) => rule)).toEqual([
    'documents-complete',
  ])
  expect(
    judgeApplication({ ...application, hire: { ...application.hire, permit: 'seasonal' }, request: 'renewal' })
      .findings,
  ).toEqual([])
})

test('missing papers are named by their titles', () => {
  const { findings } = judgeApplication({ ...application, filed: ['application', 'foreign-staff', 'employer-letter'] })
  const because = findings.map(explained)[0]?.because
  expect(because?.en).toBe(
    'Papers missing: Education documents, Information on local content in staff, Identity document.',
  )
  for (const language of languages) expect(because?.[language]).not.toMatch(/[{}]/)
})

test('each kind of request has its own list', () => {
  const { hire } = application
  expect(idsFor({ ...application, request: 'renewal' })).toEqual([
    'application yes',
    'foreign-staff yes',
    'local-content yes',
    'identity yes',
    'fee-payment yes',
  ])
  expect(idsFor({ ...application, request: 'replacement' })).toEqual([
    'application yes',
    'education yes',
    'employer-letter yes',
    'identity yes',
  ])
  expect(idsFor({ ...application, request: 'reissue' })).toEqual(['application yes', 'proof-of-change yes'])
  const transfer = { ...application, hire: { ...hire, permit: 'ict' } } as const
  expect(idsFor(transfer)).toContain('content-programme unknown')
  expect(idsFor(transfer)).not.toContain('fee-payment yes')
  expect(idsFor({ ...transfer, request: 'renewal' })).toContain('extension-grounds yes')
  expect(
    idsFor({ ...transfer, circumstances: { ...nothingSpecial, contentProgramme: false } }).filter((id) =>
      id.startsWith('content-programme'),
    ),
  ).toEqual([])
})
