import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type PlanningKey = keyof typeof en

/** The planner's words, by language. */
export const planningMessages = { kk, ru, en }

export const sayPlanning = speaker<PlanningKey>(planningMessages)
