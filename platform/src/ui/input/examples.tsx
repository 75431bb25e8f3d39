import { type Example, sample } from '../gallery/example.ts'
import { Input } from './input.tsx'

export const usage =
  '<Input name label hint error optional type="text | digits | number | search | tel | email | password" width="short | medium | long" prefix suffix value autocomplete disabled readonly />'

export const examples: readonly Example[] = [
  {
    title: 'Text with a hint',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return <Input name="post" label={say('post.label')} hint={say('post.hint')} value={say('post')} />
    },
  },
  {
    title: 'A number that is a name; something to put right',
    render: (language) => {
      const say = sample(language)
      return (
        <Input
          name="iin"
          type="digits"
          width="short"
          label={say('iin')}
          hint={say('iin.hint')}
          error={say('iin.error')}
          value="86051530012"
        />
      )
    },
  },
  {
    title: 'An amount, a telephone, optional',
    render: (language) => {
      const say = sample(language)
      return (
        <>
          <Input name="pay" type="number" width="short" suffix="₸" label={say('pay')} value="780 000" />
          <Input
            name="phone"
            type="tel"
            width="medium"
            prefix="+7"
            label={say('phone')}
            optional
            autocomplete="tel-national"
          />
        </>
      )
    },
  },
  {
    title: 'Switched off and to be read only',
    render: (language) => {
      const say = sample(language)
      return (
        <>
          <Input name="bin" label={say('bin')} value="180340021791" readonly width="medium" />
          <Input name="region" label={say('region')} value={say('region.almaty')} disabled width="medium" />
        </>
      )
    },
  },
]
