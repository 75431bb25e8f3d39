import { type Example, sample } from '../gallery/example.ts'
import { publicFooter, publicPlaces } from '../gallery/samples/places.ts'
import { PublicLayout } from './public-layout.tsx'

export const usage = '<PublicLayout nav account={{href, label}} footer={[{title, links}]} note wide>…</PublicLayout>'

/** A layout is a whole page: it is shown on a page of its own. */
export const whole = true

export const examples: readonly Example[] = [
  {
    title: 'A page to read',
    render: (language) => {
      const say = sample(language)
      return (
        <PublicLayout
          nav={publicPlaces(language)}
          account={{ href: '#in', label: say('signIn') }}
          footer={publicFooter(language)}
          note={say('foot.note')}
        >
          <h1>{say('market')}</h1>
          <p>{say('norm.market')}</p>
          <p>{say('norm.share')}</p>
        </PublicLayout>
      )
    },
  },
]
