import { wordingOf } from '../kernel/http/wording.ts'
import { sayHttp } from '../kernel/http/words.ts'
import { speaker } from '../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type JourneyKey = keyof typeof en

/** The journey's own words. */
export const sayJourney = speaker<JourneyKey>({ kk, ru, en })

/** Says what is wrong with a case file. */
export const sayProblem = wordingOf({ http: sayHttp, journey: sayJourney } as Parameters<typeof wordingOf>[0])
