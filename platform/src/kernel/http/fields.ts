import { z } from 'zod'

/** A local date in an answer. */
export const day = z.templateLiteral([z.number(), '-', z.number(), '-', z.number()]).meta({ format: 'date' })

/** A moment in an answer, UTC. */
export const stamp = z.string().meta({ format: 'date-time' })

/** A text in the platform's three languages. */
export const threeLanguages = z.object({ kk: z.string(), ru: z.string(), en: z.string() }).readonly()

const uuid = z.uuid()

/** Can this be the identity of a thing of ours? What cannot is not asked of the database. */
export function isUuid(text: string): boolean {
  return uuid.safeParse(text).success
}

/** How a schema is written as JSON Schema: days as what they are to others, not as our template. */
export function jsonSchemaOf(
  schema: z.ZodType,
  options: { target: 'draft-7' | 'draft-2020-12'; io: 'input' | 'output' },
): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    ...options,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
  return rest
}
