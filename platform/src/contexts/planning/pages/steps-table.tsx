import { type Citation, cited, type Step } from '@ruqsat/law'
import { Panel } from '../../../ui/panel/panel.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Tip } from '../../../ui/tip/tip.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { practiceDays } from '../practice.ts'
import { namedDaysOff } from './days-off.ts'
import { type AnswerMatter, dayOrNotKnown } from './matter.ts'

/** Every step with its days, its length and what that rests on. */
export function StepsTable({ matter }: { matter: AnswerMatter }) {
  const { say, answered } = matter
  return (
    <Panel title={say('table')}>
      <Table
        caption={say('table')}
        captionHidden
        columns={columnsOf(matter)}
        rows={answered.plan.steps}
        rowKey={(step) => step.id}
      />
    </Panel>
  )
}

function columnsOf(matter: AnswerMatter): readonly Column<Step>[] {
  const { say, language, formats } = matter
  return [
    {
      key: 'step',
      head: say('col.step'),
      cell: (step) => (
        <>
          <Tip text={step.explains[language]}>{step.title[language]}</Tip>
          <span class="under">{say(`ball.${step.ball}`)}</span>
        </>
      ),
    },
    {
      key: 'last',
      head: say('col.last'),
      cell: ({ last, lastWithHearing }) =>
        last === null ? (
          say('not-known')
        ) : (
          <div>
            <time datetime={last}>{formats.dayAndWeekday(last)}</time>
            {lastWithHearing !== last && (
              <span class="under">{say('hearing', { day: dayOrNotKnown(matter, lastWithHearing) })}</span>
            )}
          </div>
        ),
    },
    { key: 'earliest', head: say('col.earliest'), cell: ({ earliest }) => dayOrNotKnown(matter, earliest) },
    { key: 'slack', head: say('col.slack'), cell: (step) => <Slack step={step} matter={matter} /> },
    { key: 'length', head: say('col.length'), cell: (step) => <LengthOf step={step} matter={matter} /> },
    {
      key: 'rests',
      head: say('col.rests'),
      cell: ({ cites }) => (
        <div>
          {onePerPlace(cites).map((cite) => (
            <div key={`${cite.act} ${cite.clause} ${cite.trust}`}>
              {cited(cite)[language]} <Trust grade={cite.trust} />
            </div>
          ))}
        </div>
      ),
    },
  ]
}

/** Two figures of a step may stand in one place of the law: it is named once. */
function onePerPlace(cites: readonly Citation[]): readonly Citation[] {
  const places = cites.map(({ act, clause, trust }) => `${act} ${clause} ${trust}`)
  return cites.filter((_, at) => places.indexOf(places[at] as string) === at)
}

interface PartProps {
  readonly step: Step
  readonly matter: AnswerMatter
}

function Slack({ step: { done, slack, earliest, last }, matter: { say } }: PartProps) {
  const past = earliest !== null && last !== null && earliest > last
  if (done) return <Tag tone="yes">{say('done')}</Tag>
  if (past) return <Tag tone="no">{say('too-late')}</Tag>
  return <span>{slack === null ? '–' : say('slack', { days: slack })}</span>
}

/** How long, whether the law says so, which days are not counted, and when it would really be done. */
function LengthOf({ step: { id, length, lastBegin, last }, matter }: PartProps) {
  const { say, formats, answered, waiting } = matter
  const days = practiceDays(answered, waiting)[id]
  if (length === null) return <span>–</span>
  const words = say(`length.${length.unit}`, { days: length.days })
  const skipped =
    length.unit === 'working' && lastBegin !== null && last !== null ? namedDaysOff(matter, lastBegin, last) : []
  const listed = skipped.map(({ day, why }) => `${formats.dayAndWeekday(day)}: ${why}`).join('; ')
  return (
    <div>
      {skipped.length === 0 ? words : <Tip text={`${say('skipped')} ${listed}`}>{words}</Tip>}
      <span class="under">{say(`length.${length.kind}`)}</span>
      {days !== undefined && (
        <>
          <span class="under">{say('practice.half', { day: dayOrNotKnown(matter, days.half) })}</span>
          <span class="under">{say('practice.nine', { day: dayOrNotKnown(matter, days.nineInTen) })}</span>
        </>
      )}
    </div>
  )
}
