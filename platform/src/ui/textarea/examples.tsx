import { type Example, sample } from '../gallery/example.ts'
import { Textarea } from './textarea.tsx'

export const usage = '<Textarea name label hint error optional value rows limit disabled />'

export const examples: readonly Example[] = [
  {
    title: 'With a limit',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <Textarea
          name="reason"
          label={say('reason')}
          hint={say('reason.hint')}
          limit={1000}
          value={say('because.share')}
        />
      )
    },
  },
  {
    title: 'Something to put right',
    render: (language) => {
      const say = sample(language)
      return <Textarea name="ground" label={say('reason')} error={say('reason.error')} limit={1000} />
    },
  },
  {
    title: 'Switched off',
    render: (language) => <Textarea name="note" label={sample(language)('reason')} disabled rows={2} />,
  },
]
