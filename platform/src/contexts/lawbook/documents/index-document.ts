import { acts, readings, weakPlaces } from '@ruqsat/law'
import { figures, topics } from '../shelf.ts'
import { trustShare } from '../trust-share.ts'
import { inWords, plainCase } from './examples-table.ts'

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

## The examples as JSON

\`examples.json\` is a list of rules, each with its \`title\` and its \`examples\`; \`GET /api/v1/law/examples\` of a running platform answers the
same. An example has:

| field | is |
| --- | --- |
| \`on\` | the day whose law answers |
| \`given\` | the whole question; in a chapter beside the permit what happened (\`happenedOn\`, \`doneOn\`), was counted (\`count\`), is so (\`facts\`, by rule) or is written (\`written\`) |
| \`expect\` | \`yes\`, \`no\`, \`unknown\`, or \`not-applicable\` where the rule does not speak |
| \`reason\` | code of the reason; null where the rule does not speak |
| \`shows\` | what the example shows, as \`{ kk, ru, en }\` |

## The usual case

Tables of examples name only what differs from the case below and from what most examples of the same rule share.

${plainCase.map((fact) => `- ${inWords(fact)}`).join('\n')}

## Acts

| act | number | adopted | how much was read |
| --- | --- | --- | --- |
${Object.values(acts)
  .map(({ title, number, adopted, body }) => `| ${title.en} | ${number ?? ''} | ${adopted ?? ''} | ${body} |`)
  .join('\n')}
`
}
