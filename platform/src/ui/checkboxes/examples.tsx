import { type Example, sample } from '../gallery/example.ts'
import { Checkboxes } from './checkboxes.tsx'

export const usage = '<Checkboxes name label choices={[{value, label, hint, content, disabled}]} values hint error />'

export const examples: readonly Example[] = [
  {
    title: 'Any of a few',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const choices = [
        { value: '75', label: say('region.almaty') },
        { value: '71', label: say('region.astana') },
        { value: '23', label: say('region.atyrau'), hint: say('region.hint') },
      ]
      return <Checkboxes name="regions" label={say('regions.label')} choices={choices} values={['75']} />
    },
  },
  {
    title: 'One statement to agree to; something to put right',
    render: (language) => {
      const say = sample(language)
      const choices = [{ value: 'true', label: say('consent') }]
      return <Checkboxes name="consent" label={say('consent.label')} choices={choices} error={say('consent.error')} />
    },
  },
]
