import type { Act } from './act.ts'
import { classifiers } from './classifiers.ts'
import { decrees } from './government.ts'
import { laws } from './laws.ts'
import { labourOrders } from './ministry.ts'
import { otherOrders } from './several-ministries.ts'

const listed = { ...laws, ...decrees, ...labourOrders, ...otherOrders, ...classifiers }

export type ActId = keyof typeof listed

/** Every act cited, by id. */
export const acts: Readonly<Record<ActId, Act>> = listed
