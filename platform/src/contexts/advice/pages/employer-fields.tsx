import { activities, employerKinds, type Language } from '@ruqsat/law'
import { FieldGroup } from '../../../ui/field/field.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { kindName } from '../../employers/index.ts'
import { type AdviceKey, sayAdvice } from '../words.ts'
import type { Fields } from './fields.ts'

const categories = ['1', '2', '3', '4'] as const
const transferCategories = ['1', '2', '3'] as const

/** Who hires: kind, size, activity, and his people by category. */
export function EmployerFields({ language, fields }: { language: Language; fields: Fields }) {
  const say = sayAdvice(language)
  const { field } = fields
  return (
    <Panel title={say('employer')}>
      <Select
        {...field('kind')}
        label={say('kind')}
        options={employerKinds.map((value) => ({ value, label: kindName(language, value) }))}
        width="long"
      />
      <Select
        {...field('activity')}
        label={say('activity')}
        empty={say('choose')}
        options={Object.entries(activities).map(([value, name]) => ({ value, label: `${value} · ${name[language]}` }))}
        width="long"
      />
      <Input {...field('foreignShare')} label={say('foreignShare')} type="number" suffix="%" width="short" />
      <Radios
        {...field('smallBusiness')}
        label={say('smallBusiness')}
        inline
        choices={[
          { value: 'yes', label: say('yes') },
          { value: 'no', label: say('no') },
        ]}
      />
      <Input {...field('headcount')} label={say('headcount')} type="digits" width="short" />
      <h3>{say('staff')}</h3>
      <p>{say('staff-hint')}</p>
      {categories.map((category) => (
        <Counts
          key={category}
          name={`staff${category}`}
          label={say('category-n', { category })}
          language={language}
          fields={fields}
          of={[
            [`local${category}`, 'local'],
            [`foreign${category}`, 'foreign'],
          ]}
        />
      ))}
    </Panel>
  )
}

/** Foreigners outside the ordinary staff: on a transfer, and in posts without a permit. */
export function OtherForeigners({ language, fields }: { language: Language; fields: Fields }) {
  const say = sayAdvice(language)
  return (
    <>
      <FieldGroup name="ict" label={say('ict')} hint={say('ict-hint')}>
        <div class="pair">
          {transferCategories.map((category) => (
            <Input
              key={category}
              {...fields.field(`ict${category}`)}
              label={say('category-n', { category })}
              type="digits"
              width="short"
            />
          ))}
        </div>
      </FieldGroup>
      <Counts
        name="exempt"
        label={say('exempt')}
        hint={say('exempt-hint')}
        language={language}
        fields={fields}
        of={[
          ['exemptHeads', 'heads'],
          ['exemptDeputies', 'deputies'],
        ]}
      />
    </>
  )
}

interface CountsProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly language: Language
  readonly fields: Fields
  readonly of: readonly (readonly [field: string, label: AdviceKey])[]
}

function Counts({ of, language, fields: { field }, ...group }: CountsProps) {
  const say = sayAdvice(language)
  return (
    <FieldGroup {...group}>
      <div class="pair">
        {of.map(([name, label]) => (
          <Input key={name} {...field(name)} label={say(label)} type="digits" width="short" />
        ))}
      </div>
    </FieldGroup>
  )
}
