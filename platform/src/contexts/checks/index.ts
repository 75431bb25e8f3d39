import './events.ts'

/** What other contexts may ask of the checks. */
export { type Asked, askAgencies } from './ask-agencies.ts'
export { enterByHand } from './enter-by-hand.ts'
export { type Enquiry, enquiriesOf, unansweredOf } from './store.ts'
