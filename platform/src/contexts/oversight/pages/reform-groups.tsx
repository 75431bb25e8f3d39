import {
  type Answer,
  type FlipExample,
  flipNames,
  flipped,
  flips,
  type Grouping,
  groupName,
  type Language,
  regionName,
  type Tally,
  type Text,
  turnedRules,
} from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Bars } from '../../../ui/bars/bars.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { type OversightKey, sayOversight } from '../words.ts'

const shown: Readonly<Record<Grouping, OversightKey>> = {
  byRegion: 'reform.by-region',
  byCategory: 'reform.by-category',
  byActivity: 'reform.by-activity',
  byRule: 'reform.by-rule',
}

interface Props {
  readonly visit: Visit
  readonly tally: Tally
  /** The rules by name, with those that the draft would add. */
  readonly titles: ReadonlyMap<string, Text>
}

/** Where answers turn: shares as bars, and the figures behind them as a table. */
export function Groups(props: Props) {
  const say = sayOversight(props.visit.language)
  return (
    <>
      {(Object.keys(shown) as Grouping[]).map((by) => (
        <Panel key={by} title={say(shown[by])}>
          <GroupBars {...props} by={by} />
        </Panel>
      ))}
    </>
  )
}

interface Line {
  readonly key: string
  readonly label: string
  readonly part: number
  readonly whole: number
  readonly turns: readonly number[]
}

function GroupBars({ visit: { language }, tally, titles, by }: Props & { readonly by: Grouping }) {
  const say = sayOversight(language)
  const lines = Object.entries(tally[by])
    .map(([key, group]): Line => {
      const turns = flips.map((flip) => group.flips[flip])
      return { key, label: groupName(by, key, titles)[language], part: flipped(group), whole: group.cases, turns }
    })
    .sort((a, b) => b.part - a.part)
  const { number } = formats(language)
  const seen = flips.filter((_, place) => lines.some(({ turns }) => (turns[place] ?? 0) > 0))
  const columns: readonly Column<Line>[] = [
    { key: 'group', head: say('reform.group'), cell: ({ label }) => label },
    { key: 'cases', head: say('reform.cases'), numeric: true, cell: ({ whole }) => number(whole) },
    { key: 'turned', head: say('reform.turned'), numeric: true, cell: ({ part }) => number(part) },
    ...seen.map((flip) => ({
      key: flip,
      head: flipNames[flip][language],
      numeric: true,
      cell: ({ turns }: Line) => number(turns[flips.indexOf(flip)] ?? 0),
    })),
  ]
  return (
    <>
      <Bars label={say('reform.all')} rows={lines.filter(({ part }) => part > 0)} />
      <Details summary={say('reform.table')}>
        <Table caption={say(shown[by])} captionHidden columns={columns} rows={lines} rowKey={({ key }) => key} />
      </Details>
    </>
  )
}

/** Cases whose answer turns, with the rules that decide before and under the draft. */
export function Examples({ visit: { language }, tally, titles }: Props) {
  const say = sayOversight(language)
  const columns: readonly Column<FlipExample>[] = [
    { key: 'case', head: say('reform.cases'), cell: (example) => say('reform.example', { number: example.case }) },
    { key: 'turn', head: say('reform.examples-turn'), cell: ({ flip }) => flipNames[flip][language] },
    {
      key: 'employer',
      head: say('reform.examples-employer'),
      cell: ({ question: { employer, hire } }) => (
        <>
          {regionName(hire.regions[0] ?? '')[language]}
          <span class="under">
            {say('reform.examples-people', {
              activity: groupName('byActivity', employer.activity)[language],
              headcount: employer.headcount,
            })}
          </span>
        </>
      ),
    },
    { key: 'rules', head: say('reform.examples-rules'), cell: (example) => decidingRules(example, titles, language) },
  ]
  return (
    <Panel title={say('reform.examples')}>
      <Table
        caption={say('reform.examples')}
        captionHidden
        columns={columns}
        rows={flips.flatMap((flip) => tally.examples[flip])}
        rowKey={({ flip, case: number }) => `${flip}-${number}`}
      />
    </Panel>
  )
}

/** The rules that stand otherwise under the draft, each with both answers. */
function decidingRules(example: FlipExample, titles: Props['titles'], language: Language): string {
  const say = sayOversight(language)
  const said = (answer: Answer | null) => say(answer === null ? 'reform.not-asked' : `answer.${answer}`)
  return turnedRules(example)
    .map(
      ({ rule, before, after }) => `${groupName('byRule', rule, titles)[language]}: ${said(before)} → ${said(after)}`,
    )
    .join('; ')
}
