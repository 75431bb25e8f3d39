import { speaker } from '../../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type AdviceKey = keyof typeof en

/** Is there a word by this name? */
export function isWord(name: string): name is AdviceKey {
  return Object.hasOwn(en, name)
}

/** The words around the law's answers. */
export const sayAdvice = speaker<AdviceKey>({ kk, ru, en })
