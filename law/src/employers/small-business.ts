import type { Citation } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import { requirement } from '../forms/condition.ts'
import { limit } from '../forms/limit.ts'

const code = (clause: string): Citation => ({ act: 'entrepreneurial-code', clause, trust: 'P' })
const topic = 'small-business'

const averageStaff: Figure<number> = {
  id: 'small_business.max_avg_headcount',
  unit: 'persons',
  title: {
    kk: 'Шағын кәсіпкерлік субъектісінің орташа жылдық жұмыскер саны',
    ru: 'Среднегодовая численность субъекта малого предпринимательства',
    en: 'Average annual staff of a small business',
  },
  values: [{ from: '2017-01-01', value: 100, cite: code('24(3)') }],
}

const averageIncome: Figure<number> = {
  id: 'small_business.max_avg_income',
  unit: 'MCI',
  title: {
    kk: 'Шағын кәсіпкерлік субъектісінің орташа жылдық табысы',
    ru: 'Среднегодовой доход субъекта малого предпринимательства',
    en: 'Average annual income of a small business',
  },
  values: [{ from: '2017-01-01', value: 300_000, cite: code('24(3)') }],
}

/** What makes a business small by statute: both numbers. */
export const smallBusinessLimits = [
  limit({
    id: 'small-business-staff',
    topic,
    title: {
      kk: 'Шағын бизнестің жұмыскерлері',
      ru: 'Численность малого бизнеса',
      en: 'Staff of a small business',
    },
    from: '2017-01-01',
    cites: [code('24(3)')],
    says: {
      kk: 'Шағын кәсіпкерлік субъектісінің орташа жылдық жұмыскер саны 100 адамнан аспайды; филиалдардағылар мен аутстаффинг бойынша берілгендер де саналады.',
      ru: 'Среднегодовая численность субъекта малого предпринимательства – не более 100 человек, считая филиалы и предоставленный персонал.',
      en: 'A small business has an average annual staff of at most 100, branches and outstaffed workers counted.',
    },
    sense: 'at-most',
    figure: averageStaff,
    edges: [{ on: '2026-03-02', number: 100, step: 1 }],
  }),
  limit({
    id: 'small-business-income',
    topic,
    title: { kk: 'Шағын бизнестің табысы', ru: 'Доход малого бизнеса', en: 'Income of a small business' },
    from: '2017-01-01',
    cites: [code('24(3)')],
    says: {
      kk: 'Шағын кәсіпкерлік субъектісінің соңғы үш жылдағы орташа жылдық табысы 300 000 АЕК-тен аспайды.',
      ru: 'Среднегодовой доход субъекта малого предпринимательства за три года – не более 300 000 МРП.',
      en: 'A small business has an average annual income, over three years, of at most 300,000 MCI.',
    },
    sense: 'at-most',
    figure: averageIncome,
    edges: [{ on: '2026-03-02', number: 300_000, step: 1 }],
  }),
]

/** Some activities can never be those of a small business. */
export const smallBusinessActivity = requirement({
  id: 'small-business-activity',
  topics: [topic],
  title: { kk: 'Шағын бизнестің қызметі', ru: 'Деятельность малого бизнеса', en: 'Activity of a small business' },
  from: '2017-01-01',
  cites: [code('24')],
  says: {
    kk: 'Аудит, банк қызметі, ойын бизнесі, акцизделетін өнім, күзет және заңда аталған өзге қызметпен айналысатын ұйым шағын кәсіпкерлік субъектісі бола алмайды.',
    ru: 'Организация, занятая аудитом, банковской деятельностью, игорным бизнесом, подакцизной продукцией, охраной и иной названной законом деятельностью, субъектом малого предпринимательства быть не может.',
    en: 'An organisation in audit, banking, gambling, excisable goods, security or another activity that the law names cannot be a small business.',
  },
})
