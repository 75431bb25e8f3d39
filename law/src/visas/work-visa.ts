import { type Citation, notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const law = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const guide: Citation = { act: 'visa-rules-2016', clause: notKnown, trust: 'L', via: 'c3-guide' }
const family: Citation = { act: 'visa-rules-2016', clause: notKnown, trust: 'S', via: 's4-guide', reading: 'R-65' }

/** What must be so for a work visa and for those of the family. */
export const visaConditions = [
  requirement({
    id: 'visa-on-permit',
    topics: ['work-visa'],
    title: { kk: 'Жұмыс визасының негізі', ru: 'Основание рабочей визы', en: 'Ground of the work visa' },
    from: '2017-01-01',
    cites: [law('36(1)'), guide],
    says: {
      kk: 'Жұмыс визасы (C3) рұқсат негізінде немесе рұқсат талап етілмейтінін растайтын құжат негізінде беріледі.',
      ru: 'Рабочая виза (C3) выдаётся на основании разрешения или подтверждения того, что оно не требуется.',
      en: 'A work visa (C3) is given on the ground of the permit, or of proof that none is needed.',
    },
  }),
  requirement({
    id: 'visa-multiple-entry',
    topics: ['work-visa'],
    title: { kk: 'Визаның еселігі', ru: 'Кратность визы', en: 'Entries on the visa' },
    from: '2017-01-01',
    cites: [guide],
    says: {
      kk: 'Шетелдік жұмыскердің жұмыс визасы (C3) – көп мәрте кіруге арналған виза.',
      ru: 'Рабочая виза (C3) иностранного работника – многократная.',
      en: 'The work visa (C3) of a foreign worker is for several entries.',
    },
  }),
  requirement({
    id: 'visa-within-permit',
    topics: ['work-visa', 'family-visa'],
    title: { kk: 'Визаның мерзімі', ru: 'Срок визы', en: 'Term of the visa' },
    from: '2017-01-01',
    cites: [law('36(1)'), law('36(4)')],
    says: {
      kk: 'Виза рұқсаттың мерзіміне беріледі; келесі жылға рұқсат болса, бір жылға ұзартылады.',
      ru: 'Виза выдаётся на срок разрешения и продлевается на год при разрешении на следующий год.',
      en: 'The visa is for the term of the permit, and is extended by a year where there is a permit for the year to come.',
    },
  }),
  requirement({
    id: 'visa-invitation',
    topics: ['work-visa', 'family-visa'],
    title: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
    from: '2017-01-01',
    cites: [guide],
    says: {
      kk: 'Қабылдаушы тарап шақыру рәсімдейді, алым төленеді, содан кейін виза консулдықта беріледі.',
      ru: 'Принимающая сторона оформляет приглашение, уплачивается сбор, затем виза выдаётся в консульстве.',
      en: 'The host obtains an invitation, the fee is paid, and then the consulate gives the visa.',
    },
  }),
  requirement({
    id: 'family-member',
    topics: ['family-visa'],
    title: { kk: 'Отбасы мүшесі', ru: 'Член семьи', en: 'Member of the family' },
    from: '2017-01-01',
    cites: [family, guide],
    says: {
      kk: 'Отбасы визасы (ол да C3) жұбайына және 18 жасқа толмаған балаларына негізгі жұмыскердің мерзіміне беріледі.',
      ru: 'Семейная виза (тоже C3) выдаётся супругу и детям до 18 лет на срок основного работника.',
      en: "A family visa, a C3 too, is for the spouse and children under 18, for the worker's term.",
    },
  }),
  requirement({
    id: 'family-proved',
    topics: ['family-visa'],
    title: { kk: 'Туыстықтың дәлелі', ru: 'Подтверждение родства', en: 'Proof of the relation' },
    from: '2017-01-01',
    cites: [family],
    says: {
      kk: 'Неке және туу туралы куәліктер апостильденеді немесе заңдастырылады.',
      ru: 'Свидетельства о браке и рождении апостилируются или легализуются.',
      en: 'Certificates of marriage and birth are apostilled or legalised.',
    },
  }),
  requirement({
    id: 'family-does-not-work',
    topics: ['family-visa'],
    title: { kk: 'Отбасы мүшесінің жұмысы', ru: 'Работа члена семьи', en: 'Work of the family' },
    from: '2017-01-01',
    cites: [family],
    says: {
      kk: 'Отбасы визасы жұмыс істеуге құқық бермейді.',
      ru: 'Семейная виза не даёт права на работу.',
      en: 'A family visa gives no right to work.',
    },
  }),
]
