import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type PermitsKey = keyof typeof en

/** The permits' own words. */
export const sayPermits = speaker<PermitsKey>({ kk, ru, en })
