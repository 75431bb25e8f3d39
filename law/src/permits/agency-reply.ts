import type { Answer } from '../core/answer.ts'

/** What an agency says of a fact it was asked to confirm. */
export const agencyReplies = ['confirmed', 'not-confirmed', 'unanswered'] as const
export type AgencyReply = (typeof agencyReplies)[number]

const answers: Readonly<Record<AgencyReply, Answer>> = {
  confirmed: 'yes',
  'not-confirmed': 'no',
  unanswered: 'unknown',
}

/** What a reply is worth: silence is "unknown" and never a yes. */
export function answerOfReply(reply: AgencyReply): Answer {
  return answers[reply]
}
