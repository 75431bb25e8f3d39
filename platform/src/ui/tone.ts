/**
 * What a colour may mean. Green, amber and red are kept for answers (yes, soon, no) and gold for "needs you"; each goes
 * with a word and a shape of its own. `info` is the plain accent.
 */
export type Tone = 'neutral' | 'info' | 'yes' | 'soon' | 'no' | 'needs-you'

/** The class that sets the colours of a tone for an element and all inside it. */
export const toneClass: Readonly<Record<Tone, string>> = {
  neutral: 'tone',
  info: 'tone tone--info',
  yes: 'tone tone--yes',
  soon: 'tone tone--soon',
  no: 'tone tone--no',
  'needs-you': 'tone tone--needs-you',
}
