import type { Reason } from '../core/rule.ts'
import { lookup } from '../forms/lookup.ts'
import { overstayPastTenDays, overstaySteps, sanctionForOverstay } from './foreigner-sanctions.ts'

const inTime: Reason = {
  code: 'none',
  answer: 'yes',
  says: {
    kk: 'Болу мерзімі асырылмаған.',
    ru: 'Срок пребывания не превышен.',
    en: 'The stay allowed was not exceeded.',
  },
}

const warned: Reason = {
  code: 'warning',
  answer: 'no',
  says: { kk: 'Ескерту жасалады.', ru: 'Выносится предупреждение.', en: 'A warning is given.' },
}

const fined: Reason = {
  code: 'fine',
  answer: 'no',
  says: { kk: 'Айыппұл – {mci} АЕК.', ru: 'Штраф: {mci} МРП.', en: 'The fine is {mci} MCI.' },
}

const finedOrExpelled: Reason = {
  code: 'fine-or-expulsion',
  answer: 'no',
  says: {
    kk: 'Айыппұл – {mci} АЕК немесе әкімшілік шығарып жіберу.',
    ru: 'Штраф: {mci} МРП либо административное выдворение.',
    en: 'The fine is {mci} MCI, or administrative expulsion instead.',
  },
}

const noDays: Reason = {
  code: 'no-number',
  answer: 'no',
  says: { kk: 'Бұл – күндер саны емес.', ru: 'Это не число дней.', en: 'It is no number of days.' },
}

/** What so many days over the stay allowed cost a foreigner: arts. 517(3), 517(4). */
export const overstay = lookup({
  id: 'overstay',
  topic: 'overstay',
  title: {
    kk: 'Болу мерзімінен асырған күндер',
    ru: 'Дни сверх срока пребывания',
    en: 'Days over the stay allowed',
  },
  from: '2020-01-11',
  cites: [...overstaySteps.values, ...overstayPastTenDays.values].map(({ cite }) => cite),
  says: {
    kk: 'Болу мерзімін 3 күнге дейін асырғаны үшін – ескерту, 4–5 күнге – 10 АЕК, 6–10 күнге – 15 АЕК, 10 күннен астамға – 25 АЕК немесе шығарып жіберу.',
    ru: 'За превышение срока пребывания до 3 дней – предупреждение, на 4–5 дней – 10 МРП, на 6–10 дней – 15 МРП, более чем на 10 дней – 25 МРП или выдворение.',
    en: 'For up to 3 days over the stay allowed, a warning; for 4 to 5 days 10 MCI, for 6 to 10 days 15 MCI, for more than 10 days 25 MCI or expulsion.',
  },
  reasons: [inTime, warned, fined, finedOrExpelled, noDays],
  figures: [overstaySteps, overstayPastTenDays],
  reasonOf(written, on) {
    if (!/^\d+$/.test(written)) return noDays
    const sanction = sanctionForOverstay(Number(written), on)
    if (sanction === null) return inTime
    if (sanction.expulsion !== null) return finedOrExpelled
    return sanction.mci === 'warning' ? warned : fined
  },
  factsOf: (written, on) => ({ mci: sanctionForOverstay(Number(written), on)?.mci ?? null }),
  edges: [
    {
      written: '0',
      reason: inTime,
      because: { kk: 'Бірде-бір күн артық емес.', ru: 'Лишних дней нет.', en: 'No day is over.' },
    },
    {
      written: '3',
      reason: warned,
      because: {
        kk: 'Үшінші күн – ескертудің соңғы күні.',
        ru: 'Третий день – последний с предупреждением.',
        en: 'The third day is the last with a warning.',
      },
    },
    {
      written: '4',
      reason: fined,
      because: {
        kk: 'Төртінші күннен бастап айыппұл салынады.',
        ru: 'С четвёртого дня налагается штраф.',
        en: 'From the fourth day there is a fine.',
      },
    },
    {
      written: '10',
      reason: fined,
      because: {
        kk: 'Оныншы күн де үшінші сатыда қалады.',
        ru: 'Десятый день остаётся в третьей ступени.',
        en: 'The tenth day is still in the third step.',
      },
    },
    {
      written: '11',
      reason: finedOrExpelled,
      because: {
        kk: 'Он бірінші күннен бастап шығарып жіберуге болады.',
        ru: 'С одиннадцатого дня возможно выдворение.',
        en: 'From the eleventh day expulsion is possible.',
      },
    },
    {
      written: '3,5',
      reason: noDays,
      because: { kk: 'Күндер бүтін санмен саналады.', ru: 'Дни считаются целыми.', en: 'Days are counted whole.' },
    },
  ],
})
