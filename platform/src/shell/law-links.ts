import { type BookRule, type Language, lawBook } from '@ruqsat/law'
import type { ReasonWords } from '../ui/decision-panel/reasons.ts'
import { lawAddress } from './law-address.ts'

const rules = new Map<string, BookRule>(lawBook.rules.map((rule) => [rule.id, rule]))

/** Where an argued decision leads in the law book: its rules, figures, readings and acts. */
export function lawLinks(
  language: Language,
): Required<Pick<ReasonWords, 'href' | 'ruleHref' | 'readingHref' | 'figures'>> {
  return {
    href: ({ act }) => lawAddress.act(act),
    ruleHref: ({ rule, since }) => lawAddress.version(rule, since),
    readingHref: lawAddress.reading,
    figures: (rule) =>
      (rules.get(rule)?.figures ?? []).map(({ id, title }) => ({
        title: title[language],
        href: lawAddress.figure(id),
      })),
  }
}
