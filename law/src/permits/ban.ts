import { type Day, plusMonths } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { topicsOf } from './topic.ts'

const rules: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-24' }
const earlier: Citation = { act: 'order-559', clause: notKnown, trust: 'O', via: 'egov-old', reading: 'R-24' }
const offence: Citation = { act: 'offences-code', clause: '519', trust: 'P' }

/** How long a violation bars the employer. */
const banDuration: Figure<number> = {
  id: 'ban.duration',
  unit: 'months',
  title: { kk: 'Тыйымның ұзақтығы', ru: 'Продолжительность запрета', en: 'How long a ban lasts' },
  values: [
    { from: '2017-01-01', value: 12, cite: earlier },
    { from: '2023-07-01', value: 12, cite: rules },
  ],
}

const none: Reason = {
  code: 'none',
  answer: 'yes',
  says: {
    kk: 'Рұқсат алуға тыйым салатын бұзушылық анықталмаған.',
    ru: 'Нарушений, влекущих запрет на получение разрешений, не установлено.',
    en: 'No violation that bars the employer has been established.',
  },
}

const over: Reason = {
  code: 'over',
  answer: 'yes',
  says: {
    kk: 'Тыйым аяқталған: бұзушылық анықталған күн – {foundOn}, тыйымнан босаған күн – {freeOn}.',
    ru: 'Запрет истёк: нарушение установлено {foundOn}, работодатель свободен от запрета с {freeOn}.',
    en: 'The ban is over: the violation was established on {foundOn}, the employer has been free since {freeOn}.',
  },
}

const inForce: Reason = {
  code: 'in-force',
  answer: 'no',
  says: {
    kk: 'Тыйым қолданыста: бұзушылық анықталған күн – {foundOn}, тыйымнан босайтын күн – {freeOn}.',
    ru: 'Действует запрет: нарушение установлено {foundOn}, работодатель будет свободен от запрета с {freeOn}.',
    en: 'A ban is in force: the violation was established on {foundOn}, the employer will be free on {freeOn}.',
  },
}

const norm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Шетелдіктерді рұқсатсыз немесе басқа кәсіп бойынша пайдаланғаны анықталған жұмыс берушіге сол күннен бастап 12 ай бойы рұқсат берілмейді әрі ұзартылмайды.',
    ru: 'Работодателю, у которого установлено использование иностранцев без разрешения или не по профессии, разрешения не выдаются и не продлеваются 12 месяцев со дня установления.',
    en: 'An employer found to have used foreigners without a permit or in another occupation is given no permit and no renewal for 12 months from that day.',
  },
  because: [none, over, inForce],
  holds({ employer: { banFoundOn } }, on) {
    if (banFoundOn === null) return none
    return banEnds(banFoundOn, on) <= on ? over : inForce
  },
  facts({ employer: { banFoundOn } }, on) {
    return { foundOn: banFoundOn, freeOn: banFoundOn === null ? null : banEnds(banFoundOn, on) }
  },
}

/**
 * Twelve months without permits, counted from the day on which it was established that the employer used foreigners without
 * a permit or in another occupation.
 */
export const ban: Rule<Question> = {
  id: 'ban',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['new', 'renewal', 'replacement']),
  title: { kk: 'Бұзушылық салдарынан тыйым', ru: 'Запрет вследствие нарушения', en: 'Ban after a violation' },
  versions: [
    { ...norm, from: '2017-01-01', cites: [earlier, offence] },
    { ...norm, from: '2023-07-01', cites: [rules, offence] },
  ],
  figures: [banDuration],
  examples: [
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02'),
      expect: 'yes',
      reason: 'none',
      because: {
        kk: 'Бұзушылық анықталмаған.',
        ru: 'Нарушение не установлено.',
        en: 'No violation was established.',
      },
    },
    {
      on: '2026-03-01',
      given: plainCase('2026-03-01', { employer: { banFoundOn: '2025-03-02' } }),
      expect: 'no',
      reason: 'in-force',
      because: {
        kk: 'Бұл – он екі айдың соңғы күні.',
        ru: 'Это последний день двенадцати месяцев.',
        en: 'This is the last day of the twelve months.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { employer: { banFoundOn: '2025-03-02' } }),
      expect: 'yes',
      reason: 'over',
      because: {
        kk: 'Жұмыс беруші бір жылдан кейін дәл сол күні тыйымнан босайды.',
        ru: 'Работодатель свободен от запрета через год, в то же число.',
        en: 'The employer is free on the same date a year later.',
      },
    },
    {
      on: '2025-02-28',
      given: plainCase('2025-02-28', { employer: { banFoundOn: '2024-02-29' } }),
      expect: 'yes',
      reason: 'over',
      because: {
        kk: '2025 жылғы ақпанда 29-ы жоқ: жұмыс беруші айдың соңғы күні тыйымнан босайды.',
        ru: 'В феврале 2025 года нет 29-го числа: работодатель свободен от запрета в последний день месяца.',
        en: 'February 2025 has no 29th: the employer is free on its last day.',
      },
    },
    {
      on: '2026-03-01',
      given: plainCase('2026-03-01', { request: 'reissue', employer: { banFoundOn: '2025-03-02' } }),
      expect: 'not-applicable',
      because: {
        kk: 'Рұқсатты қайта ресімдеуге тыйым салынбайды.',
        ru: 'На переоформление разрешения запрет не распространяется.',
        en: 'A reissue of the permit is not barred.',
      },
    },
  ],
}

/** The first day on which an employer is free again, by the law of the day asked. */
export function banEnds(foundOn: Day, on: Day): Day {
  return plusMonths(foundOn, at(banDuration, on))
}
