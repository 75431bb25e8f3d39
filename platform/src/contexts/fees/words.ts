import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type FeesKey = keyof typeof en

export const sayFees = speaker<FeesKey>({ kk, ru, en })
