import { at, shareOfHands, shareOfHeads } from '@ruqsat/law'
import { FieldGroup } from '../../../ui/field/field.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'

const categories = ['1', '2', '3', '4'] as const

/** People at work by category, citizens and others: what the local share is counted from. */
export function StaffPart(props: PartProps & { readonly whollyForeign: boolean }) {
  const say = sayPermits(props.visit.language)
  const { today } = props.visit
  const { field, problems } = fieldsOf(props, 'staff')
  return (
    <PartForm props={props} part="staff" problems={problems}>
      <h1>{say('part.staff')}</h1>
      <p>{say('staff.lead', { heads: at(shareOfHeads, today), hands: at(shareOfHands, today) })}</p>
      {categories.map((category) => (
        <FieldGroup key={category} name={`category${category}`} label={say('staff.category', { category })}>
          <div class="pair">
            <Input {...field(`local${category}`)} label={say('staff.local')} type="digits" width="short" />
            <Input {...field(`foreign${category}`)} label={say('staff.foreign')} type="digits" width="short" />
          </div>
        </FieldGroup>
      ))}
      {props.whollyForeign && (
        <FieldGroup name="exempt" label={say('staff.exempt')} hint={say('staff.exempt-hint')}>
          <div class="pair">
            <Input {...field('exemptHeads')} label={say('staff.exemptHeads')} type="digits" width="short" />
            <Input {...field('exemptDeputies')} label={say('staff.exemptDeputies')} type="digits" width="short" />
          </div>
        </FieldGroup>
      )}
    </PartForm>
  )
}
