import { countryList } from '../../../kernel/countries.ts'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { educationLevels } from '../parts.ts'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'

/** Education and experience, as the officer will judge them. */
export function EducationPart(props: PartProps) {
  const { language } = props.visit
  const say = sayPermits(language)
  const { field, problems } = fieldsOf(props, 'education')
  return (
    <PartForm props={props} part="education" problems={problems}>
      <h1>{say('part.education')}</h1>
      <Select
        {...field('level')}
        label={say('education.level')}
        empty={say('wizard.choose')}
        options={educationLevels.map((value) => ({ value, label: say(`level.${value}`) }))}
        width="long"
      />
      <Input {...field('institution')} label={say('education.institution')} />
      <Select
        {...field('country')}
        label={say('education.country')}
        hint={say('education.country-hint')}
        empty={say('wizard.choose')}
        options={countryList(language)}
        width="long"
      />
      <Input {...field('speciality')} label={say('education.speciality')} />
      <Input {...field('diploma')} label={say('education.diploma')} width="medium" />
      <Input {...field('graduatedIn')} label={say('education.graduatedIn')} type="digits" width="short" />
      <Input
        {...field('experienceYears')}
        label={say('education.experienceYears')}
        type="digits"
        suffix={say('education.years')}
        width="short"
      />
      <Textarea
        {...field('experience')}
        label={say('education.experience')}
        hint={say('education.experience-hint')}
        limit={2000}
      />
    </PartForm>
  )
}
