import { topics } from '../shelf.ts'
import { examplesView } from '../views.ts'
import { figuresDocument } from './figures-document.ts'
import { indexDocument } from './index-document.ts'
import { topicDocument } from './topic-document.ts'

/** The law book as files of the repository, by their names under `docs/law`. */
export const lawDocuments: Readonly<Record<string, () => string>> = {
  'README.md': indexDocument,
  ...Object.fromEntries(topics.map((topic) => [`${topic.id}.md`, () => topicDocument(topic)])),
  'figures.md': figuresDocument,
  'examples.json': () => `${JSON.stringify(examplesView(), null, 2)}\n`,
}
