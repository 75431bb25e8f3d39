import { type Citation, notKnown } from '../core/citation.ts'
import { ground, requirement } from '../forms/condition.ts'

const law = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const from = '2023-07-01'

/** What an intra-corporate transfer is spared and what it is not: Migration Law, arts. 36-1(3) and 37-3. */
export const transferStanding = [
  requirement({
    id: 'ict-permit-obtained',
    topics: ['ict-standing'],
    title: { kk: 'Ауыстыру рұқсаты', ru: 'Разрешение на перевод', en: 'The permit for a transfer' },
    from,
    cites: [law('37-3(1)')],
    says: {
      kk: 'Корпоративішілік ауыстыруға жергілікті атқарушы органның жеке рұқсаты алынады.',
      ru: 'На внутрикорпоративный перевод получают отдельное разрешение местного исполнительного органа.',
      en: 'An intra-corporate transfer needs a separate permit of the local executive body.',
    },
  }),
  requirement({
    id: 'ict-register-kept',
    topics: ['ict-register'],
    title: { kk: 'Ауыстырылғандардың есебі', ru: 'Учёт переведённых', en: 'Register of transferees' },
    from,
    cites: [law('37-3(5)')],
    says: {
      kk: 'Жергілікті атқарушы орган корпоративішілік ауыстырылған жұмыскерлердің есебін жүргізеді.',
      ru: 'Местный исполнительный орган ведёт учёт внутрикорпоративно переведённых работников.',
      en: 'The local executive body keeps a register of intra-corporate transferees.',
    },
  }),
  ground({
    id: 'ict-outside-quota',
    topics: ['quota-exemption'],
    title: { kk: 'Квотадан тыс ауыстыру', ru: 'Перевод вне квоты', en: 'A transfer outside the quota' },
    from,
    cites: [law('36-1(3)')],
    says: {
      kk: 'Корпоративішілік ауыстыру жылдық квотаға кірмейді, бірақ рұқсат талап етіледі.',
      ru: 'Внутрикорпоративный перевод стоит вне годовой квоты, но разрешение требуется.',
      en: 'An intra-corporate transfer stands outside the annual quota, yet a permit is needed.',
    },
  }),
  ground({
    id: 'ict-without-local-contract',
    topics: ['contract-exemption'],
    title: { kk: 'Жергілікті еңбек шарты', ru: 'Местный трудовой договор', en: 'A local employment contract' },
    from,
    cites: [{ act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'wpk-ict' }],
    says: {
      kk: 'Корпоративішілік ауыстырылған жұмыскермен Қазақстанда еңбек шартын жасау талап етілмейді.',
      ru: 'С внутрикорпоративно переведённым работником трудовой договор в Казахстане не требуется.',
      en: 'No local employment contract is asked of an intra-corporate transferee.',
    },
  }),
]
