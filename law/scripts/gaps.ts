import { acts } from '../src/acts/index.ts'
import { placesByTrust, silentFigures, unreadActs, type Weak, weakPlaces } from '../src/gaps.ts'

const counts = Object.entries(placesByTrust()).map(([trust, count]) => `${trust} ${count}`)

const page = [
  `Places of the book by how firm they are: ${counts.join(', ')}.`,
  'P primary text, O official summary, L law firm, N news, S one unconfirmed document, D derived by us.',
  '',
  'Acts cited whose body was not read whole:',
  ...unreadActs().map(({ act, body }) => `  ${body.padEnd(6)}  ${acts[act].short.en}: ${acts[act].title.en}`),
  '',
  'Figures that are silent on some days:',
  ...silentFigures().map(({ id, gap }) => `  ${gap.from} to ${gap.to}  ${id}: ${gap.why.en}`),
  '',
  'What does not rest on a primary text, the weakest last:',
  ...weakPlaces().map(lineOf),
  '',
]
process.stdout.write(page.join('\n'))

function lineOf({ kind, id, cite, trust, source }: Weak): string {
  const place = `${acts[cite.act].short.en}, ${cite.clause}`
  const read = source === null ? '' : `, through ${source.en}`
  const reading = cite.reading === undefined ? '' : ` (${cite.reading})`
  return `  ${trust}  ${kind} ${id}: ${place}${read}${reading}`
}
