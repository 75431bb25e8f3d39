import { notKnown } from '../core/citation.ts'
import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import { applicantConditions } from './applicant.ts'
import { categoryByHandbook, categoryFitsPost, signedElectronically, simplifiedProcedure } from './categories.ts'
import { seasonalConditions } from './seasonal.ts'
import { shareConditions } from './share.ts'
import { transferStanding } from './transfer-standing.ts'
import { specialConditionTaken, transferConditions } from './transfers.ts'

const regionsAgree = requirement({
  id: 'other-regions-agree',
  topics: ['several-regions'],
  title: { kk: 'Өзге өңірлердің келісімі', ru: 'Согласие других регионов', en: 'Consent of the other regions' },
  from: '2023-07-01',
  cites: [
    { act: 'migration-law', clause: '37(1)', trust: 'P' },
    { act: 'migration-law', clause: '37-1(3)', trust: 'P' },
    { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'intermark-2023' },
  ],
  says: {
    kk: 'Рұқсат бірнеше өңірді қамтыса, әр өзге өңірдің жергілікті атқарушы органы өз квотасы шегінде келісім береді.',
    ru: 'Если разрешение охватывает несколько регионов, местный исполнительный орган каждого из них даёт согласие в пределах своей квоты.',
    en: 'Where a permit covers several regions, the local executive body of each other region agrees within its own quota.',
  },
})

const priorityContent = requirement({
  id: 'priority-project-content',
  topics: ['priority-project'],
  title: {
    kk: 'Басым жобаның жергілікті қамтуы',
    ru: 'Местное содержание приоритетного проекта',
    en: 'Local content of a priority project',
  },
  from: '2023-07-01',
  cites: [{ act: 'order-279-2023', clause: 'Appendix 7', trust: 'O', via: 'egov-2026' }],
  says: {
    kk: 'Басым инвестициялық жобада жалпы үлестің орнына жобаның өз талабын белгілейтін, нотариат куәландырған құжат беріледі.',
    ru: 'По приоритетному инвестиционному проекту вместо общей доли подаётся нотариально засвидетельствованный документ с собственным требованием проекта.',
    en: "A priority investment project files, instead of the general share, a notarised document that fixes the project's own requirement.",
  },
})

/** What some kinds of permit ask beside the public assessment. */
export const kinds: Chapter = {
  id: 'kinds',
  title: { kk: 'Рұқсаттың түрлері', ru: 'Виды разрешений', en: 'Kinds of permit' },
  duties: [],
  limits: [specialConditionTaken],
  conditions: [
    categoryFitsPost,
    categoryByHandbook,
    ...applicantConditions,
    signedElectronically,
    simplifiedProcedure,
    regionsAgree,
    priorityContent,
    ...seasonalConditions,
    ...transferConditions,
    ...transferStanding,
    ...shareConditions,
  ],
  figures: [],
}
