import { type Example, sample } from '../gallery/example.ts'
import { Field, FieldGroup, wired } from './field.tsx'

export const usage =
  '<Field name label hint error optional heading><input {...wired(field)} /></Field>  <FieldGroup …> for several inputs'

export const examples: readonly Example[] = [
  {
    title: 'Around an input of your own',
    render: (language) => {
      const say = sample(language)
      const field = { name: 'post', label: say('post.label'), hint: say('post.hint') }
      return (
        <Field {...field}>
          <input class="input__box" {...wired(field)} />
        </Field>
      )
    },
  },
  {
    title: 'Optional, with something to put right',
    render: (language) => {
      const say = sample(language)
      const field = { name: 'iin', label: say('iin'), hint: say('iin.hint'), error: say('iin.error'), optional: true }
      return (
        <Field {...field}>
          <input class="input__box" {...wired(field)} value="86051530012" />
        </Field>
      )
    },
  },
  {
    title: 'Several inputs, one question',
    render: (language) => {
      const say = sample(language)
      return (
        <FieldGroup name="name" label={say('worker.name')} hint={say('worker.nameHint')}>
          <div class="columns">
            <input class="input__box" id="name" name="surname" aria-label={say('surname')} />
            <input class="input__box" name="given" aria-label={say('given')} />
          </div>
        </FieldGroup>
      )
    },
  },
]
