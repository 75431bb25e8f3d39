import { availableParallelism } from 'node:os'
import { option, rounded, tableOf } from '../parts/figures.ts'
import type { Contender } from './contender.ts'
import { jsonLogic } from './contenders/json-logic.ts'
import { jsonRules } from './contenders/json-rules.ts'
import { ours } from './contenders/ours.ts'
import { plain } from './contenders/plain.ts'
import { publicodes } from './contenders/publicodes.ts'
import { zen } from './contenders/zen.ts'
import { race } from './race.ts'
import { streamed } from './stream.ts'
import { questions, wholeAnswers } from './whole.ts'

/** The law beside other rule engines on equal rules, then the whole assessment, then a stream of cases through the command line. */

const pace = { milliseconds: option('ms', 400), rounds: option('rounds', 5) }
const sizes = [10, 100, 1000]
const contenders: readonly Contender[] = [plain, ours, jsonLogic, zen, jsonRules, publicodes]
const say = (text: string) => process.stdout.write(`${text}\n`)

say(`${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}\n`)

const columns: (readonly number[])[] = []
for (const size of sizes) columns.push(await race(contenders, size, pace))
const mine = contenders.indexOf(ours)
const rows = contenders.map(({ name, withReasons }, place) => [
  name,
  withReasons ? 'yes' : 'no',
  ...columns.map((taken) => cell(taken[place] as number, (taken[place] as number) / (taken[mine] as number))),
])
say('Microseconds of processor time a decision on equal rules, and how many times ours\n')
say(tableOf(['engine', 'reasons', ...sizes.map((size) => `${size} rules`)], rows))

const asked = questions()
say('\nThe whole law, a second of processor time\n')
const answers = wholeAnswers(asked, pace).map(([what, rate]) => [what, rounded(rate)])
const stream = streamed(asked, option('cases', 200_000), pace.rounds)
say(
  tableOf(
    ['what', 'a second'],
    [
      ...answers,
      ['cases through ruqsat assess --ndjson', stream.processor === null ? '–' : rounded(stream.processor)],
      ['… by the clock on the wall, all threads', rounded(stream.clock)],
    ],
  ),
)

function cell(microseconds: number, times: number): string {
  return `${rounded(microseconds, 2)} (${rounded(times, times < 10 ? 1 : 0)}×)`
}
