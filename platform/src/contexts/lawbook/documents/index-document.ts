import { acts, readings, weakPlaces } from '@ruqsat/law'
import { figures, topics } from '../shelf.ts'
import { trustShare } from '../trust-share.ts'

/** The cover of the written book. */
export function indexDocument(): string {
  const { rules, wholly, atLeastPartly, byWeakest } = trustShare()
  return `# The law book

Generated from the \`law\` workspace by \`npm run generate\`; do not edit by hand. The same book is at \`/law\` of a running platform, with
search, every day's wording and the examples run live.

${topics.map(({ id, title, rules: own }) => `- [${title.en}](${id}.md): ${own.map((rule) => rule.title.en).join('; ')}`).join('\n')}
- [Figures](figures.md): ${figures.length} figures with every dated value
- [Readings](../../law/readings.md): ${Object.keys(readings).length} choices where sources are silent or disagree
- [examples.json](examples.json): every worked example, to test other systems against

Rules: ${rules}; wholly on primary texts: ${wholly}; on at least one: ${atLeastPartly}. By the weakest source of each: ${byWeakest
    .map(({ trust, count }) => `${trust} ${count}`)
    .join(
      ', ',
    )}. P is a primary text, O an official summary, L a law firm, N news, S one unconfirmed document, D derived by us.
Places of the book that do not rest on a primary text (npm run law:gaps lists them): ${weakPlaces().length}.

## Acts

| act | number | adopted | how much was read |
| --- | --- | --- | --- |
${Object.values(acts)
  .map(({ title, number, adopted, body }) => `| ${title.en} | ${number ?? ''} | ${adopted ?? ''} | ${body} |`)
  .join('\n')}
`
}
