import type { Text } from '../core/text.ts'

type ConditionExamples = Readonly<Record<'so' | 'notSo' | 'notKnown', Text>>

/** What the examples of a requirement show. */
export const requirementExamples: ConditionExamples = {
  so: {
    kk: 'Талаптың орындалғаны көрсетілген.',
    ru: 'Указано, что требование выполнено.',
    en: 'The requirement is said to be met.',
  },
  notSo: {
    kk: 'Талаптың орындалмағаны көрсетілген.',
    ru: 'Указано, что требование не выполнено.',
    en: 'The requirement is said not to be met.',
  },
  notKnown: {
    kk: 'Талаптың орындалғаны не орындалмағаны көрсетілмеген.',
    ru: 'Не указано, выполнено ли требование.',
    en: 'Nobody has said whether the requirement is met.',
  },
}

/** What the examples of a ground show. */
export const groundExamples: ConditionExamples = {
  so: {
    kk: 'Негіздің бар екені көрсетілген.',
    ru: 'Указано, что основание есть.',
    en: 'The ground is said to be given.',
  },
  notSo: {
    kk: 'Негіздің жоқ екені көрсетілген.',
    ru: 'Указано, что основания нет.',
    en: 'The ground is said not to be given.',
  },
  notKnown: {
    kk: 'Негіздің бар не жоқ екені көрсетілмеген.',
    ru: 'Не указано, есть ли основание.',
    en: 'Nobody has said whether the ground is given.',
  },
}
