import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type OversightKey = keyof typeof en

/** The words around the changes of the law and the drafts of it. */
export const sayOversight = speaker<OversightKey>({ kk, ru, en })
