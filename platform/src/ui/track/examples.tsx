import { type Example, sample } from '../gallery/example.ts'
import { stationsAhead, stationsRefused, stationsUnderWay } from '../gallery/samples/stations.ts'
import { Track } from './track.tsx'

export const usage =
  '<Track label stations={[{key, label, state: "done | current | next | failed", date, note}]} numbered />'

export const examples: readonly Example[] = [
  {
    title: 'Under way',
    narrow: true,
    render: (language) => <Track label={sample(language)('track')} stations={stationsUnderWay(language)} />,
  },
  {
    title: 'Stopped',
    narrow: true,
    render: (language) => <Track label={sample(language)('track')} stations={stationsRefused(language)} />,
  },
  {
    title: 'Before it begins',
    render: (language) => <Track label={sample(language)('track')} stations={stationsAhead(language)} numbered />,
  },
]
