import type { ComponentChildren } from 'preact'
import { formats } from '../kernel/format.ts'
import { speaker } from '../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import { CurrentReading, type Reader, type Reading, type UiKey } from './reader.tsx'

/** The interface's own words, by language. */
export const uiMessages = { kk, ru, en }

/** Says the interface's own words, for whoever must find them on a page. */
export const sayUi = speaker<UiKey>(uiMessages)

/** Gives the reader to everything inside. Formats and words are looked up once for the page, not once for each component. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ComponentChildren }) {
  const reading: Reading = { ...reader, formats: formats(reader.language), say: sayUi(reader.language) }
  return <CurrentReading.Provider value={reading}>{children}</CurrentReading.Provider>
}
