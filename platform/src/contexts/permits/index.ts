/** What other contexts may ask of the permits: how an answer is shown, what posts and statuses are called, how long cases waited, what they asked. */
export { filedQuestions } from './filed-questions.ts'
export { postName, statusName } from './names.ts'
export { Argument } from './pages/argument.tsx'
export { seeWaiting, type Waiting } from './see-waiting.ts'
export { type Span, spans } from './waiting.ts'
