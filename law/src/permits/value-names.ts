import { isDay } from '../calendar/day.ts'
import { dayInWords } from '../calendar/day-in-words.ts'
import { numberInWords } from '../core/number-in-words.ts'
import type { Text } from '../core/text.ts'
import { activities, isActivity } from '../registers/activities.ts'
import { regionName } from '../registers/regions.ts'

/** The words that a question may hold, in the languages of its readers. */
const words = {
  company: { kk: 'компания', ru: 'компания', en: 'company' },
  branch: { kk: 'филиал', ru: 'филиал', en: 'branch' },
  'representative-office': { kk: 'өкілдік', ru: 'представительство', en: 'representative office' },
  'state-institution': { kk: 'мемлекеттік мекеме', ru: 'государственное учреждение', en: 'state institution' },
  'state-enterprise': { kk: 'мемлекеттік кәсіпорын', ru: 'государственное предприятие', en: 'state enterprise' },
  new: { kk: 'жаңа рұқсат', ru: 'новое разрешение', en: 'a new permit' },
  renewal: { kk: 'ұзарту', ru: 'продление', en: 'renewal' },
  replacement: { kk: 'жұмыскерді ауыстыру', ru: 'замена работника', en: 'replacement of the worker' },
  reissue: { kk: 'қайта ресімдеу', ru: 'переоформление', en: 're-issue' },
  employment: { kk: 'шетелдік жұмыскер тартуға рұқсат', ru: 'на привлечение работника', en: 'employment permit' },
  seasonal: { kk: 'маусымдық рұқсат', ru: 'сезонное', en: 'seasonal permit' },
  ict: { kk: 'корпоративішілік ауыстыру', ru: 'внутрикорпоративный перевод', en: 'intra-corporate transfer' },
  head: { kk: 'бірінші басшы', ru: 'первый руководитель', en: 'head of the company' },
  deputy: { kk: 'басшының орынбасары', ru: 'заместитель руководителя', en: 'deputy head' },
  'unit-head': { kk: 'құрылымдық бөлімше басшысы', ru: 'руководитель подразделения', en: 'head of a unit' },
  specialist: { kk: 'маман', ru: 'специалист', en: 'specialist' },
  worker: { kk: 'білікті жұмысшы', ru: 'квалифицированный рабочий', en: 'skilled worker' },
  none: { kk: 'ерекше мәртебесі жоқ', ru: 'без особого статуса', en: 'no special status' },
  kandas: { kk: 'қандас', ru: 'кандас', en: 'kandas' },
  'business-immigrant': { kk: 'бизнес-иммигрант', ru: 'бизнес-иммигрант', en: 'business immigrant' },
  refugee: { kk: 'босқын', ru: 'беженец', en: 'refugee' },
  'asylum-seeker': { kk: 'баспана іздеуші', ru: 'ищущий убежища', en: 'asylum seeker' },
  humanitarian: { kk: 'гуманитарлық иммигрант', ru: 'гуманитарный иммигрант', en: 'humanitarian immigrant' },
  'permanent-resident': {
    kk: 'Қазақстанда тұрақты тұрады',
    ru: 'постоянно проживает в Казахстане',
    en: 'resides permanently in Kazakhstan',
  },
  'trafficking-victim': { kk: 'адам саудасының құрбаны', ru: 'жертва торговли людьми', en: 'victim of trafficking' },
  'convict-non-custodial': {
    kk: 'бас бостандығынан айырмай жазасын өтеп жүр',
    ru: 'отбывает наказание без лишения свободы',
    en: 'serving a non-custodial sentence',
  },
} as const satisfies Record<string, Text>

const named: ReadonlyMap<string, Text> = new Map(Object.entries(words))

/** What a word of the question means: a kind, a post, a status; null where it is a name or a code. */
export function wordName(word: string): Text | null {
  return named.get(word) ?? null
}

/** The value at a place of the question as a reader says it: a region and an activity by name, a day written out. */
export function valueName(pointer: string, value: string | number | boolean): Text {
  if (typeof value === 'number') return numberInWords(value)
  if (typeof value === 'boolean') return value ? yes : no
  if (pointer.includes('egion')) return regionName(value)
  if (pointer === '/employer/activity' && isActivity(value)) return activities[value]
  if (isDay(value)) return dayInWords(value)
  return wordName(value) ?? { kk: value, ru: value, en: value }
}

const yes: Text = { kk: 'иә', ru: 'да', en: 'yes' }
const no: Text = { kk: 'жоқ', ru: 'нет', en: 'no' }
