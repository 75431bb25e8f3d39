import type { CaseView } from '../contexts/permits/api.ts'
import type { CaseFile } from './case-schema.ts'
import { asked, type Stage } from './stage.ts'
import type { Step } from './step.ts'

/** The officer judges the qualification; from then on the law's answer to the whole case is known. */
export async function judge(file: CaseFile, stage: Stage, id: string): Promise<{ seen: number; step: Step }> {
  const { meets, note } = file.qualification
  const view = await asked(stage.officer.post<CaseView>(`/cases/${id}/qualification`, { meets, note }))
  const { seen, argued, ways, ball } = view
  return {
    seen,
    step: {
      on: stage.today(),
      what: meets ? 'judged' : 'judged-against',
      facts: [{ name: 'fact.note', value: note }],
      ball,
      argued: { decision: argued, shows: 'everything', ways },
    },
  }
}
