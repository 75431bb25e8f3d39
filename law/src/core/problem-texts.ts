import type { Text } from './text.ts'

const listed = {
  missing: {
    kk: '«{key}» көрсетілмеген.',
    ru: 'Не указано «{key}».',
    en: '"{key}" is missing.',
  },
  'unknown-key': {
    kk: '«{key}» деген кілт жоқ: жазылуын тексеріңіз.',
    ru: 'Ключа «{key}» нет: проверьте написание.',
    en: 'There is no key "{key}": check the spelling.',
  },
  'not-an-object': { kk: 'Мұнда нысан күтіледі.', ru: 'Здесь ожидается объект.', en: 'An object is expected here.' },
  'not-a-list': { kk: 'Мұнда тізім күтіледі.', ru: 'Здесь ожидается список.', en: 'A list is expected here.' },
  'not-a-text': { kk: 'Мұнда мәтін күтіледі.', ru: 'Здесь ожидается текст.', en: 'A text is expected here.' },
  'not-true-or-false': {
    kk: 'Мұнда true немесе false күтіледі.',
    ru: 'Здесь ожидается true или false.',
    en: 'true or false is expected here.',
  },
  'not-a-number': { kk: 'Мұнда сан күтіледі.', ru: 'Здесь ожидается число.', en: 'A number is expected here.' },
  'not-whole': {
    kk: 'Мұнда бүтін сан күтіледі.',
    ru: 'Здесь ожидается целое число.',
    en: 'A whole number is expected here.',
  },
  'not-a-day': {
    kk: 'Мұнда күнтізбеде бар күн күтіледі, мысалы 2025-09-01.',
    ru: 'Здесь ожидается существующая дата, например 2025-09-01.',
    en: 'A day of the calendar is expected here, such as 2025-09-01.',
  },
  'not-one-of': {
    kk: 'Мына мәндердің бірі күтіледі: {allowed}.',
    ru: 'Ожидается одно из значений: {allowed}.',
    en: 'One of these is expected: {allowed}.',
  },
  'not-written-so': {
    kk: 'Жазылуы басқаша болуға тиіс: {form}.',
    ru: 'Пишется иначе: {form}.',
    en: 'It is written otherwise: {form}.',
  },
  'too-small': { kk: 'Ең аз мәні – {least}.', ru: 'Наименьшее значение – {least}.', en: 'The least value is {least}.' },
  'too-large': {
    kk: 'Ең үлкен мәні – {most}.',
    ru: 'Наибольшее значение – {most}.',
    en: 'The largest value is {most}.',
  },
  empty: { kk: 'Бос болмауға тиіс.', ru: 'Не может быть пустым.', en: 'It must not be empty.' },
  repeated: { kk: '«{value}» қайталанған.', ru: '«{value}» повторяется.', en: '"{value}" is repeated.' },
} as const satisfies Record<string, Text>

export type ShapeProblem = keyof typeof listed

/** What to say when an input is not of the shape asked for. */
export const problemTexts: Readonly<Record<ShapeProblem, Text>> = listed
