import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import { limit } from '../forms/limit.ts'
import { sameWords } from '../forms/wording.ts'

const topic = 'no-permit'
const decree: Citation = { act: 'decree-1041-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-64' }
const statute = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const joint: Citation = { act: 'sez-order-2023', clause: notKnown, trust: 'P' }

const longestVisits: Figure<number> = {
  id: 'exempt.business_visit.max_per_year',
  unit: 'calendar_days',
  title: {
    kk: 'Рұқсатсыз іссапарлардың жылдық шегі',
    ru: 'Годовой предел деловых поездок без разрешения',
    en: 'Most days of business visits in a year without a permit',
  },
  values: [{ from: '2023-11-24', value: 120, cite: decree }],
}

const decree802: Citation = {
  act: 'decree-802-2016',
  clause: notKnown,
  trust: 'L',
  via: 'world-monitor-2018',
  reading: 'R-64',
}

const projectValue: Figure<number> = {
  id: 'exempt.sez.project_value',
  unit: 'MCI',
  title: {
    kk: 'Арнайы экономикалық аймақтағы жобаның құны',
    ru: 'Стоимость проекта в специальной экономической зоне',
    en: 'Value of a project in a special economic zone',
  },
  values: [{ from: '2023-07-01', value: 1_000_000, cite: { ...joint, reading: 'R-64' } }],
}

const investmentOfHead: Figure<number> = {
  id: 'exempt.investor_head.investment',
  unit: 'USD',
  title: {
    kk: 'Үкіметпен келісімшарт бойынша инвестиция көлемі',
    ru: 'Объём инвестиций по контракту с Правительством',
    en: 'Investment under a contract with the Government',
  },
  values: [
    {
      from: '2018-01-01',
      value: 50_000_000,
      cite: decree802,
    },
    { from: '2023-11-24', value: 50_000_000, cite: decree },
  ],
}

const yearsOfMarriage: Figure<number> = {
  id: 'exempt.spouse.years_of_marriage',
  unit: 'years',
  title: {
    kk: 'Қазақстан азаматымен некедегі жылдар',
    ru: 'Годы в браке с гражданином Казахстана',
    en: 'Years of marriage to a citizen of Kazakhstan',
  },
  values: [{ from: '2023-11-24', value: 3, cite: decree }],
}

const investorHead: Text = {
  kk: 'Үкіметпен 50 миллион АҚШ долларынан асатын инвестиция туралы келісімшарты бар ұйымның бірінші басшысына рұқсат талап етілмейді.',
  ru: 'Первому руководителю организации, имеющей контракт с Правительством об инвестициях свыше 50 млн долларов США, разрешение не требуется.',
  en: 'The first head of an organisation with a Government contract for an investment of more than USD 50 million needs no permit.',
}

/** Grounds that hang on a number. */
export const exemptionLimits = [
  limit({
    id: 'exempt-business-visit',
    topic,
    title: { kk: 'Іссапар', ru: 'Деловая поездка', en: 'Business visit' },
    from: '2023-11-24',
    cites: [decree],
    says: {
      kk: 'Күнтізбелік жылда жиыны 120 күнтізбелік күннен аспайтын іссапарға рұқсат талап етілмейді.',
      ru: 'Для деловых поездок, в сумме не более 120 календарных дней за календарный год, разрешение не требуется.',
      en: 'Business visits of together at most 120 calendar days in a calendar year need no permit.',
    },
    sense: 'at-most',
    figure: longestVisits,
    edges: [{ on: '2026-03-02', number: 120, step: 1 }],
  }),
  limit({
    id: 'exempt-sez-project',
    topic,
    title: {
      kk: 'Арнайы экономикалық аймақтағы жоба',
      ru: 'Проект в специальной экономической зоне',
      en: 'Project in a special economic zone',
    },
    from: '2023-07-01',
    cites: [statute('36-1(2)(4)'), joint],
    says: {
      kk: 'Құны 1 000 000 АЕК-тен асатын жобасы бар арнайы экономикалық аймақ қатысушысына, оның мердігерлері мен қосалқы мердігерлеріне және қызмет көрсетушілеріне құрылыс кезеңінде және пайдалануға берілгеннен кейін бір жыл бойы, комиссия белгілеген санаттар мен сан шегінде, рұқсат талап етілмейді.',
      ru: 'Участнику специальной экономической зоны с проектом дороже 1 000 000 МРП, его подрядчикам, субподрядчикам и исполнителям услуг на время строительства и год после ввода, в пределах категорий и численности, определённых комиссией, разрешение не требуется.',
      en: 'A participant of a special economic zone whose project is worth more than 1,000,000 MCI, his contractors, subcontractors and service providers need no permit during construction and for a year after commissioning, within the categories and numbers set by a commission.',
    },
    sense: 'more-than',
    figure: projectValue,
    edges: [{ on: '2026-03-02', number: 1_000_000, step: 1 }],
  }),
  limit({
    id: 'exempt-investor-head',
    topic,
    title: { kk: 'Инвестордың бірінші басшысы', ru: 'Первый руководитель инвестора', en: 'First head of an investor' },
    ...sameWords(investmentOfHead, investorHead),
    sense: 'more-than',
    figure: investmentOfHead,
    edges: [{ on: '2026-03-02', number: 50_000_000, step: 1 }],
  }),
  limit({
    id: 'exempt-spouse',
    topic,
    title: { kk: 'Азаматтың жұбайы', ru: 'Супруг гражданина', en: 'Spouse of a citizen' },
    from: '2023-11-24',
    cites: [decree],
    says: {
      kk: 'Қазақстан азаматымен кемінде 3 жыл некеде тұрған шетелдікке рұқсат талап етілмейді.',
      ru: 'Иностранцу, состоящему в браке с гражданином Казахстана не менее 3 лет, разрешение не требуется.',
      en: 'A foreigner who has been married to a citizen of Kazakhstan for at least 3 years needs no permit.',
    },
    sense: 'at-least',
    figure: yearsOfMarriage,
    edges: [{ on: '2026-03-02', number: 3, step: 1 }],
  }),
]
