import type { Reason } from '../core/rule.ts'

/** What a rule answers where a draft decides; the facts hold what its condition looks at. */
export const draftReasons = {
  exempt: {
    code: 'exempt-draft',
    answer: 'yes',
    says: {
      kk: 'Норма жобасы бұл жағдайды талаптан босатады.',
      ru: 'Проект нормы освобождает такие случаи от требования.',
      en: 'The draft exempts such cases from the requirement.',
    },
  },
  'exemption-unknown': {
    code: 'draft-exemption-unknown',
    answer: 'unknown',
    says: {
      kk: 'Норма жобасы бойынша босату қолданылатыны белгісіз: ол негізделетін факт белгісіз.',
      ru: 'Неизвестно, освобождает ли проект нормы от требования: факт, от которого это зависит, неизвестен.',
      en: 'It is not known whether the draft exempts the case: a fact on which that depends is not known.',
    },
  },
  'scope-unknown': {
    code: 'draft-scope-unknown',
    answer: 'unknown',
    says: {
      kk: 'Норма жобасының осы жағдайға қатысты екені белгісіз: ол негізделетін факт белгісіз.',
      ru: 'Неизвестно, касается ли проект нормы этого случая: факт, от которого это зависит, неизвестен.',
      en: 'It is not known whether the draft concerns the case: a fact on which that depends is not known.',
    },
  },
  met: {
    code: 'draft-met',
    answer: 'yes',
    says: {
      kk: 'Норма жобасының талабы орындалған.',
      ru: 'Требование проекта нормы выполнено.',
      en: 'The requirement of the draft is met.',
    },
  },
  'not-met': {
    code: 'draft-not-met',
    answer: 'no',
    says: {
      kk: 'Норма жобасының талабы орындалмаған.',
      ru: 'Требование проекта нормы не выполнено.',
      en: 'The requirement of the draft is not met.',
    },
  },
  'not-known': {
    code: 'draft-not-known',
    answer: 'unknown',
    says: {
      kk: 'Норма жобасының талабы орындалғаны белгісіз: ол негізделетін факт белгісіз.',
      ru: 'Неизвестно, выполнено ли требование проекта нормы: факт, от которого это зависит, неизвестен.',
      en: 'It is not known whether the requirement of the draft is met: a fact on which it rests is not known.',
    },
  },
} as const satisfies Record<string, Reason>
