import { type Example, sample } from '../gallery/example.ts'
import { Input } from '../input/input.tsx'
import { Radios } from './radios.tsx'

export const usage =
  '<Radios name label choices={[{value, label, hint, content, disabled}]} value inline hint error heading />'

export const examples: readonly Example[] = [
  {
    title: 'With hints; the label is the heading of its page',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const choices = [
        { value: '1', label: say('category.1'), hint: say('category.1.hint') },
        { value: '2', label: say('category.2'), hint: say('category.2.hint') },
        { value: '3', label: say('category.3'), hint: say('category.3.hint') },
        { value: '4', label: say('category.4'), hint: say('category.4.hint') },
      ]
      return (
        <Radios
          name="category"
          label={say('category.label')}
          hint={say('category.hint')}
          choices={choices}
          value="3"
          heading
        />
      )
    },
  },
  {
    title: 'A choice that asks further',
    render: (language) => {
      const say = sample(language)
      const code = <Input name="code" label={say('code.label')} hint={say('code.hint')} width="medium" />
      const choices = [
        { value: 'yes', label: say('vacancy.yes'), content: code },
        { value: 'no', label: say('vacancy.no') },
      ]
      return <Radios name="vacancy" label={say('vacancy.label')} choices={choices} value="yes" />
    },
  },
  {
    title: 'Side by side; something to put right; one not open',
    render: (language) => {
      const say = sample(language)
      const choices = [
        { value: 'yes', label: say('yes') },
        { value: 'no', label: say('no') },
        { value: 'other', label: say('unknown'), disabled: true },
      ]
      return (
        <Radios
          name="legalised"
          label={say('legalised.label')}
          choices={choices}
          inline
          error={say('legalised.error')}
        />
      )
    },
  },
]
