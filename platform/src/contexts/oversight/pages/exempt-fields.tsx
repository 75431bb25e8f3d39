import { activities, employerKinds, groupName, permitKinds, posts, regions, wordName } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import { FieldGroup } from '../../../ui/field/field.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select, type SelectOption } from '../../../ui/select/select.tsx'
import { postName } from '../../permits/index.ts'
import { sayOversight } from '../words.ts'
import type { ExemptionField, TypedDraft } from './typed-draft.ts'

interface Props {
  readonly visit: Visit
  readonly typed: TypedDraft
  problemOf(name: ExemptionField): { readonly error?: string }
}

/** Whom a rule is to exempt: each fact from a list of its own, so that it can be chosen without a script. */
export function ExemptFields({ visit: { language }, typed, problemOf }: Props) {
  const say = sayOversight(language)
  const words = (names: readonly string[]): readonly SelectOption[] =>
    names.map((name) => ({ value: name, label: wordName(name)?.[language] ?? name }))
  const options: Readonly<Record<Exclude<ExemptionField, 'headcount'>, readonly SelectOption[]>> = {
    activity: Object.entries(activities).map(([code, name]) => ({ value: code, label: `${code} – ${name[language]}` })),
    region: regions.map(({ code, name }) => ({ value: code, label: name[language] })),
    category: ['1', '2', '3', '4'].map((number) => ({
      value: number,
      label: groupName('byCategory', number)[language],
    })),
    post: posts.map((post) => ({ value: post, label: postName(language, post) })),
    permit: words(permitKinds),
    kind: words(employerKinds),
  }
  const names = Object.keys(options) as Exclude<ExemptionField, 'headcount'>[]
  return (
    <FieldGroup name="whom" label={say('exempt.whom')} hint={say('exempt.whom-hint')}>
      <Input
        name="headcount"
        label={say('exempt.headcount')}
        hint={say('exempt.headcount-hint')}
        type="number"
        width="short"
        value={typed.headcount}
        {...problemOf('headcount')}
      />
      {names.map((name) => (
        <Select
          key={name}
          name={name}
          label={say(`exempt.${name}`)}
          options={options[name]}
          value={typed[name]}
          empty={say('exempt.any')}
          {...problemOf(name)}
        />
      ))}
    </FieldGroup>
  )
}
