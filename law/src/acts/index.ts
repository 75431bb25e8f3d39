import type { Act } from './act.ts'
import { decrees } from './government.ts'
import { laws } from './laws.ts'
import { orders } from './ministry.ts'

const listed = { ...laws, ...decrees, ...orders }

export type ActId = keyof typeof listed

/** Every act cited, by id. */
export const acts: Readonly<Record<ActId, Act>> = listed
