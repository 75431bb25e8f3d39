import { isDay } from '../calendar/day.ts'
import { at } from '../core/figure.ts'
import type { Reason } from '../core/rule.ts'
import { lookup } from '../forms/lookup.ts'
import { requestCloses, requestOpens } from './request-window.ts'

const taken: Reason = {
  code: 'taken',
  answer: 'yes',
  says: {
    kk: 'Бұл күні қажеттілік қабылданады; өңір қабылдауды ертерек жабуы мүмкін.',
    ru: 'В этот день потребность принимают; регион может закрыть приём раньше.',
    en: 'The need is taken on this day; a region may close earlier.',
  },
}

const notOpen: Reason = {
  code: 'not-open',
  answer: 'no',
  says: {
    kk: 'Қабылдау әлі басталған жоқ.',
    ru: 'Приём ещё не начался.',
    en: 'The need is not taken yet.',
  },
}

const closed: Reason = {
  code: 'closed',
  answer: 'no',
  says: {
    kk: 'Келесі жылға қажеттілік енді қабылданбайды.',
    ru: 'Потребность на следующий год больше не принимают.',
    en: 'The need for next year is taken no more.',
  },
}

const noSuchDay: Reason = {
  code: 'no-such-day',
  answer: 'no',
  says: { kk: 'Күнтізбеде мұндай күн жоқ.', ru: 'Такого дня в календаре нет.', en: 'The calendar has no such day.' },
}

/** Is the need for next year's quota taken on that day? */
export const requestDay = lookup({
  id: 'quota-request-day',
  topic: 'quota-request',
  title: {
    kk: 'Квотаға қажеттілікті беру күні',
    ru: 'День подачи потребности в квоте',
    en: 'Day of the request for the quota',
  },
  from: '2024-01-01',
  cites: [...requestOpens.values, ...requestCloses.values].map(({ cite }) => cite),
  says: {
    kk: 'Келесі жылғы квотаға қажеттілік 1 тамыздан 30 қыркүйекке дейін беріледі; кейбір өңірлер қабылдауды бірнеше жұмыс күні ертерек жабады.',
    ru: 'Потребность в квоте на следующий год подаётся с 1 августа по 30 сентября; некоторые регионы закрывают приём на несколько рабочих дней раньше.',
    en: 'The need for the quota of next year is filed from 1 August to 30 September; some regions close a few working days earlier.',
  },
  reasons: [taken, notOpen, closed, noSuchDay],
  figures: [requestOpens, requestCloses],
  reasonOf(written) {
    if (!isDay(written)) return noSuchDay
    const monthDay = written.slice(5)
    if (monthDay < at(requestOpens, written)) return notOpen
    return monthDay > at(requestCloses, written) ? closed : taken
  },
  edges: [
    {
      written: '2026-07-31',
      reason: notOpen,
      because: { kk: 'Қабылдау ертең басталады.', ru: 'Приём начнётся завтра.', en: 'It begins tomorrow.' },
    },
    {
      written: '2026-08-01',
      reason: taken,
      because: { kk: 'Қабылдаудың бірінші күні.', ru: 'Первый день приёма.', en: 'The first day of requests.' },
    },
    {
      written: '2026-09-30',
      reason: taken,
      because: { kk: 'Қабылдаудың соңғы күні.', ru: 'Последний день приёма.', en: 'The last day of requests.' },
    },
    {
      written: '2026-10-01',
      reason: closed,
      because: {
        kk: 'Қабылдау кеше жабылды.',
        ru: 'Приём закрылся вчера.',
        en: 'Requests closed yesterday.',
      },
    },
    {
      written: '2026-09-31',
      reason: noSuchDay,
      because: {
        kk: 'Қыркүйекте отыз күн бар.',
        ru: 'В сентябре тридцать дней.',
        en: 'September has thirty days.',
      },
    },
  ],
})
