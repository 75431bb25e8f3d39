import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type LawbookKey = keyof typeof en

export const sayLawbook = speaker<LawbookKey>({ kk, ru, en })

/** Is there a message of that name? Names that come from the law itself, of units and facts, are looked up with it. */
export function isLawbookKey(key: string): key is LawbookKey {
  return Object.hasOwn(en, key)
}
