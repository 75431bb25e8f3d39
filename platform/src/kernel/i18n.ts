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

/** A message as it is written, or as the parser has read it. */
type Message = string | ReturnType<IntlMessageFormat['getAst']>

/** The messages of one language, read beforehand: a browser that is sent them needs no parser. */
export type MessagesRead<Key extends string> = Readonly<Record<Key, Message>>

/** Reads messages for a page whose script says them itself. */
export function readMessages<Key extends string>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
): MessagesRead<Key> {
  const entries = Object.entries<string>(messages).map(([key, message]): [string, Message] => [
    key,
    isPlain(message) ? message : new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(),
  ])
  return Object.fromEntries(entries) as MessagesRead<Key>
}

/** Says the messages of one language, where a page holds no others. */
export function sayIn<Key extends string>(language: Language, messages: MessagesRead<Key>): Say<Key> {
  const parsed = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    const message = messages[key]
    if (isPlain(message)) return message
    let format = parsed.get(key)
    if (format === undefined) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
      parsed.set(key, format)
    }
    return String(format.format(values))
  }
}

function isPlain(message: Message): message is string {
  return typeof message === 'string' && !message.includes('{') && !message.includes("'")
}
