import './events.ts'
import type { PaperView } from './api.ts'
import type { Paper } from './store.ts'

/** What other contexts may ask of the papers of a case. */
export { keepPaper, removePaper } from './keep-paper.ts'
export { findPaper, type Paper, papersOf } from './store.ts'

export function paperView(paper: Paper): PaperView {
  const { subject: _subject, addedAt, ...shown } = paper
  return { ...shown, addedAt: addedAt.toString() }
}
