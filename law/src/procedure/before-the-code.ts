import type { Gap } from '../core/figure.ts'

/** Before the Administrative Procedure Code there was none of its terms. */
export const beforeTheCode: Gap = {
  from: '2021-01-01',
  to: '2021-06-30',
  why: {
    kk: 'Әкімшілік рәсімдік-процестік кодекс 2021 жылғы 1 шілдеден бастап қолданыста.',
    ru: 'Административный процедурно-процессуальный кодекс действует с 1 июля 2021 года.',
    en: 'The Administrative Procedure Code is in force from 1 July 2021.',
  },
}
