import { type Example, sample } from '../gallery/example.ts'
import { ErrorSummary } from './error-summary.tsx'

export const usage = '<ErrorSummary problems={[{field: "iin", text}]} />  field: the id of the input, or null'

export const examples: readonly Example[] = [
  {
    title: 'All that is to be put right',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const problems = [
        { field: 'iin', text: say('iin.error') },
        { field: 'birth', text: say('born.error') },
        { field: null, text: say('file.error') },
      ]
      return <ErrorSummary problems={problems} />
    },
  },
]
