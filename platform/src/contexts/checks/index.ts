import './events.ts'

/** What other contexts may ask of the checks. */
export { type Asked, askAgencies } from './ask-agencies.ts'
export { enterByHand } from './enter-by-hand.ts'
export { type Enquiry, enquiriesOf, enquiriesOfCases, unansweredOf } from './store.ts'
