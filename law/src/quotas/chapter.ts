import type { Citation } from '../core/citation.ts'
import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import { placesByCategory, placesByRegion, placesInAll, placesInHouseholds } from './places.ts'
import { requestDay } from './request-day.ts'
import { employersShare, householdsShare, quotaOrder } from './shares.ts'

const needFiled = requirement({
  id: 'quota-need-filed',
  topics: ['quota-request'],
  title: { kk: 'Квотаға қажеттілік', ru: 'Потребность в квоте', en: 'Need for the quota' },
  from: '2017-01-01',
  cites: [{ ...quotaOrder('wpk-quota', 'L'), reading: 'R-28' }],
  says: {
    kk: 'Жұмыс беруші жұмыс орындалатын өңірдің әкімдігіне келесі жылға қажеттілікті санаттар мен лауазымдар бойынша, жұмыс істеп жүрген шетелдіктерді және негіздемені көрсетіп береді; кейбір өңірлер шарттың көшірмесін де сұрайды.',
    ru: 'Работодатель подаёт в акимат региона, где будет вестись работа, потребность на следующий год по категориям и должностям, с числом работающих иностранцев и обоснованием; в некоторых регионах – и с копией договора.',
    en: 'The employer files with the akimat of the region of the work the need for next year by category and post, with the foreigners now at work and the grounds; some regions ask for a copy of the contract as well.',
  },
})

const lines: Citation = { ...quotaOrder('zhambyl-invest', 'O') }

const ownLine = requirement({
  id: 'quota-own-line',
  topics: ['quota-place'],
  title: { kk: 'Квотаның түрлері', ru: 'Виды квоты', en: 'Lines of the quota' },
  from: '2021-01-01',
  cites: [lines],
  says: {
    kk: 'Орын квотаның өз түрінен алынады: жұмыс берушілердің рұқсаттары – экономикалық қызмет түрлері бойынша, ратификацияланған шарты бар елдердің азаматтары – шығу елі бойынша, еңбекші көшіп келушілер – жеке.',
    ru: 'Место берётся из своего вида квоты: разрешения работодателей – по видам экономической деятельности, граждане стран с ратифицированным договором – по стране исхода, трудовые иммигранты – отдельно.',
    en: 'A place comes from its own line of the quota: permits of employers by type of economic activity, citizens of states with a ratified treaty by country of origin, labour immigrants apart.',
  },
})

const distributed = requirement({
  id: 'quota-distributed',
  topics: ['quota-place'],
  title: { kk: 'Квотаның бөлінуі', ru: 'Распределение квоты', en: 'Distribution of the quota' },
  from: '2021-01-01',
  cites: [lines],
  says: {
    kk: 'Уәкілетті орган квотаны облыстарға, республикалық маңызы бар қалаларға және астанаға бөледі; жергілікті атқарушы орган рұқсатты өз үлесінің шегінде береді.',
    ru: 'Уполномоченный орган распределяет квоту между областями, городами республиканского значения и столицей; местный исполнительный орган выдаёт разрешения в пределах своей доли.',
    en: 'The authorised body splits the quota between the regions, the cities of republican significance and the capital; a local executive body gives permits within its own part.',
  },
})

/** The quota: how much, for whom, and when it is asked for. */
export const quotas: Chapter = {
  id: 'quotas',
  title: { kk: 'Квоталар', ru: 'Квоты', en: 'Quotas' },
  duties: [],
  limits: [],
  conditions: [needFiled, ownLine, distributed],
  lookups: [requestDay],
  figures: [employersShare, householdsShare, placesInAll, placesByCategory, placesByRegion, placesInHouseholds],
}
