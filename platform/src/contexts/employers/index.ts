import './events.ts'

/** What other contexts may ask of the register of employers. */
export { kindName } from './names.ts'
export { findEmployer, namesOf, saveEmployer } from './store.ts'
