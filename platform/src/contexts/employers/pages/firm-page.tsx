import { activities, regions } from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { deskPage, freshKey } from '../../../shell/frame.tsx'
import { problemsIn } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { FieldGroup } from '../../../ui/field/field.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type EmployerView, employerKinds } from '../api.ts'
import { sayEmployers } from '../words.ts'

export interface FirmMatter {
  readonly firm: EmployerView
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

const categories = ['1', '2', '3', '4'] as const

/** What the register holds of the firm, to be kept true by the employer. */
export function firmPage(visit: Visit, matter: FirmMatter): VNode {
  const { language } = visit
  const say = sayEmployers(language)
  const { firm } = matter
  const problems = problemsIn(language, matter.problems)
  const field = (name: string) => ({ name, value: matter.typed[name] ?? '', ...problems.of(`/${name}`) })
  return deskPage(
    visit,
    { title: say('title') },
    <>
      <h1>{firm.name[language]}</h1>
      <p>
        <Code compact label={say('bin')} value={firm.bin} />
      </p>
      <p>{say('lead')}</p>
      <ErrorSummary problems={problems.summary} />
      <form method="post" action="/firm" class="stack" novalidate>
        <input type="hidden" name="_key" value={freshKey()} />
        <Select
          {...field('kind')}
          label={say('kind')}
          options={employerKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
          width="long"
        />
        <Select
          {...field('activity')}
          label={say('activity')}
          options={Object.entries(activities).map(([value, name]) => ({
            value,
            label: `${value} · ${name[language]}`,
          }))}
          width="long"
        />
        <Select
          {...field('region')}
          label={say('region')}
          options={regions.map(({ code, name }) => ({ value: code, label: name[language] }))}
          width="long"
        />
        <Input {...field('address')} label={say('address')} />
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
        {categories.map((category) => (
          <FieldGroup key={category} name={`staff${category}`} label={say('category', { category })}>
            <div class="pair">
              <Input {...field(`local${category}`)} label={say('local')} type="digits" width="short" />
              <Input {...field(`foreign${category}`)} label={say('foreign')} type="digits" width="short" />
            </div>
          </FieldGroup>
        ))}
        <Button tone="primary">{say('save')}</Button>
      </form>
    </>,
  )
}
