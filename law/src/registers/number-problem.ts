import type { Text } from '../core/text.ts'
import { checkDigit } from './check-digit.ts'

const listed = {
  'not-twelve-digits': {
    kk: 'Нөмір 12 цифрдан тұрады.',
    ru: 'Номер состоит из 12 цифр.',
    en: 'The number has twelve digits.',
  },
  'no-such-birth-date': {
    kk: 'Алғашқы алты цифр туған күнді білдірмейді.',
    ru: 'Первые шесть цифр – не дата рождения.',
    en: 'The first six digits are not a date of birth.',
  },
  'no-such-century': {
    kk: 'Жетінші цифр ғасыр мен жынысты білдірмейді.',
    ru: 'Седьмая цифра не означает век и пол.',
    en: 'The seventh digit stands for no century and sex.',
  },
  'no-such-month': {
    kk: 'Үшінші және төртінші цифрлар тіркелген айды білдірмейді.',
    ru: 'Третья и четвёртая цифры – не месяц регистрации.',
    en: 'The third and fourth digits are not a month of registration.',
  },
  'no-such-kind': {
    kk: 'Бесінші цифр ұйымның түрін білдірмейді (4, 5 немесе 6).',
    ru: 'Пятая цифра не означает вид организации (4, 5 или 6).',
    en: 'The fifth digit stands for no kind of organisation (4, 5 or 6).',
  },
  'no-such-unit': {
    kk: 'Алтыншы цифр бөлімше түрін білдірмейді (0, 1, 2 немесе 3).',
    ru: 'Шестая цифра не означает вид подразделения (0, 1, 2 или 3).',
    en: 'The sixth digit stands for no kind of unit (0, 1, 2 or 3).',
  },
  'wrong-check-digit': {
    kk: 'Бақылау цифры сәйкес емес: бір цифр қате терілген.',
    ru: 'Контрольная цифра не сходится: одна из цифр набрана с ошибкой.',
    en: 'The check digit does not fit: one of the digits was mistyped.',
  },
  'never-issued': {
    kk: 'Мұндай нөмір берілмейді: бақылау цифры шықпайды.',
    ru: 'Такой номер не присваивается: контрольная цифра не получается.',
    en: 'No such number is issued: it has no check digit.',
  },
} as const satisfies Record<string, Text>

export type NumberProblemCode = keyof typeof listed

/** What is wrong with a number, and which of its digits are meant, the first being 1. */
export interface NumberProblem {
  readonly code: NumberProblemCode
  readonly from: number
  readonly to: number
  readonly says: Text
}

/** A problem of those digits. */
export function numberProblem(code: NumberProblemCode, from: number, to = from): NumberProblem {
  return { code, from, to, says: listed[code] }
}

/** Does the last digit fit the eleven before it? */
export function checkProblems(digits: string): readonly NumberProblem[] {
  const check = checkDigit(digits)
  if (check === null) return [numberProblem('never-issued', 1, 12)]
  return check === Number(digits[11]) ? [] : [numberProblem('wrong-check-digit', 12)]
}
