import { appealInstructions, type Language, languages, regionName } from '@ruqsat/law'
import type { CaseView } from '../contexts/permits/api.ts'
import { sayPermits } from '../contexts/permits/words.ts'
import type { CaseFile, RefusalEnding } from './case-schema.ts'
import { judge } from './judge.ts'
import { asked, type Stage } from './stage.ts'
import type { Step } from './step.ts'

/** The officer tells of a likely refusal, the employer is heard, and only then it is refused: with the rule, the fact and the clause. */
export async function* playRefusal(
  file: CaseFile,
  ending: RefusalEnding,
  stage: Stage,
  id: string,
): AsyncGenerator<Step> {
  await stage.goTo(ending.toldOn)
  const { seen, step } = await judge(file, stage, id)
  yield step
  const told = await asked(stage.officer.post<CaseView>(`/cases/${id}/tell-refusal`, { seen }))
  yield {
    on: stage.today(),
    what: 'told',
    facts: [
      { name: 'fact.object-by', value: told.hearing?.objectBy ?? '' },
      { name: 'fact.refuse-from', value: told.hearing?.refuseFrom ?? '' },
    ],
    ball: told.ball,
  }
  if (ending.objection !== undefined) yield await hear(ending.objection, stage, id)

  await stage.goTo(ending.refusedOn)
  const { seen: looked } = await asked(stage.officer.get<CaseView>(`/cases/${id}`))
  const { answer: ground = '' } = ending
  const refused = await asked(stage.officer.post<CaseView>(`/cases/${id}/refuse`, { seen: looked, ground }))
  const { decided, ball, ways } = refused
  if (decided === null) return
  yield {
    on: stage.today(),
    what: 'refused',
    facts: [
      ...(ground === '' ? [] : [{ name: 'fact.ground' as const, value: ground }]),
      {
        name: 'fact.appeal',
        value: appealInstructions(regionName(refused.region), higherBody, decided.on)[stage.language],
      },
      { name: 'fact.case', value: `${stage.address}/cases/${id}` },
    ],
    ball,
    argued: { decision: decided.decision, shows: 'what is against it', ways },
  }
}

async function hear(objection: NonNullable<RefusalEnding['objection']>, stage: Stage, id: string): Promise<Step> {
  await stage.goTo(objection.on)
  const { text } = objection
  const { ball } = await asked(stage.employer.post<CaseView>(`/cases/${id}/objection`, { text }))
  return { on: stage.today(), what: 'heard', facts: [{ name: 'fact.objection', value: text }], ball }
}

const higherBody = Object.fromEntries(
  languages.map((language) => [language, sayPermits(language)('case.higher-body')]),
) as Record<Language, string>
