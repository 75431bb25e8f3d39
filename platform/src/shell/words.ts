import { speaker } from '../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type ShellKey = keyof typeof en

/** The words of the frame around every page. */
export const sayShell = speaker<ShellKey>({ kk, ru, en })
