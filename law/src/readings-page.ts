import { languages } from './core/text.ts'
import type { Reading } from './readings/reading.ts'
import { readings } from './readings.ts'

const heading = `# Readings

How the law is read where its sources are silent or disagree, until a person with authority says otherwise. Each reading is
cited by number in the rules that rest on it. Trust: P primary text, O official summary, L law firm, N news relaying an
official release, S one unconfirmed document, D derived by us.

Generated from \`src/readings\` by \`node law/scripts/readings.ts\`; do not edit by hand.
`

/** The page \`readings.md\`: every reading in three languages, by number. */
export function readingsPage(): string {
  const entries = Object.entries(readings).toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return [heading, ...entries.map(([id, reading]) => section(id, reading))].join('\n')
}

function section(id: string, reading: Reading): string {
  const { question, choice, why, trust, confirmedBy } = reading
  const lines = languages.map(
    (language) => `- **${language}** ${question[language]} **${choice[language]}** ${why[language]}\n`,
  )
  return `## ${id}\n\n${lines.join('')}\nTrust ${trust}. Confirmed by: ${confirmedBy ?? 'nobody yet'}.\n`
}
