import type { Day, Language } from '@ruqsat/law'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Formats } from '../kernel/format.ts'
import type { Say } from '../kernel/i18n.ts'
import type en from './messages/en.json'

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

/** The reader of everything inside. The words come from outside, so that an island is sent those of one language only. */
export const CurrentReading = createContext<Reading | null>(null)

/** The reader of this page. Throws outside a reader's page: a page without a reader is a bug. */
export function useReader(): Reading {
  const reading = useContext(CurrentReading)
  if (reading === null) throw new Error('No reader: render the page inside Document or ReaderProvider')
  return reading
}
