import type { Text } from '../core/text.ts'

/** What drift says of one case. `{on}` is the day from which it is so. */
export const driftTexts = {
  'permit-needed': {
    kk: '{on} күнінен бастап рұқсат қажет. Бұған дейінгі негіз қолданылмайды: {ground}',
    ru: 'С {on} разрешение требуется. Прежнее основание больше не действует: {ground}',
    en: 'From {on} a permit is needed. The earlier ground no longer holds: {ground}',
  },
  'permit-not-needed': {
    kk: '{on} күнінен бастап рұқсат қажет емес. {ground}',
    ru: 'С {on} разрешение не требуется. {ground}',
    en: 'From {on} no permit is needed. {ground}',
  },
  'ground-changes': {
    kk: '{on} күнінен бастап рұқсат басқа негізде қажет емес. {ground}',
    ru: 'С {on} разрешение не требуется по другому основанию. {ground}',
    en: 'From {on} no permit is needed on another ground. {ground}',
  },
  answer: {
    kk: '{on} күнінен бастап жалпы жауап өзгереді: бұрын – {before}, енді – {after}.',
    ru: 'С {on} общий ответ меняется: было – {before}, стало – {after}.',
    en: 'From {on} the whole answer changes from {before} to {after}.',
  },
  'exemption-ends': {
    kk: '{on} күнінен бастап «{rule}» талабынан босату тоқтатылады. {because}',
    ru: 'С {on} освобождение от требования «{rule}» прекращается. {because}',
    en: 'From {on} your exemption from “{rule}” ends. {because}',
  },
  'exemption-begins': {
    kk: '{on} күнінен бастап жұмыс беруші «{rule}» талабынан босатылады. {because}',
    ru: 'С {on} работодатель освобождается от требования «{rule}». {because}',
    en: 'From {on} you are exempt from “{rule}”. {because}',
  },
  'rule-appears': {
    kk: '{on} күнінен бастап жаңа талап қолданылады: {rule}. {because}',
    ru: 'С {on} действует новое требование: {rule}. {because}',
    en: 'From {on} a new requirement applies: {rule}. {because}',
  },
  'rule-vanishes': {
    kk: '{on} күнінен бастап мына талап қолданылмайды: {rule}.',
    ru: 'С {on} больше не действует требование: {rule}.',
    en: 'From {on} this requirement no longer applies: {rule}.',
  },
  'rule-flips': {
    kk: '{on} күнінен бастап «{rule}» бойынша жауап өзгереді: бұрын – {before}, енді – {after}. {because}',
    ru: 'С {on} ответ по норме «{rule}» меняется: было – {before}, стало – {after}. {because}',
    en: 'From {on} the answer on “{rule}” changes from {before} to {after}. {because}',
  },
  'reason-changes': {
    kk: '{on} күнінен бастап «{rule}» бойынша себеп басқа, жауап сол қалпында: {after}. {because}',
    ru: 'С {on} по норме «{rule}» меняется причина, ответ прежний: {after}. {because}',
    en: 'From {on} the reason on “{rule}” is another, the answer the same: {after}. {because}',
  },
  fee: {
    kk: '{on} күнінен бастап алым – {after}; бұрын – {before}.',
    ru: 'С {on} сбор – {after}; прежде – {before}.',
    en: 'From {on} the fee is {after}; before that {before}.',
  },
  days: {
    kk: '{on} күнінен бастап {term} – {after}; бұрын – {before}.',
    ru: 'С {on} {term} – {after}; прежде – {before}.',
    en: 'From {on} {term}: {after}; before that {before}.',
  },
} as const satisfies Record<string, Text>

/** Words that those sentences hold. */
export const driftWords = {
  yes: { kk: '«иә»', ru: '«да»', en: 'yes' },
  no: { kk: '«жоқ»', ru: '«нет»', en: 'no' },
  unknown: { kk: '«белгісіз»', ru: '«неизвестно»', en: 'not known' },
  sum: { kk: '{mci} АЕК, {total} ₸', ru: '{mci} МРП, {total} ₸', en: '{mci} MCI, {total} ₸' },
  'no-fee': { kk: 'алынбайды', ru: 'не взимается', en: 'none' },
  'not-set': { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  waiting: {
    kk: 'өтініш беруге дейінгі күнтізбелік күндер',
    ru: 'ожидание до подачи, календарных дней',
    en: 'calendar days until a filing',
  },
  review: {
    kk: 'шешім қабылдауға берілетін жұмыс күндері',
    ru: 'срок рассмотрения, рабочих дней',
    en: 'working days to decide',
  },
  notice: {
    kk: 'ықтимал бас тарту туралы хабарлауға берілетін жұмыс күндері',
    ru: 'срок извещения о возможном отказе, рабочих дней',
    en: 'working days to tell of a likely refusal',
  },
  payment: {
    kk: 'алым төлеуге берілетін жұмыс күндері',
    ru: 'срок уплаты сбора, рабочих дней',
    en: 'working days to pay',
  },
} as const satisfies Record<string, Text>
