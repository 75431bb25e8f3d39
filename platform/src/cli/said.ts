import type { z } from 'zod'

/** What a command answers: done, or everything that was wrong with what it was given. */
export interface Said {
  readonly done: boolean
  readonly text: string
}

/** Reads a command's options; names every one that is missing or wrong. */
export function readOptions<T>(
  schema: z.ZodType<T>,
  options: Readonly<Record<string, string | undefined>>,
): { readonly value: T } | { readonly said: Said } {
  const read = schema.safeParse(options)
  if (read.success) return { value: read.data }
  const text = read.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')
  return { said: { done: false, text } }
}
