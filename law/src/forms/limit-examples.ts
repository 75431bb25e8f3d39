import type { Text } from '../core/text.ts'
import type { Sense } from './limit.ts'

interface LimitExamples {
  readonly kept: Text
  readonly broken: Text
}

/** What the examples of a limit show, by its sense: `{count}` beside `{limit}`. */
export const limitExamples: Readonly<Record<Sense, LimitExamples>> = {
  'at-most': {
    kept: {
      kk: '{count} мәні {limit} шегінен аспайды.',
      ru: 'Значение {count} не превышает предела {limit}.',
      en: '{count} keeps the limit of {limit}.',
    },
    broken: {
      kk: '{count} мәні {limit} шегінен асады.',
      ru: 'Значение {count} превышает предел {limit}.',
      en: '{count} is over the limit of {limit}.',
    },
  },
  'at-least': {
    kept: {
      kk: '{count} мәні жеткілікті: кемінде {limit} керек.',
      ru: 'Значения {count} достаточно: нужно не менее {limit}.',
      en: '{count} is enough: at least {limit} is needed.',
    },
    broken: {
      kk: '{count} мәні жеткіліксіз: кемінде {limit} керек.',
      ru: 'Значения {count} недостаточно: нужно не менее {limit}.',
      en: '{count} is too few: at least {limit} is needed.',
    },
  },
  'more-than': {
    kept: {
      kk: '{count} мәні {limit} шекті мәнінен асады.',
      ru: 'Значение {count} выше порога {limit}.',
      en: '{count} is above the threshold of {limit}.',
    },
    broken: {
      kk: '{count} мәні {limit} шекті мәнінен аспайды.',
      ru: 'Значение {count} не выше порога {limit}.',
      en: '{count} is not above the threshold of {limit}.',
    },
  },
}

/** What the example of a limit shows where nothing was counted. */
export const notCountedExample: Text = {
  kk: 'Нақты саны көрсетілмеген.',
  ru: 'Фактическое число не указано.',
  en: 'Nobody has said the number.',
}
