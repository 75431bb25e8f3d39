import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { styleText } from 'node:util'
import { findSandbox } from './find-sandbox.ts'
import { readOptions } from './options.ts'
import { play } from './play.ts'
import { readCaseFile } from './read-case-file.ts'
import { sheetOn } from './sheet.ts'
import { openStage } from './stage.ts'
import { Stopped } from './stopped.ts'
import { tell } from './tell.ts'
import { sayJourney } from './words.ts'

/** `npm run journey`: plays a case file on a running sandbox and tells every step. */
const root = join(import.meta.dirname, '..', '..', '..')
const widest = 110

async function run(): Promise<void> {
  const { folder, address, language } = readOptions(process.argv.slice(2), process.env, root)
  const file = await readCaseFile(folder, language)
  const today = await findSandbox(address, language)
  const say = sayJourney(language)
  const sheet = sheetOn({
    language,
    width: Math.min(widest, process.stdout.columns || widest),
    paint: (look, text) => styleText(look, text, { stream: process.stdout }),
  })
  const pause = () => wait(200)
  const stage = await openStage({ address, language, today, people: file.people, pause })
  process.stdout.write(`\n${sheet.paint('bold', file.title[language])}\n${say('at', { address })}\n\n`)
  for await (const step of play(file, stage)) process.stdout.write(`${tell(sheet, step)}\n`)
  process.stdout.write(`${say('ended', { person: stage.employerName, address: `${address}/sign-in` })}\n`)
}

// A reader that has seen enough, such as `head`, has gone: nothing is left to tell.
process.stdout.on('error', () => process.exit(0))

try {
  await run()
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = error.status
}
