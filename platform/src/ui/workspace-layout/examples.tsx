import { type Example, sample } from '../gallery/example.ts'
import { officerPlaces } from '../gallery/samples/places.ts'
import { WorkspaceLayout } from './workspace-layout.tsx'

export const usage =
  '<WorkspaceLayout nav person={{name, place, role}} signOut={{action, fields}} personMenu home>…</WorkspaceLayout>'

/** A layout is a whole page: it is shown on a page of its own. */
export const whole = true

export const examples: readonly Example[] = [
  {
    title: 'An officer’s desk',
    render: (language) => {
      const say = sample(language)
      return (
        <WorkspaceLayout
          nav={officerPlaces(language)}
          person={{ name: say('officer'), place: say('office'), role: say('officer.role') }}
          signOut={{ action: '#out', fields: { key: '1' } }}
        >
          <h1>{say('queue')}</h1>
          <p>{say('norm.market')}</p>
        </WorkspaceLayout>
      )
    },
  },
]
