import type { Agency } from './faults.ts'
import { firmBy, unconfirmedDiplomas } from './personas.ts'

type Body = Readonly<Record<string, unknown>>

/** What each checking agency says when it is well: the question back, and what it knows of the firm or the paper. */
export const answers: Readonly<
  Record<Exclude<Agency, 'treasury'>, { readonly path: string; answer(asked: Body): Body }>
> = {
  erap: {
    path: '/offences',
    answer: ({ messageId, bin }) => ({ messageId, bin, offences: firmBy(String(bin))?.known?.offences ?? [] }),
  },
  'migration-police': { path: '/employer-record', answer: ({ messageId, bin }) => ({ messageId, bin, offences: [] }) },
  otib: { path: '/inspections', answer: ({ messageId, bin }) => ({ messageId, bin, offences: [] }) },
  irs: {
    path: '/permits-held',
    answer: ({ messageId, bin }) => ({ messageId, bin, category4: firmBy(String(bin))?.known?.category4 ?? [] }),
  },
  esutd: {
    path: '/contracts',
    answer: ({ messageId, bin }) => {
      const firm = firmBy(String(bin))
      const foreignEmployees = Object.values(firm?.staff ?? {}).reduce((sum, pool) => sum + pool.foreign, 0)
      return { messageId, bin, foreignEmployees, unregistered: firm?.known?.unregistered ?? 0 }
    },
  },
  mfa: {
    path: '/legalisations',
    answer: ({ messageId, sha256 }) => ({
      messageId,
      sha256,
      confirmed: !unconfirmedDiplomas.includes(String(sha256)),
    }),
  },
}

/** A wrong answer: well formed, about somebody else. */
export function wrongAnswer(answer: Body): Body {
  return 'bin' in answer ? { ...answer, bin: '000140002217' } : { ...answer, sha256: '0'.repeat(64) }
}
