import type { Platform } from '../../kernel/acting.ts'
import { forgetOld } from './store.ts'

/** Ended sessions and forms nobody came back for are forgotten. */
export function sweepIdentity(platform: Platform): Promise<void> {
  return forgetOld(platform.db)
}
