import { type Language, permitKinds, posts, regions, requests } from '@ruqsat/law'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { postName } from '../../permits/index.ts'
import { sayAdvice } from '../words.ts'
import type { Fields } from './fields.ts'

const categories = ['1', '2', '3', '4'] as const

/** What is asked for, when, for which post, where and for how long. */
export function HireFields({ language, fields }: { language: Language; fields: Fields }) {
  const say = sayAdvice(language)
  const { field, dayField } = fields
  return (
    <Panel title={say('hire')}>
      <DayPicker {...dayField('on')} label={say('on')} hint={say('on-hint')} />
      <Radios
        {...field('request')}
        label={say('request')}
        choices={requests.map((value) => ({ value, label: say(`request.${value}`) }))}
      />
      <Radios
        {...field('permit')}
        label={say('permit')}
        choices={permitKinds.map((value) => ({ value, label: say(`permit.${value}`) }))}
      />
      <Select
        {...field('category')}
        label={say('category')}
        empty={say('category.none')}
        options={categories.map((category) => ({ value: category, label: say('category-n', { category }) }))}
        width="long"
      />
      <Select
        {...field('post')}
        label={say('post')}
        options={posts.map((value) => ({ value, label: postName(language, value) }))}
        width="long"
      />
      <Input {...field('term')} label={say('term')} hint={say('term-hint')} type="digits" width="short" />
      <Select
        {...field('region')}
        label={say('region')}
        empty={say('choose')}
        options={places(language)}
        width="long"
      />
      <Details summary={say('more-regions')} open={fields.list('moreRegions').length > 0}>
        <Checkboxes
          name="moreRegions"
          label={say('more-regions')}
          labelHeard
          choices={places(language)}
          values={fields.list('moreRegions')}
        />
      </Details>
    </Panel>
  )
}

/** Every region, for a list to choose from. */
export function places(language: Language) {
  return regions.map(({ code, name }) => ({ value: code, label: name[language] }))
}
