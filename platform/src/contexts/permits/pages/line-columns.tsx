import type { Visit } from '../../../kernel/http/visit.ts'
import type { Column } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { Tone } from '../../../ui/tone.ts'
import type { LineView } from '../api.ts'
import type { State } from '../states.ts'
import { type PermitsKey, sayPermits } from '../words.ts'
import { Ball } from './ball.tsx'

const tones: Readonly<Record<State, Tone>> = {
  draft: 'neutral',
  registered: 'info',
  hearing: 'soon',
  approved: 'yes',
  refused: 'no',
  lapsed: 'no',
  withdrawn: 'neutral',
  issued: 'yes',
}

/** The state of an application as a tag. */
export function StateTag({ visit, state }: { visit: Visit; state: State }) {
  return <Tag tone={tones[state]}>{sayPermits(visit.language)(`state.${state}`)}</Tag>
}

/** Where a line of a list leads: a draft to its form, a case to its page. */
export function hrefOf(line: LineView): string {
  return line.state === 'draft' ? `/drafts/${line.id}` : `/cases/${line.id}`
}

/** The columns that every list of cases has. */
export function caseColumn(visit: Visit): Column<LineView> {
  const say = sayPermits(visit.language)
  return {
    key: 'case',
    head: say('queue.case'),
    cell: ({ worker, title, number }) => (
      <>
        {worker ?? title ?? say('cases.untitled')}
        <small class="under figures">{[number, worker === null ? null : title].filter(Boolean).join(' · ')}</small>
      </>
    ),
  }
}

export function ballColumn(visit: Visit): Column<LineView> {
  return {
    key: 'ball',
    head: sayPermits(visit.language)('queue.ball'),
    cell: (line) => <Ball visit={visit} ball={line.ball} compact />,
  }
}

export function stateColumn(visit: Visit): Column<LineView> {
  return {
    key: 'state',
    head: sayPermits(visit.language)('check.state'),
    cell: (line) => <StateTag visit={visit} state={line.state} />,
  }
}

/** What is missing in a case, in words. */
export function missingInWords(visit: Visit, missing: readonly string[]): string {
  const say = sayPermits(visit.language)
  if (missing.length === 0) return say('missing.nothing')
  return missing
    .map((what) => say((what === 'qualification' ? 'missing.qualification' : `agency.${what}`) as PermitsKey))
    .join(', ')
}
