import { type Day, plusDays } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { at, type Figure } from '../core/figure.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import type { HeldPermit, Question } from './question.ts'
import { renewalCountExamples, renewalWindowExamples } from './renewal-examples.ts'
import { mostRenewals } from './renewal-figures.ts'
import { topicsOf } from './topic.ts'

const table: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-31' }
const tableEarlier: Citation = { ...table, act: 'order-559', via: 'dos-2020' }
const transfer: Citation = { act: 'migration-law', clause: '37-3(1)', trust: 'P', reading: 'R-31' }
const transferEarlier: Citation = { ...tableEarlier, via: 'wpk-ict' }
const window: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'dos-renewal', reading: 'R-32' }
const windowEarlier: Citation = { ...window, act: 'order-559', via: 'wpk-2020' }

const within: Reason = {
  code: 'within',
  answer: 'yes',
  says: {
    kk: 'Рұқсатты тағы ұзартуға болады: ұзартылғаны – {renewals}, ең көбі – {most}.',
    ru: 'Разрешение можно продлить ещё: продлений было {renewals}, допускается {most}.',
    en: 'The permit can be renewed again: renewals so far {renewals}, at most {most}.',
  },
}

const withoutLimit: Reason = {
  code: 'without-limit',
  answer: 'yes',
  says: {
    kk: '1-санаттағы рұқсатты ұзарту саны шектелмеген.',
    ru: 'Число продлений разрешения категории 1 не ограничено.',
    en: 'A category 1 permit may be renewed without limit.',
  },
}

const usedUp: Reason = {
  code: 'used-up',
  answer: 'no',
  says: {
    kk: 'Рұқсат бұдан әрі ұзартылмайды: ұзартылғаны – {renewals}, ең көбі – {most}.',
    ru: 'Разрешение больше не продлевается: продлений было {renewals}, допускается {most}.',
    en: 'The permit cannot be renewed again: renewals so far {renewals}, at most {most}.',
  },
}

const notRenewable: Reason = {
  code: 'not-renewable',
  answer: 'no',
  says: {
    kk: '4-санаттағы және маусымдық рұқсаттар ұзартылмайды.',
    ru: 'Разрешения категории 4 и сезонные разрешения не продлеваются.',
    en: 'Category 4 and seasonal permits are not renewed.',
  },
}

const countNorm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: '1-санаттағы рұқсат шектеусіз, 2 және 3-санаттардағы ең көбі үш рет, корпоративішілік ауыстыру рұқсаты бір рет ұзартылады; 4-санаттағы және маусымдық рұқсаттар ұзартылмайды.',
    ru: 'Разрешение категории 1 продлевается без ограничения, категорий 2 и 3 – не более трёх раз, на внутрикорпоративный перевод – один раз; категории 4 и сезонное не продлеваются.',
    en: 'A category 1 permit is renewed without limit, one of categories 2 and 3 at most three times, one for an intra-corporate transfer once; category 4 and seasonal permits are not renewed.',
  },
  because: [within, withoutLimit, usedUp, notRenewable],
  holds(question, on) {
    const most = renewalsAllowed(question, on)
    if (most === null) return withoutLimit
    if (most === 0) return notRenewable
    return held(question).renewals < most ? within : usedUp
  },
  facts(question, on) {
    return { renewals: held(question).renewals, most: renewalsAllowed(question, on) }
  },
}

/** The Rules' table of terms: how many times a permit may be renewed. */
export const renewalCount: Rule<Question> = {
  id: 'renewal-count',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['renewal']),
  title: { kk: 'Ұзарту саны', ru: 'Число продлений', en: 'Number of renewals' },
  versions: [
    { ...countNorm, from: '2021-01-01', cites: [tableEarlier, transferEarlier] },
    { ...countNorm, from: '2023-07-01', cites: [table, transfer] },
  ],
  figures: Object.values(mostRenewals),
  examples: renewalCountExamples,
}

/** How many days before expiry the window opens. */
const windowOpens: Figure<number> = {
  id: 'renewal.window.opens_before_expiry',
  unit: 'calendar_days',
  title: {
    kk: 'Ұзартуға өтініш беру басталатын күн, мерзім біткенге дейін',
    ru: 'Начало подачи на продление, дней до истечения',
    en: 'Opening of the renewal window, days before expiry',
  },
  values: [
    { from: '2020-05-01', value: 60, cite: windowEarlier },
    { from: '2023-07-01', value: 60, cite: window },
  ],
}

/** How many days before expiry the window closes; that day is still in it. */
const windowCloses: Figure<number> = {
  id: 'renewal.window.closes_before_expiry',
  unit: 'calendar_days',
  title: {
    kk: 'Ұзартуға өтініш беру аяқталатын күн, мерзім біткенге дейін',
    ru: 'Окончание подачи на продление, дней до истечения',
    en: 'Closing of the renewal window, days before expiry',
  },
  values: [
    { from: '2020-05-01', value: 30, cite: windowEarlier },
    { from: '2023-07-01', value: 30, cite: window },
  ],
}

const open: Reason = {
  code: 'open',
  answer: 'yes',
  says: {
    kk: 'Ұзартуға өтініш беру уақыты ашық: басталуы – {opens}, соңғы күні – {closes}.',
    ru: 'Подать на продление можно: с {opens}, последний день – {closes}.',
    en: 'The window for renewal is open: from {opens}, last day {closes}.',
  },
}

const early: Reason = {
  code: 'early',
  answer: 'no',
  says: {
    kk: 'Ұзартуға өтініш беруге әлі ерте: басталуы – {opens}, соңғы күні – {closes}.',
    ru: 'Подавать на продление рано: подача с {opens}, последний день – {closes}.',
    en: 'It is too early to file for renewal: the window is open from {opens}, last day {closes}.',
  },
}

const late: Reason = {
  code: 'late',
  answer: 'no',
  says: {
    kk: 'Ұзартуға өтініш беру мерзімі өтіп кетті: соңғы күні – {closes}, рұқсаттың біту күні – {expires}.',
    ru: 'Срок подачи на продление пропущен: последний день – {closes}, разрешение истекает {expires}.',
    en: 'The window for renewal has closed: its last day was {closes}, the permit expires on {expires}.',
  },
}

const windowNorm: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Ұзартуға өтініш рұқсаттың мерзімі бітуіне дейінгі 60-күннен 30-күнге дейін, екеуін қоса алғанда, беріледі.',
    ru: 'Заявление о продлении подаётся с 60-го по 30-й календарный день до истечения разрешения, оба дня включительно.',
    en: 'A renewal is filed from the 60th to the 30th calendar day before the permit expires, both included.',
  },
  because: [open, early, late],
  holds(question, on) {
    const { opens, closes } = windowOf(held(question), on)
    if (on < opens) return early
    return on <= closes ? open : late
  },
  facts(question, on) {
    const permit = held(question)
    const { opens, closes } = windowOf(permit, on)
    return { opens, closes, expires: permit.expiresOn }
  },
}

/** From the 60th to the 30th calendar day before expiry, both included. */
export const renewalWindow: Rule<Question> = {
  id: 'renewal-window',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['renewal']),
  title: { kk: 'Ұзартуға өтініш беру уақыты', ru: 'Срок подачи на продление', en: 'Window for renewal' },
  versions: [
    { ...windowNorm, from: '2020-05-01', cites: [windowEarlier] },
    { ...windowNorm, from: '2023-07-01', cites: [window] },
  ],
  figures: [windowOpens, windowCloses],
  examples: renewalWindowExamples,
}

/** The first and the last day on which a renewal may be filed, by the law of the day asked. */
export function windowOf({ expiresOn }: HeldPermit, on: Day): { readonly opens: Day; readonly closes: Day } {
  return { opens: plusDays(expiresOn, -at(windowOpens, on)), closes: plusDays(expiresOn, -at(windowCloses, on)) }
}

function renewalsAllowed({ hire: { permit, category } }: Question, on: Day): number | null {
  return at(permit === 'employment' ? mostRenewals[category ?? 4] : mostRenewals[permit], on)
}

/** A renewal is of a permit; `readQuestion` refuses one without. */
function held({ permit }: Question): HeldPermit {
  if (permit === null) throw new TypeError('a renewal without the permit to be renewed')
  return permit
}
