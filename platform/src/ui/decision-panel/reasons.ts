import {
  type Answer,
  type Citation,
  cited,
  type Day,
  type Finding,
  fill,
  type Language,
  type ReadingId,
  readings,
  type Trust,
} from '@ruqsat/law'

/** Where a reason stands in the law: the act and clause in words, and how far that source can be trusted. */
export interface ReasonSource {
  readonly clause: string
  readonly trust: Trust
  /** The page of the law book. */
  readonly href?: string
  /** The numbered reading that fills a doubt here. */
  readonly reading?: { readonly id: string; readonly says: string; readonly href?: string }
}

/** One reason of an answer, in the reader's language. */
export interface Reason {
  readonly key: string
  readonly answer: Answer
  /** What is asked: "Share of local staff". */
  readonly title: string
  /** The page of the rule in the law book. */
  readonly href?: string
  /** The sentence with this case's own values. */
  readonly because: string
  /** The norm as it stands for everyone. */
  readonly norm: string
  /** First day of the wording that answered. */
  readonly since: Day
  readonly sources: readonly ReasonSource[]
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** The figures of the law that the rule reads, with their pages. */
  readonly figures?: readonly { readonly title: string; readonly href: string }[]
  /** The smallest thing that would make it a yes. */
  readonly change?: string
}

/** What a finding cannot know: the words for rules and facts in the reader's language, and where the law book is. */
export interface ReasonWords {
  title(rule: string): string
  fact(name: string): string
  value(value: string | number | boolean | null, name: string): string
  href?(cite: Citation): string
  /** Where the law book shows the wording that answered. */
  ruleHref?(finding: Finding): string
  readingHref?(reading: ReadingId): string
  /** The figures that a rule reads. */
  figures?(rule: string): NonNullable<Reason['figures']>
}

/** A finding of the law as a reason to be read. */
export function reasonOf(finding: Finding, language: Language, words: ReasonWords): Reason {
  return {
    key: finding.rule,
    answer: finding.answer,
    title: words.title(finding.rule),
    href: words.ruleHref?.(finding),
    because: fill(finding.because, finding.facts)[language],
    norm: fill(finding.says, finding.facts)[language],
    since: finding.since,
    sources: finding.cites.map((cite) => ({
      clause: cited(cite)[language],
      trust: cite.trust,
      href: words.href?.(cite),
      ...(cite.reading === undefined
        ? {}
        : {
            reading: {
              id: cite.reading,
              says: readingInWords(cite.reading, language),
              href: words.readingHref?.(cite.reading),
            },
          }),
    })),
    facts: Object.entries(finding.facts).map(([name, value]) => ({
      name: words.fact(name),
      value: words.value(value, name),
    })),
    figures: words.figures?.(finding.rule),
  }
}

/** A reading as question and choice. */
function readingInWords(id: ReadingId, language: Language): string {
  const { question, choice } = readings[id]
  return `${question[language]} ${choice[language]}`
}
