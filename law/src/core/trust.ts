/**
 * How far a source can be trusted: P primary text, O official summary, L law firm, N news relaying an official release,
 * S one unconfirmed document, D derived by us. Best first.
 */
export const trusts = ['P', 'O', 'L', 'N', 'S', 'D'] as const
export type Trust = (typeof trusts)[number]

/** The less trusted of two: an answer is as firm as the weakest source it rests on. */
export function weaker(a: Trust, b: Trust): Trust {
  return trusts.indexOf(a) > trusts.indexOf(b) ? a : b
}
