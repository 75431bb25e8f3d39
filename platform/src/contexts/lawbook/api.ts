import { trusts } from '@ruqsat/law'
import { z } from 'zod'
import { day, threeLanguages } from '../../kernel/http/fields.ts'

const trust = z
  .enum(trusts)
  .describe('P primary text, O official summary, L law firm, N news, S one unconfirmed document, D derived by us')
const answer = z.enum(['yes', 'no', 'unknown', 'not-applicable'])
const anything = z.unknown()

export const CitationView = z
  .object({
    act: z.string(),
    clause: z.string().describe('"not known" where the source names the act only'),
    trust,
    via: z.string().nullable().describe('the source through which the clause was read'),
    reading: z.string().nullable().describe('the reading that fills a doubt here'),
    words: threeLanguages,
  })
  .meta({ id: 'LawCitation' })
export type CitationView = z.output<typeof CitationView>

/** The whole book, as a list of what is in it. */
export const BookView = z.object({
  trust: z.object({
    rules: z.number().int(),
    wholly: z.number().int().describe('rules whose last wording rests on primary texts alone'),
    atLeastPartly: z.number().int(),
    byWeakest: z.array(z.object({ trust, count: z.number().int() })),
  }),
  topics: z.array(
    z.object({
      id: z.string(),
      title: threeLanguages,
      rules: z.array(
        z.object({
          id: z.string(),
          title: threeLanguages,
          trust: trust.describe('its weakest source'),
          href: z.string(),
        }),
      ),
    }),
  ),
  figures: z.array(z.object({ id: z.string(), title: threeLanguages, unit: z.string(), href: z.string() })),
  acts: z.array(z.object({ id: z.string(), title: threeLanguages })),
  readings: z.array(
    z.object({ id: z.string(), question: threeLanguages, choice: threeLanguages, why: threeLanguages, trust }),
  ),
  calendars: z.array(z.number().int()).describe('years whose working days are known'),
})
export type BookView = z.output<typeof BookView>

export const VersionView = z.object({
  from: day,
  to: day.nullable().describe('last day; null while it is in force'),
  says: threeLanguages,
  cites: z.array(CitationView),
  href: z.string(),
})

/** A worked example in a form that any system can be tested against. */
export const ExampleView = z
  .object({
    on: day.describe('the day whose law answers'),
    given: anything.describe('the question'),
    expect: answer,
    reason: z.string().nullable().describe('code of the reason; null where the rule does not speak'),
    shows: threeLanguages.describe('what the example shows'),
  })
  .meta({ id: 'LawExample' })
export type ExampleView = z.output<typeof ExampleView>

export const RuleView = z.object({
  id: z.string(),
  title: threeLanguages,
  askedOn: z.array(z.string()),
  versions: z.array(VersionView),
  figures: z.array(z.string()),
  examples: z.array(
    z.object({
      example: ExampleView,
      got: z
        .object({ answer, reason: z.string().nullable(), says: threeLanguages.nullable() })
        .describe('what the rule answers now'),
    }),
  ),
})
export type RuleView = z.output<typeof RuleView>

export const FigureView = z.object({
  id: z.string(),
  title: threeLanguages,
  unit: z.string(),
  values: z.array(
    z.object({
      from: day,
      to: day.nullable().describe('last day; null while it lasts'),
      value: anything.describe('a number, null for no limit, or a structure of numbers'),
      cite: CitationView,
    }),
  ),
  gaps: z.array(z.object({ from: day, to: day, why: threeLanguages })),
  rules: z.array(z.string()).describe('rules that read the figure'),
})
export type FigureView = z.output<typeof FigureView>

export const ExamplesView = z.array(
  z.object({ rule: z.string(), title: threeLanguages, examples: z.array(ExampleView) }),
)
export type ExamplesView = z.output<typeof ExamplesView>
