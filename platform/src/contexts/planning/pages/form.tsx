import { activities, defaultAssumptions, type Language, type mostAssumed, regions } from '@ruqsat/law'
import { countryList } from '../../../kernel/countries.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { problemsIn } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { dayTyped, fieldAt, hireKinds, plainTyped, queryOf, type Typed } from '../typed-wish.ts'
import { sayPlanning } from '../words.ts'

interface FormProps {
  readonly language: Language
  readonly typed: Typed
  readonly problems: readonly Problem[]
}

const employerKinds = ['company', 'branch', 'representative-office', 'state-institution', 'state-enterprise'] as const
const categories = ['1', '2', '3', '4'] as const

/** What is wanted, whose hire it is, and what is assumed. A plain form: its answer is the page of its address. */
export function PlanForm(props: FormProps) {
  const { language, typed } = props
  const say = sayPlanning(language)
  const field = fieldsOf(props)
  const { value: startOn, ...start } = field('startOn')
  const day = dayTyped(startOn)
  return (
    <form method="get" action="/plan" class="planner__form print-none" data-plan novalidate>
      <input type="hidden" name="than" value={typed.than || queryOf(typed)} />
      <DayPicker {...start} label={say('startOn')} {...(day === null ? {} : { value: day })} />
      <Select {...field('region')} label={say('region')} options={placesIn(language)} />
      <Select
        {...field('kind')}
        label={say('kind')}
        options={hireKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <Input {...field('term')} label={say('term')} hint={say('term-hint')} type="digits" width="short" />
      <Input {...field('hire')} label={say('hire')} hint={say('hire-hint')} type="digits" width="short" />
      <Select
        {...field('citizenship')}
        label={say('citizenship')}
        empty={say('citizenship.unknown')}
        options={[...countryList(language)]}
      />
      <Details summary={say('firm')}>
        <FirmFields language={language} field={field} />
      </Details>
      <Details summary={say('assumed')}>
        <AssumedFields language={language} field={field} />
      </Details>
      <Button tone="primary" iconAfter="arrow-right">
        {say('plan')}
      </Button>
    </form>
  )
}

type FieldOf = ReturnType<typeof fieldsOf>
interface PartProps {
  readonly language: Language
  readonly field: FieldOf
}

function FirmFields({ language, field }: PartProps) {
  const say = sayPlanning(language)
  const yesNo = [
    { value: 'yes', label: say('yes') },
    { value: 'no', label: say('no') },
  ]
  return (
    <>
      <Select
        {...field('employer')}
        label={say('employer')}
        options={employerKinds.map((value) => ({ value, label: say(`employer.${value}`) }))}
      />
      <Select
        {...field('activity')}
        label={say('activity')}
        options={Object.entries(activities).map(([value, name]) => ({ value, label: `${value}. ${name[language]}` }))}
      />
      <Input {...field('foreignShare')} label={say('foreignShare')} type="number" width="short" suffix="%" />
      <Select {...field('smallBusiness')} label={say('smallBusiness')} options={yesNo} />
      <p class="under">{say('firm-text')}</p>
      {categories.map((category) => (
        <div key={category} class="pair">
          <Input {...field(`local${category}`)} label={say('local', { category })} type="digits" />
          <Input {...field(`foreign${category}`)} label={say('foreign', { category })} type="digits" />
        </div>
      ))}
      <Select {...field('qualified')} label={say('qualified')} empty={say('qualified.unknown')} options={yesNo} />
      <Input
        {...field('quotaLeft')}
        label={say('quotaLeft')}
        hint={say('quotaLeft-hint')}
        type="digits"
        width="short"
      />
      <DayTyped name="onAirFrom" language={language} field={field} />
      <Input
        {...field('unregistered')}
        label={say('unregistered')}
        hint={say('unregistered-hint')}
        type="digits"
        width="short"
      />
      <DayTyped name="banFoundOn" language={language} field={field} />
      <Input {...field('tenure')} label={say('tenure')} hint={say('tenure-hint')} type="digits" width="short" />
    </>
  )
}

function DayTyped({ name, language, field }: PartProps & { readonly name: 'onAirFrom' | 'banFoundOn' }) {
  const say = sayPlanning(language)
  const { value, ...rest } = field(name)
  const day = dayTyped(value)
  return <DayPicker {...rest} label={say(name)} hint={say(`${name}-hint`)} {...(day === null ? {} : { value: day })} />
}

function AssumedFields({ language, field }: PartProps) {
  const say = sayPlanning(language)
  const assumed = (name: keyof typeof mostAssumed) => {
    const { value, ...rest } = field(name)
    return { ...rest, value: value === '' ? String(defaultAssumptions[name]) : value }
  }
  return (
    <>
      <p class="under">{say('assumed-text')}</p>
      <Input {...assumed('visa')} label={say('visa')} hint={say('visa-hint')} type="digits" width="short" />
      <Input {...assumed('journey')} label={say('journey')} type="digits" width="short" />
      <Input {...assumed('iin')} label={say('iin')} type="digits" width="short" />
      <Input {...assumed('payment')} label={say('payment')} hint={say('payment-hint')} type="digits" width="short" />
    </>
  )
}

function fieldsOf({ language, typed, problems }: FormProps) {
  const shown = problemsIn(
    language,
    problems.map((problem) => ({ ...problem, at: `/${fieldAt(problem.at)}` })),
  )
  return (name: string) => ({ name, value: typed[name] ?? plainTyped[name] ?? '', ...shown.of(`/${name}`) })
}

function placesIn(language: Language) {
  return regions.map(({ code, name }) => ({ value: code, label: name[language] }))
}
