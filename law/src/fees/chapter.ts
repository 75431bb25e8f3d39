import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import type { Chapter } from '../forms/chapter.ts'
import { ground, requirement } from '../forms/condition.ts'
import { sameWords } from '../forms/wording.ts'
import { permitFeeRates } from '../permits/fee-figures.ts'

const law: Citation = { act: 'migration-law', clause: '37-1(4)', trust: 'P' }

const investPage: Citation = {
  act: 'decree-157-2018',
  clause: notKnown,
  trust: 'O',
  via: 'invest-gov',
  reading: 'R-36',
}

const transfersAreFree: Text = {
  kk: 'Корпоративішілік ауыстыруға рұқсат үшін алым алынбайды.',
  ru: 'За разрешение на внутрикорпоративный перевод сбор не взимается.',
  en: 'No fee is due for a permit of an intra-corporate transfer.',
}

/** The fee for a permit, beside its tariff: what it is owed for, and what is free. */
export const fees: Chapter = {
  id: 'fees',
  title: { kk: 'Рұқсат үшін алым', ru: 'Сбор за разрешение', en: 'Fee for a permit' },
  duties: [],
  limits: [],
  conditions: [
    requirement({
      id: 'fee-issue-and-renewal',
      topics: ['fee'],
      title: { kk: 'Алым төленетін әрекеттер', ru: 'За что платится сбор', en: 'What the fee is for' },
      ...sameWords(permitFeeRates, {
        kk: 'Алым әр рұқсат үшін бір рет төленеді: беру үшін де, ұзарту үшін де мөлшерлеме бірдей; 1-санатта ол жылдар санына көбейтіледі. Жеңілдікті мөлшерлеме жоқ.',
        ru: 'Сбор платится один раз за каждое разрешение: за выдачу и за продление ставка одна и та же; в категории 1 она умножается на число лет. Льготных ставок нет.',
        en: 'One fee is paid for each permit, at the same rate for issue and for renewal; in category 1 it is multiplied by the years. There are no reduced rates.',
      }),
    }),
    requirement({
      id: 'fee-by-index-of-payment',
      topics: ['fee'],
      title: { kk: 'Төлем күніндегі көрсеткіш', ru: 'Показатель дня уплаты', en: 'The index of the day of payment' },
      ...sameWords(permitFeeRates, {
        kk: 'Мөлшерлеме алым төленген күні қолданыстағы айлық есептік көрсеткішке көбейтіледі.',
        ru: 'Ставка умножается на месячный расчётный показатель, действующий на день уплаты сбора.',
        en: 'The rate is multiplied by the monthly calculation index in force on the day the fee is paid.',
      }),
    }),
    requirement({
      id: 'fee-each-region',
      topics: ['fee'],
      title: { kk: 'Әр өңірге төленетін алым', ru: 'Сбор в каждый регион', en: 'A fee to each region' },
      from: '2023-07-01',
      cites: [{ ...law, reading: 'R-35' }],
      says: {
        kk: 'Рұқсат бірнеше өңірді қамтыса, алым әр өңірдің бюджетіне төленеді.',
        ru: 'Если разрешение охватывает несколько регионов, сбор платится в бюджет каждого из них.',
        en: 'Where a permit covers several regions the fee is paid to the budget of each.',
      },
    }),
    ground({
      id: 'fee-free-transfer',
      topics: ['fee-free'],
      title: { kk: 'Алымсыз ауыстыру', ru: 'Перевод без сбора', en: 'A transfer without a fee' },
      from: '2018-04-16',
      cites: [investPage],
      says: transfersAreFree,
      later: [{ from: '2023-07-01', cites: [law], says: transfersAreFree }],
    }),
    ground({
      id: 'fee-free-same-permit',
      topics: ['fee-free'],
      title: { kk: 'Сол рұқсат бойынша алымсыз', ru: 'Без сбора по тому же разрешению', en: 'Free on the same permit' },
      from: '2023-07-01',
      cites: [{ act: 'order-279-2023', clause: '77', trust: 'O', via: 'egov-2026', reading: 'R-35' }],
      says: {
        kk: 'Сол рұқсат бойынша жұмыскерді ауыстыруға және рұқсатты қайта ресімдеуге алым алынбайды.',
        ru: 'За замену работника по тому же разрешению и за переоформление разрешения сбор не взимается.',
        en: 'No fee is due for another worker on the same permit, nor for its reissue.',
      },
    }),
  ],
  figures: [],
}
