import { Code } from '../code/code.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { SummaryList } from './summary-list.tsx'

export const usage = '<SummaryList rows={[{key, label, value, changeHref}]} />'

export const examples: readonly Example[] = [
  {
    title: 'With links that change, and a value that is missing',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const rows = [
        { key: 'worker', label: say('worker'), value: say('worker.1'), changeHref: '#worker' },
        { key: 'post', label: say('post.label'), value: say('post'), changeHref: '#post' },
        { key: 'code', label: say('code.label'), value: <Code compact label={say('code.label')} value="V75301241" /> },
        { key: 'diploma', label: say('diploma'), changeHref: '#diploma' },
      ]
      return <SummaryList rows={rows} />
    },
  },
]
