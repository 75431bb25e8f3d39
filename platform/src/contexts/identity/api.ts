import { z } from 'zod'
import { threeLanguages } from '../../kernel/http/fields.ts'

export const PersonView = z
  .object({
    account: z.string(),
    role: z.enum(['employer', 'officer', 'worker']),
    name: threeLanguages,
    firm: z.string().nullable().describe('BIN of the firm the person acts for'),
    region: z.string().nullable().describe('KATO region of the officer’s executive body'),
  })
  .meta({ id: 'Person' })

export const SignInBody = z.union([
  z.strictObject({ persona: z.string().min(1).describe('a named person of the sandbox, outside production') }),
  z.strictObject({ account: z.string().min(1), passphrase: z.string().min(1).max(200) }),
])

export const SessionView = z.object({ token: z.string().describe('send as Authorization: Bearer'), person: PersonView })
