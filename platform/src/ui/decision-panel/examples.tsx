import { formats } from '../../kernel/format.ts'
import { type Example, sample } from '../gallery/example.ts'
import { reasonsForNo, reasonsForYes } from '../gallery/samples/reasons.ts'
import { Money } from '../money/money.tsx'
import { SummaryList } from '../summary-list/summary-list.tsx'
import { DecisionPanel } from './decision-panel.tsx'

export const usage =
  '<DecisionPanel answer headline on reasons={decision.findings.map((f) => reasonOf(f, language, words))} changes={[{key, text, href, action}]} changesTitle level>…</DecisionPanel>'

export const examples: readonly Example[] = [
  {
    title: 'Yes, with what it leads to',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const { dayAndWeekday } = formats(language)
      const rows = [
        { key: 'decide', label: say('decideBy'), value: dayAndWeekday('2026-05-14') },
        { key: 'fee', label: say('fee'), value: <Money tenge={968_800} because={say('feeBecause')} /> },
      ]
      return (
        <DecisionPanel answer="yes" headline={say('headline.yes')} on="2026-05-04" reasons={reasonsForYes(language)}>
          <SummaryList rows={rows} />
        </DecisionPanel>
      )
    },
  },
  {
    title: 'No, with the ways to a yes; what decides comes first',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const changes = [
        { key: 'hire', text: say('change.share'), href: '#plan' },
        { key: 'post', text: say('change.post') },
      ]
      return (
        <DecisionPanel
          answer="no"
          headline={say('headline.no')}
          on="2026-05-06"
          reasons={reasonsForNo(language)}
          changes={changes}
        />
      )
    },
  },
  {
    title: 'Not known yet',
    render: (language) => (
      <DecisionPanel
        answer="unknown"
        headline={sample(language)('headline.unknown')}
        on="2026-05-06"
        reasons={reasonsForNo(language).filter((reason) => reason.answer !== 'no')}
        level={3}
      />
    ),
  },
]
