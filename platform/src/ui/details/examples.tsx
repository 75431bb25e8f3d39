import { type Example, sample } from '../gallery/example.ts'
import { Details } from './details.tsx'

export const usage = '<Details summary open group>…</Details>'

export const examples: readonly Example[] = [
  {
    title: 'Of a group only one is open',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <>
          <Details summary={say('market')} group="rules" open>
            <p>{say('norm.market')}</p>
          </Details>
          <Details summary={say('share')} group="rules">
            <p>{say('norm.share')}</p>
          </Details>
        </>
      )
    },
  },
]
