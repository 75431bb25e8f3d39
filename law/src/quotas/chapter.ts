import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import { placesByCategory, placesByRegion, placesInAll, placesInHouseholds } from './places.ts'
import { requestCloses, requestOpens } from './request-window.ts'
import { employersShare, householdsShare, quotaOrder } from './shares.ts'

const needFiled = requirement({
  id: 'quota-need-filed',
  topics: ['quota-request'],
  title: { kk: 'Квотаға қажеттілік', ru: 'Потребность в квоте', en: 'Need for the quota' },
  from: '2017-01-01',
  cites: [{ ...quotaOrder('wpk-quota', 'L'), reading: 'R-28' }],
  says: {
    kk: 'Жұмыс беруші жұмыс орындалатын өңірдің әкімдігіне келесі жылға қажеттілікті санаттар мен лауазымдар бойынша, жұмыс істеп жүрген шетелдіктерді және негіздемені көрсетіп береді.',
    ru: 'Работодатель подаёт в акимат региона, где будет вестись работа, потребность на следующий год по категориям и должностям, с числом работающих иностранцев и обоснованием.',
    en: 'The employer files with the akimat of the region of the work the need for next year by category and post, with the foreigners now at work and the grounds.',
  },
})

/** The quota: how much, for whom, and when it is asked for. */
export const quotas: Chapter = {
  id: 'quotas',
  title: { kk: 'Квоталар', ru: 'Квоты', en: 'Quotas' },
  duties: [],
  limits: [],
  conditions: [needFiled],
  figures: [
    employersShare,
    householdsShare,
    placesInAll,
    placesByCategory,
    placesByRegion,
    placesInHouseholds,
    requestOpens,
    requestCloses,
  ],
}
