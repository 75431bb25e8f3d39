import { type Example, sample } from '../gallery/example.ts'
import { officerPlaces } from '../gallery/samples/places.ts'
import { NavList } from './nav-list.tsx'

export const usage = '<NavList label items={[{href, label, icon, count, current}]} />'

export const examples: readonly Example[] = [
  {
    title: 'Places with what waits there',
    narrow: true,
    render: (language) => <NavList label={sample(language)('queue')} items={officerPlaces(language)} />,
  },
]
