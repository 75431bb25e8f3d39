import { z } from 'zod'
import { stamp } from '../../kernel/http/fields.ts'

export const PaperView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    addedAt: stamp,
  })
  .meta({ id: 'Paper' })
export type PaperView = z.output<typeof PaperView>
