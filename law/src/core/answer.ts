/** What the law says of a fact: a missing fact is neither yes nor no. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Two conditions that must both hold: any "no" decides; else any "unknown" asks for the fact; else "yes". */
export function and(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'
}

/** Two grounds of which one is enough: any "yes" decides; else any "unknown" asks for the fact; else "no". */
export function either(a: Answer, b: Answer): Answer {
  if (a === 'yes' || b === 'yes') return 'yes'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no'
}

/** Conditions that must all hold. */
export function together(answers: Iterable<Answer>): Answer {
  let all: Answer = 'yes'
  for (const answer of answers) all = and(all, answer)
  return all
}

/** A condition whose fact may be missing: null and undefined are "unknown". */
export function answerOf(condition: boolean | null | undefined): Answer {
  if (condition === null || condition === undefined) return 'unknown'
  return condition ? 'yes' : 'no'
}
