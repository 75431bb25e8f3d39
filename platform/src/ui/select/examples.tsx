import type { Language } from '@ruqsat/law'
import { type Example, sample } from '../gallery/example.ts'
import { Select, type SelectOption } from './select.tsx'

export const usage = '<Select name label options={[{value, label}]} value empty width hint error optional disabled />'

function regions(language: Language): readonly SelectOption[] {
  const say = sample(language)
  return [
    { value: '75', label: say('region.almaty') },
    { value: '71', label: say('region.astana') },
    { value: '23', label: say('region.atyrau') },
  ]
}

export const examples: readonly Example[] = [
  {
    title: 'One of many',
    narrow: true,
    render: (language) => (
      <Select name="region" label={sample(language)('region')} options={regions(language)} value="75" width="medium" />
    ),
  },
  {
    title: 'Nothing chosen yet; something to put right',
    render: (language) => {
      const say = sample(language)
      return (
        <Select
          name="where"
          label={say('region')}
          empty={say('choose')}
          options={regions(language)}
          error={say('region.error')}
        />
      )
    },
  },
  {
    title: 'Switched off',
    render: (language) => (
      <Select name="fixed" label={sample(language)('region')} options={regions(language)} disabled width="medium" />
    ),
  },
]
