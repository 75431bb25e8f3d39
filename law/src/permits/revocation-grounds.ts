import { type Citation, notKnown } from '../core/citation.ts'
import type { RefusalGround } from './refusal-grounds.ts'

const rules: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025' }

const listed = {
  'other-occupation': {
    says: {
      kk: 'Шетелдік рұқсатта көрсетілгеннен басқа кәсіп немесе лауазым бойынша жұмыс істейді.',
      ru: 'Иностранец работает не по профессии или должности, указанной в разрешении.',
      en: 'The foreigner works in another profession or post than the permit names.',
    },
    cite: rules,
  },
  'conditions-broken': {
    says: {
      kk: 'Рұқсат беру шарттары бұзылған.',
      ru: 'Нарушены условия выдачи разрешения.',
      en: 'The conditions of the permit were broken.',
    },
    cite: rules,
  },
  'false-documents': {
    says: {
      kk: 'Жалған құжаттар тапсырылған.',
      ru: 'Представлены недостоверные документы.',
      en: 'False documents were filed.',
    },
    cite: rules,
  },
  'work-without-permit': {
    says: {
      kk: 'Жұмыс беруші шетелдікті рұқсатсыз жұмысқа тартқан.',
      ru: 'Работодатель привлёк иностранца без разрешения.',
      en: 'The employer used a foreigner without a permit.',
    },
    cite: rules,
  },
} as const satisfies Record<string, RefusalGround>

export type RevocationGroundId = keyof typeof listed

/** The grounds on which a permit is revoked. */
export const revocationGrounds: Readonly<Record<RevocationGroundId, RefusalGround>> = listed
