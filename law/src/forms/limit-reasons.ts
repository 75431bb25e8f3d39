import type { Reason } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import type { Sense } from './limit.ts'

interface LimitReasons {
  readonly kept: Reason
  readonly broken: Reason
  readonly notCounted: Reason
}

/** What a limit may answer, by its sense. */
export const limitReasons: Readonly<Record<Sense, LimitReasons>> = {
  'at-most': reasons(
    {
      kk: 'Шектен аспайды: {count}, ең көбі – {limit}.',
      ru: 'Предел соблюдён: {count}, допускается не более {limit}.',
      en: 'Within the limit: {count}, at most {limit}.',
    },
    {
      kk: 'Шектен асып кетті: {count}, ең көбі – {limit}.',
      ru: 'Предел превышен: {count}, допускается не более {limit}.',
      en: 'Over the limit: {count}, at most {limit}.',
    },
    {
      kk: 'Нақты саны белгісіз; ең көбі – {limit}.',
      ru: 'Фактическое число неизвестно; допускается не более {limit}.',
      en: 'The number is not known; at most {limit}.',
    },
  ),
  'at-least': reasons(
    {
      kk: 'Жеткілікті: {count}, ең азы – {limit}.',
      ru: 'Достаточно: {count}, нужно не менее {limit}.',
      en: 'Enough: {count}, at least {limit}.',
    },
    {
      kk: 'Жеткіліксіз: {count}, ең азы – {limit}.',
      ru: 'Недостаточно: {count}, нужно не менее {limit}.',
      en: 'Too few: {count}, at least {limit}.',
    },
    {
      kk: 'Нақты саны белгісіз; ең азы – {limit}.',
      ru: 'Фактическое число неизвестно; нужно не менее {limit}.',
      en: 'The number is not known; at least {limit}.',
    },
  ),
  'more-than': reasons(
    {
      kk: 'Шектен асады: {count}, керегі – {limit} мәнінен көп.',
      ru: 'Порог превышен: {count}, нужно более {limit}.',
      en: 'Above the threshold: {count}, more than {limit} is needed.',
    },
    {
      kk: 'Шектен аспайды: {count}, керегі – {limit} мәнінен көп.',
      ru: 'Порог не превышен: {count}, нужно более {limit}.',
      en: 'Not above the threshold: {count}, more than {limit} is needed.',
    },
    {
      kk: 'Нақты саны белгісіз; керегі – {limit} мәнінен көп.',
      ru: 'Фактическое число неизвестно; нужно более {limit}.',
      en: 'The number is not known; more than {limit} is needed.',
    },
  ),
}

function reasons(kept: Text, broken: Text, notCounted: Text): LimitReasons {
  return {
    kept: { code: 'kept', answer: 'yes', says: kept },
    broken: { code: 'broken', answer: 'no', says: broken },
    notCounted: { code: 'not-known', answer: 'unknown', says: notCounted },
  }
}
