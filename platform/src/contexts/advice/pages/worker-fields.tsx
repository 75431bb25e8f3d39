import { type Language, workerStatuses } from '@ruqsat/law'
import { countryList } from '../../../kernel/countries.ts'
import { Input } from '../../../ui/input/input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { statusName } from '../../permits/index.ts'
import { sayAdvice } from '../words.ts'
import type { Fields } from './fields.ts'

/** Who is to come: citizenship, status, qualification. No name is asked. */
export function WorkerFields({ language, fields: { field } }: { language: Language; fields: Fields }) {
  const say = sayAdvice(language)
  return (
    <Panel title={say('worker')}>
      <Select
        {...field('citizenship')}
        label={say('citizenship')}
        empty={say('choose')}
        options={countryList(language).filter(({ value }) => value !== 'KAZ')}
        width="long"
      />
      <Select
        {...field('status')}
        label={say('status')}
        options={workerStatuses.map((value) => ({ value, label: statusName(language, value) }))}
        width="long"
      />
      <Radios
        {...field('qualified')}
        label={say('qualified')}
        inline
        choices={[
          { value: 'yes', label: say('yes') },
          { value: 'no', label: say('no') },
          { value: '', label: say('not-known') },
        ]}
      />
      <Input {...field('tenure')} label={say('tenure')} hint={say('tenure-hint')} type="digits" width="short" />
    </Panel>
  )
}
