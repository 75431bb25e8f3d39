import { z } from 'zod'
import { threeLanguages } from '../../kernel/http/fields.ts'

const pool = z.strictObject({
  local: z.number().int().min(0).max(1_000_000),
  foreign: z.number().int().min(0).max(1_000_000),
})

/** People at work by category 1-4: citizens and others. */
export const Staff = z.strictObject({ '1': pool, '2': pool, '3': pool, '4': pool })
export type Staff = z.output<typeof Staff>

export const employerKinds = [
  'company',
  'branch',
  'representative-office',
  'state-institution',
  'state-enterprise',
] as const

/** What an employer says of himself. */
export const ProfileBody = z.strictObject({
  kind: z.enum(employerKinds),
  activity: z
    .string()
    .regex(/^[A-U]$/)
    .describe('OKED section'),
  region: z
    .string()
    .regex(/^\d{2}$/)
    .describe('KATO region of the seat'),
  address: z.string().trim().min(1).max(300),
  foreignShare: z.number().min(0).max(100).describe('foreign ownership, percent'),
  smallBusiness: z.boolean().describe('small business by statute'),
  headcount: z.number().int().min(0).max(1_000_000),
  staff: Staff,
})
export type ProfileBody = z.output<typeof ProfileBody>

export const EmployerView = ProfileBody.extend({ bin: z.string(), name: threeLanguages })
export type EmployerView = z.output<typeof EmployerView>
