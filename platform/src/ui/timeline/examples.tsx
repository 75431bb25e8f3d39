import { formats } from '../../kernel/format.ts'
import { type Example, sample } from '../gallery/example.ts'
import { Link } from '../link/link.tsx'
import { Timeline } from './timeline.tsx'

export const usage = '<Timeline label events={[{key, when, at, who, what, icon, tone, children}]} />'

export const examples: readonly Example[] = [
  {
    title: 'What happened to a case, newest first',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const { day } = formats(language)
      const events = [
        {
          key: '3',
          at: '2026-05-06',
          when: day('2026-05-06'),
          who: say('mfa'),
          what: say('event.asked'),
          icon: 'send' as const,
        },
        {
          key: '2',
          at: '2026-05-04',
          when: day('2026-05-04'),
          who: say('platform'),
          what: say('event.checked'),
          icon: 'shield-check' as const,
          tone: 'yes' as const,
        },
        {
          key: '1',
          at: '2026-05-04',
          when: day('2026-05-04'),
          who: say('employer.1'),
          what: say('event.filed'),
          icon: 'file-text' as const,
          children: (
            <Link href="#receipt" file="PDF, 180 KB">
              {say('receipt')}
            </Link>
          ),
        },
      ]
      return <Timeline label={say('history')} events={events} />
    },
  },
]
