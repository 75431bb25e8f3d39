import { isDay } from '../calendar/day.ts'
import { isObject, type Problem } from '../core/shape.ts'
import type { Text } from '../core/text.ts'
import { lawFrom } from './span.ts'

const texts = {
  'citizen-of-kazakhstan': {
    kk: 'Қазақстан азаматына рұқсат сұралмайды: шетелдіктің азаматтығын көрсетіңіз.',
    ru: 'Для гражданина Казахстана разрешение не запрашивается: укажите гражданство иностранца.',
    en: 'No permit is asked for a citizen of Kazakhstan: give the citizenship of the foreigner.',
  },
  'category-with-seasonal': {
    kk: 'Маусымдық рұқсатта санат болмайды.',
    ru: 'У сезонного разрешения нет категории.',
    en: 'A seasonal permit has no category.',
  },
  'category-missing': {
    kk: 'Санатты көрсетіңіз: онсыз тек маусымдық рұқсат беріледі.',
    ru: 'Укажите категорию: без неё бывает только сезонное разрешение.',
    en: 'Give the category: only a seasonal permit has none.',
  },
  'category-4-transfer': {
    kk: 'Корпоративішілік ауыстыру 1 – 3-санаттарда ғана болады.',
    ru: 'Внутрикорпоративный перевод бывает только в категориях 1–3.',
    en: 'An intra-corporate transfer is of categories 1 to 3 only.',
  },
  'days-for-months': {
    kk: 'Мұндай рұқсаттың мерзімі айлармен көрсетіледі.',
    ru: 'Срок такого разрешения указывается в месяцах.',
    en: 'The term of such a permit is given in months.',
  },
  'months-for-days': {
    kk: 'Маусымдық рұқсаттың мерзімі күндермен көрсетіледі.',
    ru: 'Срок сезонного разрешения указывается в днях.',
    en: 'The term of a seasonal permit is given in days.',
  },
  'renewal-without-permit': {
    kk: 'Ұзарту үшін қолданыстағы рұқсатты көрсетіңіз.',
    ru: 'Для продления укажите действующее разрешение.',
    en: 'For a renewal, give the permit to be renewed.',
  },
  'ends-before-it-begins': {
    kk: 'Аралық басталмай тұрып аяқталған.',
    ru: 'Промежуток заканчивается раньше, чем начинается.',
    en: 'The interval ends before it begins.',
  },
  'before-the-law-book': {
    kk: 'Заң мұнда 2021 жылғы 1 қаңтардан бастап жазылған: бұдан ерте күнге жауап берілмейді.',
    ru: 'Право описано здесь с 1 января 2021 года: на более ранний день ответа нет.',
    en: 'The law is written down here from 1 January 2021 on: there is no answer for an earlier day.',
  },
} as const satisfies Record<string, Text>

type Contradiction = keyof typeof texts

/**
 * Facts that cannot all be true, whatever else is wrong with the input. What has the wrong shape is passed over here: it has
 * its own problem already.
 */
export function contradictionsIn(input: unknown): readonly Problem[] {
  const found: Problem[] = []
  const report = (pointer: string, code: Contradiction) => found.push({ pointer, code, says: texts[code] })
  const permit = lookUp(input, 'hire', 'permit')
  const category = lookUp(input, 'hire', 'category')
  const term = lookUp(input, 'hire', 'term')
  const on = lookUp(input, 'on')
  if (typeof on === 'string' && isDay(on) && on < lawFrom) report('/on', 'before-the-law-book')
  if (lookUp(input, 'worker', 'citizenship') === 'KAZ') report('/worker/citizenship', 'citizen-of-kazakhstan')
  if (permit === 'seasonal') {
    if (typeof category === 'number') report('/hire/category', 'category-with-seasonal')
    if (isObject(term) && 'months' in term) report('/hire/term', 'months-for-days')
  }
  if (permit === 'employment' || permit === 'ict') {
    if (category === null) report('/hire/category', 'category-missing')
    if (isObject(term) && 'days' in term) report('/hire/term', 'days-for-months')
  }
  if (permit === 'ict' && category === 4) report('/hire/category', 'category-4-transfer')
  if (lookUp(input, 'request') === 'renewal' && lookUp(input, 'permit') === null)
    report('/permit', 'renewal-without-permit')
  for (const place of endedBeforeBegun(lookUp(input, 'vacancy', 'live'))) {
    report(`/vacancy/live/${place}/to`, 'ends-before-it-begins')
  }
  return found
}

function endedBeforeBegun(live: unknown): readonly number[] {
  if (!Array.isArray(live)) return []
  return live.flatMap((interval, place) => {
    const from = lookUp(interval, 'from')
    const to = lookUp(interval, 'to')
    const areDays = typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to)
    return areDays && to < from ? [place] : []
  })
}

function lookUp(input: unknown, ...path: readonly string[]): unknown {
  let value = input
  for (const key of path) {
    if (!isObject(value)) return undefined
    value = value[key]
  }
  return value
}
