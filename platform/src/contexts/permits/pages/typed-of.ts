import { fields, type Typed, type TypedPart } from '../parts.ts'

type Sent = Readonly<Record<string, string | readonly string[]>>

const circumstances = ['servicesContract', 'sentByForeignCompany', 'priorityProject'] as const

/** What a part's form sent, as the part keeps it: boxes ticked are "yes", a day in three parts is one day. */
export function typedOf(part: TypedPart, sent: Sent): Typed {
  const known = new Set(fields[part])
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(sent))
    if (known.has(name) && typeof value === 'string') typed[name] = value
  if (part === 'post') {
    const ticked = [sent.circumstances ?? []].flat()
    for (const name of circumstances) typed[name] = ticked.includes(name) ? 'yes' : ''
  }
  if (part === 'passport') typed.issuedOn = dayOfParts(sent, 'issuedOn')
  return typed
}

/** `2021-9-5` as typed in three boxes; it need not be a day yet. */
function dayOfParts(sent: Sent, name: string): string {
  const box = (unit: string) => String(sent[`${name}-${unit}`] ?? '').trim()
  const [year, month, day] = [box('year'), box('month'), box('day')]
  if (year === '' && month === '' && day === '') return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
