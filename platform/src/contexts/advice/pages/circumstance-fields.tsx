import type { Language } from '@ruqsat/law'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { earlierPermits } from '../typed-question.ts'
import { sayAdvice } from '../words.ts'
import { OtherForeigners } from './employer-fields.tsx'
import type { Fields } from './fields.ts'
import { places } from './hire-fields.tsx'

interface Props {
  readonly language: Language
  readonly fields: Fields
}

/** The vacancy on the exchange and the quota. */
export function MarketFields({ language, fields: { field, dayField } }: Props) {
  const say = sayAdvice(language)
  return (
    <Panel title={say('vacancy')}>
      <DayPicker {...dayField('onAirFrom')} label={say('onAirFrom')} hint={say('onAirFrom-hint')} />
      <DayPicker {...dayField('onAirTo')} label={say('onAirTo')} hint={say('onAirTo-hint')} />
      <Select
        {...field('vacancyRegion')}
        label={say('vacancyRegion')}
        empty={say('vacancyRegion.same')}
        options={places(language)}
        width="long"
      />
      <Input {...field('code')} label={say('code')} width="medium" optional />
      <Input {...field('quotaLeft')} label={say('quotaLeft')} hint={say('unknown-hint')} type="digits" width="short" />
    </Panel>
  )
}

/** The permit to be renewed. */
export function HeldFields({ language, fields: { field, dayField } }: Props) {
  const say = sayAdvice(language)
  return (
    <Panel title={say('held')}>
      <DayPicker {...dayField('expiresOn')} label={say('expiresOn')} hint={say('held-hint')} />
      <Input {...field('renewals')} label={say('renewals')} type="digits" width="short" />
    </Panel>
  )
}

/** What most employers have nothing to tell of: violations, earlier permits, contracts, foreigners outside the staff. */
export function PastFields({ language, fields, open }: Props & { readonly open: boolean }) {
  const say = sayAdvice(language)
  const { field, dayField, list } = fields
  return (
    <Details summary={say('past')} open={open}>
      <DayPicker {...dayField('banFoundOn')} label={say('banFoundOn')} hint={say('banFoundOn-hint')} />
      <Input
        {...field('unregistered')}
        label={say('unregistered')}
        hint={say('unknown-hint')}
        type="digits"
        width="short"
      />
      {earlierPermits.map((number) => (
        <div key={number} class="pair pair--end">
          <DayPicker {...dayField(`earlier${number}`)} label={say('earlier', { number })} />
          <Checkboxes
            name={`replaced${number}`}
            label={say('replaced')}
            labelHeard
            choices={[{ value: 'yes', label: say('replaced') }]}
            values={list(`replaced${number}`)}
          />
        </div>
      ))}
      <OtherForeigners language={language} fields={fields} />
    </Details>
  )
}
