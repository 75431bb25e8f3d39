import type { Language } from '@ruqsat/law'
import { IntlMessageFormat } from 'intl-messageformat'

/** What a message may be given: numbers take the plural and grouping of the language. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message of one catalogue in one language. */
export type Say<Key extends string> = (key: Key, values?: MessageValues) => string

/** One context's messages, kk/ru/en, as ICU. A key that one language lacks does not compile. */
export interface Messages<Key extends string> {
  readonly kk: Readonly<Record<Key, string>>
  readonly ru: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

/** Makes the speaker of a catalogue: `say('ru')('case.title', { number })`. Messages are parsed once, on first use. */
export function speaker<Key extends string>(messages: Messages<Key>): (language: Language) => Say<Key> {
  const speakers: Record<Language, Say<Key>> = {
    kk: sayIn('kk', messages.kk),
    ru: sayIn('ru', messages.ru),
    en: sayIn('en', messages.en),
  }
  return (language) => speakers[language]
}

/** Says the messages of one language, where a page holds no others. */
export function sayIn<Key extends string>(language: Language, messages: Readonly<Record<Key, string>>): Say<Key> {
  const parsed = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    const message = messages[key]
    if (!message.includes('{') && !message.includes("'")) return message
    let format = parsed.get(key)
    if (format === undefined) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
      parsed.set(key, format)
    }
    return String(format.format(values))
  }
}
