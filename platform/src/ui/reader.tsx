import type { Day, Language } from '@ruqsat/law'
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Formats, formats } from '../kernel/format.ts'
import { type Say, speaker } from '../kernel/i18n.ts'
import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

export type Theme = 'light' | 'dark' | 'auto'

/** Who reads the page: the language, the day it is for them, the theme, and the page's own path with its query. */
export interface Reader {
  readonly language: Language
  readonly today: Day
  readonly theme: Theme
  readonly path: string
}

/** A message of the interface's own catalogue. */
export type UiKey = keyof typeof en

/** What a component is given: the reader, the formats of the language, and the interface's own words. */
export interface Reading extends Reader {
  readonly formats: Formats
  readonly say: Say<UiKey>
}

/** The interface's own words. */
export const sayUi = speaker<UiKey>({ kk, ru, en })
const Current = createContext<Reading | null>(null)

/** Gives the reader to everything inside. Formats and words are looked up once for the page, not once for each component. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ComponentChildren }) {
  const reading: Reading = { ...reader, formats: formats(reader.language), say: sayUi(reader.language) }
  return <Current.Provider value={reading}>{children}</Current.Provider>
}

/** The reader of this page. Throws outside a {@link ReaderProvider}: a page without a reader is a bug. */
export function useReader(): Reading {
  const reading = useContext(Current)
  if (reading === null) throw new Error('No reader: render the page inside Document or ReaderProvider')
  return reading
}
