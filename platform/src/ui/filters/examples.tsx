import { type Example, sample } from '../gallery/example.ts'
import { Select } from '../select/select.tsx'
import { Filters } from './filters.tsx'

export const usage =
  '<Filters action search={{name, label, value}} active={[{label, removeHref}]} clearHref keep>{more fields}</Filters>'

export const examples: readonly Example[] = [
  {
    title: 'A search, further fields, filters in force',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const active = [
        { label: say('filter.region'), removeHref: '?category=3' },
        { label: say('filter.category'), removeHref: '?region=75' },
      ]
      return (
        <Filters
          action="#queue"
          search={{ name: 'q', label: say('filter.search'), value: '' }}
          active={active}
          clearHref="?"
          keep={{ sort: 'until' }}
        >
          <Select
            name="region"
            label={say('region')}
            options={[{ value: '75', label: say('region.almaty') }]}
            empty={say('any')}
          />
          <Select
            name="category"
            label={say('category')}
            options={[{ value: '3', label: say('category.3') }]}
            empty={say('any')}
          />
        </Filters>
      )
    },
  },
  {
    title: 'Fields only',
    render: (language) => {
      const say = sample(language)
      return (
        <Filters action="#quota">
          <Select name="place" label={say('region')} options={[{ value: '75', label: say('region.almaty') }]} />
        </Filters>
      )
    },
  },
]
