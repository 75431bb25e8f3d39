import { speaker } from '../i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type HttpKey = keyof typeof en

export const sayHttp = speaker<HttpKey>({ kk, ru, en })
