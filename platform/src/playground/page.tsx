import type { VNode } from 'preact'
import { formats } from '../kernel/format.ts'
import type { Visit } from '../kernel/http/visit.ts'
import { deskPage, freshKey } from '../shell/frame.tsx'
import { Button, LinkButton } from '../ui/button/button.tsx'
import { DayPicker } from '../ui/date-input/date-input.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { Panel } from '../ui/panel/panel.tsx'
import { Select } from '../ui/select/select.tsx'
import { clockSpan } from './clock-span.ts'
import { type PlaygroundKey, sayPlayground } from './words.ts'

const faults = ['well', 'slow', 'silent', 'wrong', 'down'] as const
const treasuryFaults = [...faults, 'twice', 'out-of-order', 'wrong-sum'] as const

/** The sandbox's own page: the clock, and how each agency behaves. `told` is null while the agencies do not answer. */
export function playgroundPage(visit: Visit, told: Readonly<Record<string, string>> | null): VNode {
  const say = sayPlayground(visit.language)
  const { dayAndWeekday, day } = formats(visit.language)
  const { first, last } = clockSpan()
  return deskPage(
    visit,
    { title: say('title') },
    <>
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      <Panel title={say('clock')}>
        <p>{say('clock-now', { day: dayAndWeekday(visit.today) })}</p>
        <form method="post" action="/playground/clock" class="stack">
          <input type="hidden" name="_key" value={freshKey()} />
          <input type="hidden" name="back" value="/playground" />
          <input type="hidden" name="by" value="to" />
          <DayPicker
            name="to"
            label={say('clock-to')}
            hint={say('clock-span', { first: day(first), last: day(last) })}
            value={visit.today}
            min={first}
            max={last}
          />
          <Button>{say('clock-go')}</Button>
        </form>
      </Panel>
      <Panel title={say('agencies')}>
        <p>{say('agencies-lead')}</p>
        {told === null ? (
          <Notice kind="warning" title={say('refusal.agencies-away')} />
        ) : (
          Object.entries(told).map(([agency, fault]) => (
            <Agency key={agency} visit={visit} agency={agency} fault={fault} />
          ))
        )}
      </Panel>
      <p>{say('api', { clock: 'PUT /api/v1/sandbox/clock', agencies: 'PUT /api/v1/sandbox/agencies/{agency}' })}</p>
      <LinkButton href="/sign-in" icon="log-in">
        {say('sign-in')}
      </LinkButton>
    </>,
  )
}

function Agency({ visit, agency, fault }: { visit: Visit; agency: string; fault: string }) {
  const say = sayPlayground(visit.language)
  const known = agency === 'treasury' ? treasuryFaults : faults
  return (
    <form method="post" action={`/playground/agencies/${agency}`} class="pair pair--end">
      <input type="hidden" name="_key" value={freshKey()} />
      <Select
        name="fault"
        id={`fault-${agency}`}
        label={say(`agency.${agency}` as PlaygroundKey)}
        value={fault}
        options={known.map((value) => ({ value, label: say(`fault.${value}`) }))}
        width="long"
      />
      <Button label={`${say('set')}: ${say(`agency.${agency}` as PlaygroundKey)}`}>{say('set')}</Button>
    </form>
  )
}
