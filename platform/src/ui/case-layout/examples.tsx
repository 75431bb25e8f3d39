import { Code } from '../code/code.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { stationsUnderWay } from '../gallery/samples/stations.ts'
import { Panel } from '../panel/panel.tsx'
import { StatusLine } from '../status-line/status-line.tsx'
import { Tag } from '../tag/tag.tsx'
import { Track } from '../track/track.tsx'
import { CaseLayout } from './case-layout.tsx'

export const usage =
  '<CaseLayout crumbs number={<Code/>} title subtitle state={<Tag/>} status={<StatusLine/>} track={<Track/>} actions={<ActionBar/>} aside>…</CaseLayout>'

export const examples: readonly Example[] = [
  {
    title: 'A case in its checks',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <CaseLayout
          crumbs={[{ label: say('queue'), href: '#queue' }]}
          number={<Code compact label={say('caseNumber')} value="ALM-2026-00412" />}
          title={say('worker.1')}
          subtitle={say('subtitle')}
          state={<Tag>{say('state.checks')}</Tag>}
          status={<StatusLine who="agency" text={say('ball.mfaLong')} />}
          track={<Track label={say('track')} stations={stationsUnderWay(language)} />}
          aside={
            <Panel title={say('history')} level={2}>
              <p>{say('event.filed')}</p>
            </Panel>
          }
        >
          <Panel title={say('documents')}>
            <p>{say('diploma.hint')}</p>
          </Panel>
        </CaseLayout>
      )
    },
  },
]
