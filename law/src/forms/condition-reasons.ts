import type { Reason } from '../core/rule.ts'

type ConditionReasons = Readonly<Record<'so' | 'notSo' | 'notKnown', Reason>>

/** What a requirement may answer. */
export const requirementReasons: ConditionReasons = {
  so: {
    code: 'met',
    answer: 'yes',
    says: { kk: 'Талап орындалған.', ru: 'Требование выполнено.', en: 'The requirement is met.' },
  },
  notSo: {
    code: 'not-met',
    answer: 'no',
    says: { kk: 'Талап орындалмаған.', ru: 'Требование не выполнено.', en: 'The requirement is not met.' },
  },
  notKnown: {
    code: 'not-known',
    answer: 'unknown',
    says: {
      kk: 'Талаптың орындалғаны белгісіз.',
      ru: 'Выполнено ли требование, неизвестно.',
      en: 'Whether the requirement is met is not known.',
    },
  },
}

/** What a ground may answer. */
export const groundReasons: ConditionReasons = {
  so: {
    code: 'given',
    answer: 'yes',
    says: { kk: 'Бұл негіз бар.', ru: 'Это основание есть.', en: 'This ground is given.' },
  },
  notSo: {
    code: 'not-given',
    answer: 'no',
    says: { kk: 'Бұл негіз жоқ.', ru: 'Этого основания нет.', en: 'This ground is not given.' },
  },
  notKnown: {
    code: 'not-known',
    answer: 'unknown',
    says: {
      kk: 'Бұл негіздің бар-жоғы белгісіз.',
      ru: 'Есть ли это основание, неизвестно.',
      en: 'Whether this ground is given is not known.',
    },
  },
}
