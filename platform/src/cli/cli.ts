import { parseArgs } from 'node:util'
import { addAccount } from './add-account.ts'
import { addFirm } from './add-firm.ts'
import { setQuota } from './set-quota.ts'
import { withDatabase } from './with-database.ts'

const usage = `ruqsat – the law, and what an administrator does, at the command line

  ruqsat assess CASE.json | --json CASE.json | --ndjson < CASES
      asks the law about a hire; needs no database. More: ruqsat assess --help
  ruqsat drift [CASE.json] --from DAY --to DAY
      what changed in the law between two days, and for a case
  ruqsat replay --change CHANGE.json (--cases FILE.ndjson | --synthetic N --seed S)
      how many answers a draft of law would turn
  ruqsat account add --id ID --role employer|officer|worker --name NAME --place PLACE [--firm BIN] [--region KATO] [--passport TUR:U123]
      makes an account and prints its passphrase, once
  ruqsat firm add --bin BIN --name NAME --kind company --activity F --region 75 --address ADDRESS
      enters an employer in the register; he describes the rest himself
  ruqsat quota set --year 2026 --region 75 --category 3 --places 700
      sets how many permits a region may give in a year

The database is that of DATABASE_URL, or the embedded one in RUQSAT_DATA.
`

const commands = { 'account add': addAccount, 'firm add': addFirm, 'quota set': setQuota } as const

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: true,
  options: Object.fromEntries(
    [
      'id',
      'role',
      'name',
      'place',
      'firm',
      'region',
      'passport',
      'bin',
      'kind',
      'activity',
      'address',
      'year',
      'category',
      'places',
    ].map((name) => [name, { type: 'string' as const }]),
  ),
})
const command = commands[positionals.slice(0, 2).join(' ') as keyof typeof commands]
if (command === undefined) {
  process.stdout.write(usage)
  process.exit(positionals.length === 0 ? 0 : 2)
}
const said = await withDatabase((db) => command(db, values as Readonly<Record<string, string | undefined>>))
process.stdout.write(`${said.text}\n`)
process.exit(said.done ? 0 : 2)
