/** What other contexts may ask of the permits: how an answer of the law is shown, and what posts and statuses are called. */
export { postName, statusName } from './names.ts'
export { Argument } from './pages/argument.tsx'
