import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import { ground, requirement } from '../forms/condition.ts'
import { beforeTheCode } from './before-the-code.ts'

const code = (clause: string): Citation => ({ act: 'procedure-code', clause, trust: 'P', reading: 'R-41' })
const topics = ['hearing']
const from = '2021-07-01'

/** When a hearing before the act is not needed: art. 73. */
export const hearingExemptions = [
  ground({
    id: 'hearing-favourable-act',
    topics,
    title: { kk: 'Қолайлы әкімшілік акт', ru: 'Благоприятный административный акт', en: 'A favourable act' },
    from,
    cites: [code('73')],
    says: {
      kk: 'Қолайлы әкімшілік акт қабылданса, тыңдау қажет емес.',
      ru: 'Если принимается благоприятный административный акт, заслушивание не требуется.',
      en: 'A favourable act needs no hearing.',
    },
  }),
  ground({
    id: 'hearing-short-term',
    topics,
    title: {
      kk: 'Бес жұмыс күнінен қысқа мерзім',
      ru: 'Срок менее пяти рабочих дней',
      en: 'A term under five working days',
    },
    from,
    cites: [code('73')],
    says: {
      kk: 'Заңда белгіленген мерзім бес жұмыс күнінен қысқа болса, тыңдау қажет емес.',
      ru: 'Если установленный законом срок менее пяти рабочих дней, заслушивание не требуется.',
      en: 'Where the term set by law is under five working days no hearing is needed.',
    },
  }),
  ground({
    id: 'hearing-automated',
    topics,
    title: {
      kk: 'Әкімшілік қалаусыз автоматты шешім',
      ru: 'Автоматическое решение без административного усмотрения',
      en: 'An automated decision without discretion',
    },
    from,
    cites: [code('73')],
    says: {
      kk: 'Шешім толығымен автоматты түрде, әкімшілік қалаусыз қабылданса, тыңдау қажет емес.',
      ru: 'Если решение принимается полностью автоматически, без административного усмотрения, заслушивание не требуется.',
      en: 'A fully automated decision without discretion needs no hearing.',
    },
  }),
]

/** What a refusal must carry and come after: arts. 73, 80(5). */
export const refusalConditions = [
  requirement({
    id: 'refusal-heard',
    topics: ['refusal'],
    title: { kk: 'Бас тарту алдындағы тыңдау', ru: 'Заслушивание до отказа', en: 'Hearing before a refusal' },
    from,
    cites: [code('73(1)'), code('73(3)')],
    says: {
      kk: 'Бас тартудан кемінде үш жұмыс күні бұрын өтініш берушіге алдын ала шешім хабарланады, оның қарсылық білдіруіне немесе ауызша тыңдауды сұрауына екі жұмыс күні бар.',
      ru: 'Не позднее чем за три рабочих дня до отказа заявителю сообщается предварительное решение, на возражение или просьбу об устном заслушивании у него два рабочих дня.',
      en: 'At least three working days before a refusal the applicant is told of the preliminary decision and has two working days to object or to ask for an oral hearing.',
    },
  }),
  requirement({
    id: 'refusal-instructs',
    topics: ['refusal'],
    title: { kk: 'Шағымдану тәртібі', ru: 'Порядок обжалования', en: 'Appeal instructions' },
    from,
    cites: [{ act: 'procedure-code', clause: '80(5)', trust: 'P' }],
    says: {
      kk: 'Бас тартуда шағым берілетін орган, мерзім және тәртіп көрсетіледі.',
      ru: 'В отказе указываются орган, срок и порядок обжалования.',
      en: 'A refusal names the body to complain to, the term and the procedure.',
    },
  }),
]

/** Working days below which a statutory term needs no hearing. */
export const hearingFromTerm: Figure<number> = {
  id: 'hearing.exempt_below_term',
  unit: 'working_days',
  title: {
    kk: 'Тыңдау қажет болатын ең қысқа мерзім',
    ru: 'Наименьший срок, при котором нужно заслушивание',
    en: 'Shortest term with a hearing',
  },
  values: [{ from, value: 5, cite: code('73') }],
  gaps: [beforeTheCode],
}

/** Is the statutory term long enough for a hearing before the act? */
export function hearingFits(termInWorkingDays: number, on: Day): boolean {
  return termInWorkingDays >= at(hearingFromTerm, on)
}
