import './events.ts'

export type { Airing } from './airing.ts'
/** What other contexts may ask of the exchange. */
export { findPublished, type Published, vacanciesOf } from './store.ts'
export { standingOf } from './views.ts'
