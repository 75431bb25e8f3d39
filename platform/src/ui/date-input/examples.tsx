import { type Example, sample } from '../gallery/example.ts'
import { DateInput, DayPicker } from './date-input.tsx'

export const usage =
  '<DateInput name label hint error value={{day, month, year}} wrong={["year"]} />  <DayPicker name label value min max />'

export const examples: readonly Example[] = [
  {
    title: 'A date known by heart',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const value = { day: '15', month: '5', year: '1986' }
      return <DateInput name="born" label={say('born')} hint={say('born.hint')} value={value} autocomplete="bday" />
    },
  },
  {
    title: 'The year is to be put right',
    render: (language) => {
      const say = sample(language)
      const value = { day: '15', month: '5', year: '86' }
      return <DateInput name="birth" label={say('born')} value={value} wrong={['year']} error={say('born.error')} />
    },
  },
  {
    title: 'A date to be looked for in a calendar',
    render: (language) => (
      <DayPicker name="start" label={sample(language)('start')} value="2026-06-01" min="2026-05-06" />
    ),
  },
]
