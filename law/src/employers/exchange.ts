import type { Citation } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const code = (clause: string): Citation => ({ act: 'social-code', clause, trust: 'P' })
const article20 = (clause: string): Citation => ({ ...code(clause), reading: 'R-84' })
const from = '2023-07-01'

/** What the career centre and the job-seeker owe each other on the Electronic Labour Exchange. */
export const exchangeConditions = [
  requirement({
    id: 'centre-keeps-vacancies',
    topics: ['exchange'],
    title: { kk: 'Бос орындардың есебі', ru: 'Учёт вакансий', en: 'Register of vacancies' },
    from,
    cites: [article20('20(1)(6)')],
    says: {
      kk: 'Мансап орталығы Электрондық еңбек биржасында жарияланған бос орындардың есебін жүргізеді.',
      ru: 'Карьерный центр ведёт учёт вакансий, размещённых на Электронной бирже труда.',
      en: 'The career centre keeps the register of the vacancies posted on the Electronic Labour Exchange.',
    },
  }),
  requirement({
    id: 'exchange-without-charge',
    topics: ['exchange'],
    title: { kk: 'Биржаға тегін қол жеткізу', ru: 'Бесплатный доступ к бирже', en: 'Access to the exchange' },
    from,
    cites: [article20('20(3)')],
    says: {
      kk: 'Мансап орталығы Электрондық еңбек биржасына тегін қол жеткізуді қамтамасыз етеді.',
      ru: 'Карьерный центр обеспечивает бесплатный доступ к Электронной бирже труда.',
      en: 'The career centre gives access to the Electronic Labour Exchange free of charge.',
    },
  }),
  requirement({
    id: 'centre-refers-candidates',
    topics: ['exchange'],
    title: { kk: 'Үміткерлерді жіберу', ru: 'Направление кандидатов', en: 'Referral of candidates' },
    from,
    cites: [code('103(3)(3)')],
    says: {
      kk: 'Мансап орталығы бос орынға үміткерлерді іріктеп, жұмыс берушіге жібереді.',
      ru: 'Карьерный центр подбирает кандидатов на вакансию и направляет их работодателю.',
      en: 'The career centre selects candidates for a vacancy and refers them to the employer.',
    },
  }),
  requirement({
    id: 'offer-answered',
    topics: ['job-seeker'],
    title: { kk: 'Ұсынысқа жауап', ru: 'Ответ на предложение', en: 'Answer to an offer' },
    from,
    cites: [code('98(3)'), code('99(2)')],
    says: {
      kk: 'Жұмыс іздеуші ұсынылған жұмысқа келісетінін немесе одан бас тартатынын мансап орталығына хабарлайды.',
      ru: 'Ищущий работу сообщает карьерному центру, принимает он предложенную работу или отказывается.',
      en: 'A job-seeker tells the career centre whether he accepts or declines the work offered.',
    },
  }),
]
