import type { Day } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { Tone } from '../../../ui/tone.ts'
import type { CaseView } from '../api.ts'
import { type PermitsKey, sayPermits } from '../words.ts'

type Check = CaseView['checks'][number]

const tones: Readonly<Record<Check['state'], Tone>> = { asked: 'neutral', answered: 'yes', refused: 'no', late: 'soon' }

/** Every agency's row, the same for both sides: asked, answered, refused, late, and what it said. */
export function Checks({ visit, view }: { visit: Visit; view: CaseView }) {
  const say = sayPermits(visit.language)
  const { stamp } = formats(visit.language)
  return (
    <Panel title={say('case.checks')}>
      <p>{say('case.checks-lead')}</p>
      <Table
        caption={say('case.checks')}
        captionHidden
        rows={view.checks}
        rowKey={(check) => check.agency}
        columns={[
          {
            key: 'agency',
            head: say('check.agency'),
            cell: (check) => (
              <>
                {say(`agency.${check.agency}` as PermitsKey)}
                <small class="under">{stamp(Temporal.Instant.from(check.answeredAt ?? check.askedAt))}</small>
              </>
            ),
          },
          {
            key: 'state',
            head: say('check.state'),
            cell: (check) => <Tag tone={tones[check.state]}>{say(`check.${check.state}`)}</Tag>,
          },
          { key: 'said', head: say('check.said'), cell: (check) => <Said visit={visit} check={check} /> },
        ]}
      />
    </Panel>
  )
}

function Said({ visit, check }: { visit: Visit; check: Check }) {
  const say = sayPermits(visit.language)
  if (check.state === 'refused') return <>{check.trouble}</>
  if (check.state !== 'answered') return <>{troubleInWords(visit, check)}</>
  return (
    <>
      {answerInWords(visit, check)}
      {check.byHand !== null && <small class="under">{say('check.by-hand', { ground: check.byHand })}</small>}
    </>
  )
}

function troubleInWords({ language }: Visit, { trouble, attempts }: Check): string {
  const say = sayPermits(language)
  return trouble === null
    ? say('check.trouble.none')
    : say(`check.trouble.${trouble}` as PermitsKey, { tries: attempts })
}

/** What each agency's answer means. */
function answerInWords({ language }: Visit, { agency, answer }: Check): string {
  const say = sayPermits(language)
  const said = answer as Record<string, unknown>
  if (agency === 'irs')
    return say('check.category4', {
      count: (said.category4 as { replaced: boolean }[]).filter((post) => !post.replaced).length,
    })
  if (agency === 'esutd') return say('check.contracts', { count: Number(said.unregistered) })
  if (agency === 'mfa') return say(said.confirmed === true ? 'check.confirmed' : 'check.not-confirmed')
  const offences = said.offences as { article: string; foundOn: Day }[]
  if (offences.length === 0) return say('check.no-offences')
  return offences
    .map(({ article, foundOn }) => say('check.offences', { article, day: formats(language).day(foundOn) }))
    .join('; ')
}
