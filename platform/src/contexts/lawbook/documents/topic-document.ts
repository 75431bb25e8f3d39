import { type Citation, cited, languages } from '@ruqsat/law'
import type { ShelfTopic } from '../shelf.ts'
import type { ShelfRule, Version } from '../shelf-rule.ts'
import { examplesTable } from './examples-table.ts'

/** The rules of one topic: every wording in three languages, with its days, clauses and figures, and its examples. */
export function topicDocument({ title, rules }: ShelfTopic): string {
  return `# ${title.en}

${languages.map((language) => title[language]).join(' · ')}

Generated from the \`law\` workspace by \`npm run generate\`; do not edit by hand.

${rules.map(ruleSection).join('\n')}`
}

function ruleSection({ id, title, askedOn, versions, figures, trials }: ShelfRule): string {
  const read = figures.map((figure) => `\`${figure.id}\``).join(', ')
  return `## ${title.en} (\`${id}\`)

${title.kk} · ${title.ru}

Asked on: ${askedOn.join(', ')}. Figures: ${read === '' ? 'none' : read}.

${versions.toReversed().map(versionSection).join('\n')}
### Examples

${examplesTable(trials)}`
}

function versionSection({ from, to, says, cites }: Version): string {
  return `### ${from} to ${to ?? 'now'}

${languages.map((language) => `- **${language}** ${says[language]}`).join('\n')}

${cites.map((cite) => `- ${sourceLine(cite)}`).join('\n')}
`
}

/** A citation on one line: act and clause, trust, the source it was read through, the reading. */
export function sourceLine(cite: Citation): string {
  const via = cite.via === undefined ? '' : `, through \`${cite.via}\``
  const reading = cite.reading === undefined ? '' : `, ${cite.reading}`
  return `${cited(cite).en} (${cite.trust}${via}${reading})`
}
