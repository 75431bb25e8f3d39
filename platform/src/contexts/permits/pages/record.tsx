import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import { type PermitsKey, sayPermits } from '../words.ts'

export interface RecordMatter {
  readonly whole: boolean
  readonly events: readonly {
    readonly ver: number
    readonly at: string
    readonly name: string
    readonly actor: string
    readonly data: Readonly<Record<string, unknown>>
    readonly hash: string
  }[]
}

/** Everything that happened to a case, newest first, and whether the chain is whole. */
export function RecordTimeline({ visit, record }: { visit: Visit; record: RecordMatter }) {
  const { language } = visit
  const say = sayPermits(language)
  const { stamp } = formats(language)
  const events = record.events.toReversed().map(({ ver, at, name, actor, data, hash }) => ({
    key: String(ver),
    at,
    when: stamp(Temporal.Instant.from(at)),
    who: say(`who.${actor.split(':')[0]}` as PermitsKey),
    what: say(`record.${name}` as PermitsKey),
    children: (
      <small class="under figures">
        {typeof data.agency === 'string' && <>{say(`agency.${data.agency}` as PermitsKey)} · </>}
        {ver} · {hash.slice(0, 12)}
      </small>
    ),
  }))
  return (
    <>
      <p>
        <Tag tone={record.whole ? 'yes' : 'no'}>{say(record.whole ? 'case.record-whole' : 'case.record-broken')}</Tag>
      </p>
      <Timeline label={say('case.record')} events={events} />
    </>
  )
}
