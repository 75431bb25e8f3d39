import type { PermitKind, Question, Request } from './question.ts'

/** What a question is about: the kind of permit and what is asked of it. */
export type Topic = `${PermitKind}/${Request}`

const topics: Readonly<Record<PermitKind, Readonly<Record<Request, Topic>>>> = {
  employment: {
    new: 'employment/new',
    renewal: 'employment/renewal',
    replacement: 'employment/replacement',
    reissue: 'employment/reissue',
  },
  seasonal: {
    new: 'seasonal/new',
    renewal: 'seasonal/renewal',
    replacement: 'seasonal/replacement',
    reissue: 'seasonal/reissue',
  },
  ict: { new: 'ict/new', renewal: 'ict/renewal', replacement: 'ict/replacement', reissue: 'ict/reissue' },
}

/** The topic of a question. */
export function topicOf(question: Question): Topic {
  return topics[question.hire.permit][question.request]
}

/** Every combination of these kinds of permit and requests. */
export function topicsOf(permits: readonly PermitKind[], requests: readonly Request[]): readonly Topic[] {
  return permits.flatMap((permit) => requests.map((request) => topics[permit][request]))
}
