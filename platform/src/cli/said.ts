import type { Language, Text } from '@ruqsat/law'
import type { z } from 'zod'
import { optionTexts } from './option-texts.ts'

/** What a command answers: done, or everything that was wrong with what it was given. */
export interface Said {
  readonly done: boolean
  readonly text: Text
  /** Standard output holds something else: this is told beside it. */
  readonly aside?: true
}

/** Reads a command's options; names every one that is missing or wrong, with what is expected there. */
export function readOptions<T extends Readonly<Record<string, unknown>>>(
  schema: z.ZodType<T>,
  options: Readonly<Record<string, string | undefined>>,
): { readonly value: T } | { readonly said: Said } {
  const read = schema.safeParse(options)
  if (read.success) return { value: read.data }
  const wrong = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
  const expected = (language: Language) =>
    wrong.map((option) => `--${option}: ${optionTexts[option]?.[language] ?? ''}`).join('\n')
  return { said: { done: false, text: { kk: expected('kk'), ru: expected('ru'), en: expected('en') } } }
}
