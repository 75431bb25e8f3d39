import { notKnown } from '../core/citation.ts'
import type { Reason, Rule, RuleVersion } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { topicsOf } from './topic.ts'

const meets: Reason = {
  code: 'meets',
  answer: 'yes',
  says: {
    kk: 'Білімі мен тәжірибесі лауазымға қойылатын талаптарға сай.',
    ru: 'Образование и опыт соответствуют требованиям к должности.',
    en: 'Education and experience meet the standard of the post.',
  },
}

const below: Reason = {
  code: 'below',
  answer: 'no',
  says: {
    kk: 'Білімі немесе тәжірибесі лауазымға қойылатын талаптарға сай емес.',
    ru: 'Образование или опыт не соответствуют требованиям к должности.',
    en: 'Education or experience is below the standard of the post.',
  },
}

const notShown: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: {
    kk: 'Білімі мен тәжірибесінің лауазымға сай екені әлі көрсетілмеген.',
    ru: 'Соответствие образования и опыта должности ещё не показано.',
    en: 'Whether education and experience meet the standard of the post has not been shown yet.',
  },
}

const rest: Pick<RuleVersion<Question>, 'says' | 'because' | 'holds' | 'facts'> = {
  says: {
    kk: 'Жұмыскердің білімі, даярлығы мен тәжірибесі кәсіптік стандарттар мен біліктілік анықтамалықтарының талаптарына сай болуға тиіс.',
    ru: 'Образование, подготовка и опыт работника должны соответствовать профессиональным стандартам и квалификационным справочникам.',
    en: "The worker's education, training and experience must meet the occupational standards and qualification handbooks.",
  },
  because: [meets, below, notShown],
  holds({ worker: { qualified } }) {
    if (qualified === null) return notShown
    return qualified ? meets : below
  },
  facts({ worker: { qualified } }) {
    return { qualified }
  },
}

/** Migration Law, art. 37-1(7): the worker's qualification meets the standard of the post. A new wording comes in 2030. */
export const qualification: Rule<Question> = {
  id: 'qualification',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['new', 'replacement']),
  title: { kk: 'Біліктілік', ru: 'Квалификация', en: 'Qualification' },
  versions: [
    {
      ...rest,
      from: '2017-01-01',
      cites: [{ act: 'order-559', clause: notKnown, trust: 'O', via: 'egov-old' }],
    },
    { ...rest, from: '2023-07-01', cites: [{ act: 'migration-law', clause: '37-1(7)', trust: 'P' }] },
  ],
  figures: [],
  examples: [
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { worker: { qualified: true } }),
      expect: 'yes',
      reason: 'meets',
      because: {
        kk: 'Білімі мен тәжірибесі талаптарға сай.',
        ru: 'Образование и опыт соответствуют требованиям.',
        en: 'Education and experience meet the standard.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { request: 'replacement', worker: { qualified: false } }),
      expect: 'no',
      reason: 'below',
      because: {
        kk: 'Орнына келетін жұмыскер де талаптарға сай болуға тиіс.',
        ru: 'Работник, приходящий на замену, тоже должен соответствовать требованиям.',
        en: 'The worker who comes instead must qualify too.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', { worker: { qualified: null } }),
      expect: 'unknown',
      reason: 'not-known',
      because: {
        kk: 'Құжаттар әлі ұсынылмаған.',
        ru: 'Документы ещё не представлены.',
        en: 'No papers have been shown yet.',
      },
    },
    {
      on: '2026-03-02',
      given: plainCase('2026-03-02', {
        request: 'renewal',
        permit: { expiresOn: '2026-04-20', renewals: 0 },
        worker: { qualified: false },
      }),
      expect: 'not-applicable',
      because: {
        kk: 'Ұзарту кезінде біліктілік қайта тексерілмейді.',
        ru: 'При продлении квалификация повторно не проверяется.',
        en: 'Qualification is not examined again at renewal.',
      },
    },
  ],
}
