import './events.ts'

/** What other contexts may ask of the register of employers. */
export { findEmployer, namesOf, saveEmployer } from './store.ts'
