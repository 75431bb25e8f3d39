import { parseArgs } from 'node:util'
import { addAccount } from './add-account.ts'
import { addFirm } from './add-firm.ts'
import { languageOfTerminal } from './assess/order.ts'
import { exportCases } from './export-cases.ts'
import { optionTexts } from './option-texts.ts'
import { setQuota } from './set-quota.ts'
import { texts } from './texts.ts'
import { withDatabase } from './with-database.ts'

const language = languageOfTerminal(process.env)
const commands = {
  'account add': addAccount,
  'cases export': exportCases,
  'firm add': addFirm,
  'quota set': setQuota,
} as const

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: true,
  options: Object.fromEntries(Object.keys(optionTexts).map((name) => [name, { type: 'string' as const }])),
})
const command = commands[positionals.slice(0, 2).join(' ') as keyof typeof commands]
if (command === undefined) {
  process.stdout.write(texts.usage[language])
  process.exit(positionals.length === 0 ? 0 : 2)
}
const said = await withDatabase((db) => command(db, values as Readonly<Record<string, string | undefined>>))
const told = said.aside === true ? process.stderr : process.stdout
told.write(`${said.text[language]}\n`)
process.exit(said.done ? 0 : 2)
