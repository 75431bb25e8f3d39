import { notKnown } from '../core/citation.ts'
import type { Reason, Rule } from '../core/rule.ts'
import type { ApplicationQuestion } from './application-question.ts'
import { plainCase } from './plain-case.ts'
import { topicsOf } from './topic.ts'

const waived: Reason = {
  code: 'waived',
  answer: 'yes',
  says: {
    kk: 'Халықаралық шарт бойынша заңдастыру мен апостиль талап етілмейді.',
    ru: 'По международному договору легализация и апостиль не требуются.',
    en: 'By treaty neither legalisation nor apostille is required.',
  },
}

const confirmed: Reason = {
  code: 'confirmed',
  answer: 'yes',
  says: {
    kk: 'Сыртқы істер министрлігі білім туралы құжаттың заңдастырылғанын немесе апостилін растады.',
    ru: 'Министерство иностранных дел подтвердило легализацию или апостиль документа об образовании.',
    en: 'The Ministry of Foreign Affairs has confirmed the legalisation or apostille of the education document.',
  },
}

const notConfirmed: Reason = {
  code: 'not-confirmed',
  answer: 'no',
  says: {
    kk: 'Сыртқы істер министрлігі білім туралы құжаттың заңдастырылғанын немесе апостилін растамады.',
    ru: 'Министерство иностранных дел не подтвердило легализацию или апостиль документа об образовании.',
    en: 'The Ministry of Foreign Affairs has not confirmed the legalisation or apostille of the education document.',
  },
}

const unanswered: Reason = {
  code: 'unanswered',
  answer: 'unknown',
  says: {
    kk: 'Сыртқы істер министрлігінің жауабы әлі келген жоқ.',
    ru: 'Ответа Министерства иностранных дел ещё нет.',
    en: 'The Ministry of Foreign Affairs has not answered yet.',
  },
}

const reasons = { waived, confirmed, 'not-confirmed': notConfirmed, unanswered } as const

const plain: ApplicationQuestion = {
  ...plainCase('2026-03-02'),
  filed: [],
  circumstances: { servicesContract: false, sentByForeignCompany: false, priorityProject: false },
  diploma: 'confirmed',
}

/** Order 93: the local executive body asks the Ministry of Foreign Affairs to confirm the stamp or apostille. */
export const diplomaConfirmed: Rule<ApplicationQuestion> = {
  id: 'diploma-confirmed',
  topics: topicsOf(['employment'], ['new', 'replacement']),
  title: { kk: 'Дипломның расталуы', ru: 'Подтверждение диплома', en: 'Confirmation of the diploma' },
  versions: [
    {
      from: '2025-09-01',
      cites: [{ act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-43' }],
      says: {
        kk: 'Халықаралық шартта немесе заңда өзгеше көзделмесе, білім туралы құжаттардың заңдастыру мөртабанын немесе апостилін Сыртқы істер министрлігі растайды.',
        ru: 'Если международным договором или законом не предусмотрено иное, штамп легализации или апостиль документов об образовании подтверждает Министерство иностранных дел.',
        en: 'Unless a treaty or law says otherwise, the Ministry of Foreign Affairs confirms the legalisation stamp or apostille of education documents.',
      },
      because: [waived, confirmed, notConfirmed, unanswered],
      holds({ diploma }) {
        return reasons[diploma]
      },
      facts({ diploma }) {
        return { diploma }
      },
    },
  ],
  figures: [],
  examples: [
    {
      on: plain.on,
      given: plain,
      expect: 'yes',
      reason: 'confirmed',
      because: {
        kk: 'Министрлік апостильді растаған.',
        ru: 'Министерство подтвердило апостиль.',
        en: 'The ministry has confirmed the apostille.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, diploma: 'waived' },
      expect: 'yes',
      reason: 'waived',
      because: {
        kk: 'Халықаралық шарт бұл талапты алып тастайды.',
        ru: 'Международный договор снимает это требование.',
        en: 'A treaty lifts the requirement.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, diploma: 'not-confirmed' },
      expect: 'no',
      reason: 'not-confirmed',
      because: {
        kk: 'Министрлік апостильді растамаған.',
        ru: 'Министерство не подтвердило апостиль.',
        en: 'The ministry has not confirmed the apostille.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, diploma: 'unanswered' },
      expect: 'unknown',
      reason: 'unanswered',
      because: {
        kk: 'Министрлік жауап бермеген: үнсіздік растау болып саналмайды.',
        ru: 'Министерство не ответило: молчание не считается подтверждением.',
        en: 'The ministry has not answered: silence is not a yes.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, request: 'replacement', diploma: 'not-confirmed' },
      expect: 'no',
      reason: 'not-confirmed',
      because: {
        kk: 'Сол рұқсат бойынша басқа жұмыскердің де білімі туралы құжаттары беріледі.',
        ru: 'Документы об образовании подаются и на другого работника по тому же разрешению.',
        en: 'Education documents are filed for another worker on the same permit as well.',
      },
    },
    {
      on: plain.on,
      given: { ...plain, request: 'renewal', diploma: 'unanswered' },
      expect: 'not-applicable',
      because: {
        kk: 'Ұзартуда білім туралы құжаттар сұралмайды.',
        ru: 'При продлении документы об образовании не спрашивают.',
        en: 'On renewal no education documents are asked for.',
      },
    },
    {
      on: '2025-08-31',
      given: { ...plain, on: '2025-08-31', diploma: 'unanswered' },
      expect: 'not-applicable',
      because: {
        kk: 'Министрлікке сұрау салу 2025 жылғы 1 қыркүйекте басталады.',
        ru: 'Запросы в министерство начинаются 1 сентября 2025 года.',
        en: 'The ministry is asked from 1 September 2025 on.',
      },
    },
  ],
}
