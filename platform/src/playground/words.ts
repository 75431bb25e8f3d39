import { speaker } from '../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type PlaygroundKey = keyof typeof en

export const sayPlayground = speaker<PlaygroundKey>({ kk, ru, en })
