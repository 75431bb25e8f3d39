import { acts, readings, sources, trusts } from '@ruqsat/law'
import { z } from 'zod'
import { day, stamp, threeLanguages } from '../../kernel/http/fields.ts'
import { PaperView } from '../documents/api.ts'
import { InvoiceView } from '../fees/api.ts'
import { parts, typedParts } from './parts.ts'
import { actions, states } from './states.ts'

const answer = z.enum(['yes', 'no', 'unknown'])

/** The keys of a record, as an enumeration of its own type. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>) {
  return z.enum(Object.keys(record) as [Key, ...Key[]])
}

export const CiteView = z
  .object({
    act: keysOf(acts),
    clause: z.string(),
    trust: z
      .enum(trusts)
      .describe('P primary text, O official summary, L law firm, N news, S one unconfirmed document, D derived by us'),
    via: keysOf(sources).optional(),
    reading: keysOf(readings).optional().describe('the numbered reading that fills a doubt'),
  })
  .readonly()
  .meta({ id: 'Citation' })

export const FindingView = z
  .object({
    rule: z.string(),
    answer,
    reason: z.string().describe('code of the reason'),
    since: day.describe('first day of the version of the rule that answered'),
    says: threeLanguages.describe('the norm'),
    because: threeLanguages.describe('why this case is a yes, a no, or not yet known'),
    cites: z.array(CiteView).readonly(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
  })
  .meta({ id: 'Finding' })

export const DecisionView = z
  .object({ on: day.describe('the day whose law governs'), answer, findings: z.array(FindingView).readonly() })
  .meta({ id: 'Decision' })

export const WaysView = z.object({
  changes: z.array(threeLanguages).readonly().describe('what the employer could do, cheapest first'),
  stuck: z.string().nullable().describe('the rule about which nothing can be done'),
})

export const ballHolders = ['employer', 'officer', 'agency', 'treasury', 'registrar', 'nobody'] as const

export const BallView = z.object({
  holder: z.enum(ballHolders),
  what: z.string().describe('what they are to do'),
  agencies: z.array(z.string()).describe('which agencies, where it is theirs'),
  until: day.nullable(),
})
export type BallView = z.output<typeof BallView>

export const CheckView = z
  .object({
    agency: z.string(),
    state: z.enum(['asked', 'answered', 'refused', 'late']),
    askedAt: stamp,
    attempts: z.number().int(),
    trouble: z
      .string()
      .nullable()
      .describe(
        'why the last try brought no answer: silent, down, not-understood, about-another, not-ready; or the agency’s reason to refuse',
      ),
    nextTryAt: stamp.nullable(),
    answeredAt: stamp.nullable(),
    byHand: z.string().nullable(),
    answer: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'Check' })

export const StationView = z.object({
  name: z.enum(['vacancy', 'filing', 'checks', 'decision', 'payment', 'permit']),
  state: z.enum(['done', 'current', 'next', 'failed']),
  on: day.nullable(),
})
export type StationView = z.output<typeof StationView>

export const ProblemView = z.object({
  pointer: z.string(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/** A draft: what is typed, what is missing, and what the law would answer today. */
export const DraftView = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    parts: z.partialRecord(z.enum(typedParts), z.record(z.string(), z.string()).readonly()),
    prints: z
      .record(z.enum(typedParts), z.string())
      .describe('print of each part; send it as `seen` when writing the part'),
    papers: z.array(PaperView),
    paperNeeds: z.array(
      z.object({ kind: z.string(), required: z.boolean(), title: threeLanguages, says: threeLanguages }),
    ),
    missing: z.array(ProblemView),
    done: z.array(z.enum(parts)).describe('parts that are complete'),
    outlook: z.object({
      permit: z.enum(['needed', 'not-needed', 'unknown']),
      ground: z.string().nullable(),
      answer,
      findings: z.array(FindingView).readonly(),
      fileFrom: day.nullable(),
      ways: WaysView.describe('what would turn a no into a yes'),
    }),
  })
  .meta({ id: 'Draft' })
export type DraftView = z.output<typeof DraftView>

export const PermitView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    secret: z.string().describe('whoever has it may look the permit up'),
    state: z.enum(['valid', 'expired', 'revoked']),
    issuedOn: day,
    expiresOn: day,
    revokedOn: day.nullable(),
  })
  .meta({ id: 'Permit' })

/** A filed case as both sides see it. */
export const CaseView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    seen: z.number().int().describe('place in the record up to which this is told; send it with a decision'),
    state: z.enum(states),
    employer: z.object({ bin: z.string(), name: threeLanguages }),
    region: z.string(),
    category: z.number().int(),
    worker: z.object({
      name: z.string(),
      nameCyrillic: z.string(),
      citizenship: z.string(),
      passport: z.string(),
      birthDate: day,
      passportExpiresOn: day,
    }),
    post: z.object({ post: z.string(), title: z.string(), months: z.number().int() }),
    vacancy: z.object({ code: z.string(), title: z.string() }),
    registeredOn: day,
    hearingTellBy: day,
    decideBy: day,
    overdue: z.boolean(),
    ball: BallView,
    track: z.array(StationView),
    checks: z.array(CheckView),
    papers: z.array(PaperView),
    argued: DecisionView.describe('what the law argues from the facts as they stand'),
    ways: WaysView.describe('what would turn a no into a yes'),
    qualified: z.boolean().nullable(),
    qualifiedNote: z.string().nullable(),
    hearing: z
      .object({
        toldOn: day,
        objectBy: day,
        refuseFrom: day,
        decision: DecisionView,
        ground: z.string().nullable(),
        lateBecause: z.string().nullable(),
        objection: z.string().nullable(),
        objectedAt: stamp.nullable(),
      })
      .nullable(),
    decided: z
      .object({ on: day, decision: DecisionView, ground: z.string().nullable(), againstTheEngine: z.boolean() })
      .nullable(),
    invoice: InvoiceView.nullable(),
    permit: PermitView.nullable(),
    youMay: z.array(z.enum([...actions, 'judge-qualification', 'enter-by-hand'])),
  })
  .meta({ id: 'Case' })
export type CaseView = z.output<typeof CaseView>

export const LineView = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  state: z.enum(states),
  worker: z.string().nullable(),
  title: z.string().nullable(),
  category: z.number().int().nullable(),
  employer: z.object({ bin: z.string(), name: threeLanguages }),
  ball: BallView,
  registeredOn: day.nullable(),
  decideBy: day.nullable(),
  workingDaysLeft: z.number().int().nullable(),
  missing: z.array(z.string()).describe('agencies that have not answered, and "qualification" where it is not judged'),
})
export type LineView = z.output<typeof LineView>

export const QueuePage = z.object({
  cases: z.array(LineView),
  next: z.string().nullable().describe('key of the next page'),
  open: z.number().int(),
  dueSoon: z.number().int(),
  overdue: z.number().int(),
})
export type QueuePage = z.output<typeof QueuePage>

export const EventView = z.object({
  ver: z.number().int(),
  at: stamp,
  name: z.string(),
  actor: z.string(),
  data: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

export const RecordView = z.object({
  subject: z.string(),
  whole: z.boolean().describe('no event was changed, dropped or reordered'),
  events: z.array(EventView),
})

export const PublicPermit = z
  .object({
    number: z.string(),
    state: z.enum(['valid', 'expired', 'revoked']),
    issuedOn: day,
    expiresOn: day,
    revokedOn: day.nullable(),
    worker: z.string(),
    citizenship: z.string(),
    passportEnding: z.string().describe('last characters of the passport’s number'),
    title: z.string(),
    firm: threeLanguages,
    region: z.string(),
    category: z.number().int(),
    asOf: stamp,
  })
  .meta({ id: 'PublicPermit' })
export type PublicPermit = z.output<typeof PublicPermit>
