import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { type Figure, valueOn } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import type { Employer, Question, WorkerStatus } from './question.ts'

/** Why no permit is needed. */
export type Ground =
  | Exclude<WorkerStatus, 'none'>
  | 'eaeu-citizen'
  | 'branch-head'
  | 'foreign-owned-head'
  | 'foreign-owned-deputy'

/** A ground on which no permit is needed, with its clause. */
export interface Exemption {
  readonly ground: Ground
  readonly says: Text
  readonly cites: readonly Citation[]
}

const decree1041 = (clause: string): Citation => ({ act: 'decree-1041-2023', clause, trust: 'P', reading: 'R-14' })
const ofStatus = (ground: Ground, clause: string, says: Text): Exemption => ({
  ground,
  says,
  cites: [decree1041(clause), { act: 'migration-law', clause: '36-1(2)(8)', trust: 'P' }],
})

const byStatus: Readonly<Record<Exclude<WorkerStatus, 'none'>, Exemption>> = {
  kandas: ofStatus('kandas', '1', {
    kk: 'Қандасқа рұқсат талап етілмейді.',
    ru: 'Кандасу разрешение не требуется.',
    en: 'A kandas (ethnic Kazakh returnee) needs no permit.',
  }),
  'business-immigrant': ofStatus('business-immigrant', '2', {
    kk: 'Кәсіпкерлік қызмет үшін келген бизнес-иммигрантқа рұқсат талап етілмейді.',
    ru: 'Бизнес-иммигранту, прибывшему для предпринимательской деятельности, разрешение не требуется.',
    en: 'A business immigrant, here to run an enterprise, needs no permit.',
  }),
  refugee: ofStatus('refugee', '3', {
    kk: 'Босқынға рұқсат талап етілмейді.',
    ru: 'Беженцу разрешение не требуется.',
    en: 'A refugee needs no permit.',
  }),
  'asylum-seeker': ofStatus('asylum-seeker', '3', {
    kk: 'Пана іздеуші куәлігі бар адамға рұқсат талап етілмейді.',
    ru: 'Обладателю свидетельства лица, ищущего убежище, разрешение не требуется.',
    en: 'A holder of an asylum-seeker certificate needs no permit.',
  }),
  humanitarian: ofStatus('humanitarian', '4', {
    kk: 'Гуманитарлық себептермен келген көшіп келушіге рұқсат талап етілмейді.',
    ru: 'Иммигранту, прибывшему по гуманитарным мотивам, разрешение не требуется.',
    en: 'A humanitarian immigrant needs no permit.',
  }),
  'convict-non-custodial': ofStatus('convict-non-custodial', '5', {
    kk: 'Шартты түрде немесе бас бостандығынан айырмай сотталған адамға рұқсат талап етілмейді.',
    ru: 'Осуждённому условно или без лишения свободы разрешение не требуется.',
    en: 'A person serving a suspended or non-custodial sentence needs no permit.',
  }),
  'trafficking-victim': ofStatus('trafficking-victim', '6', {
    kk: 'Адам саудасының құрбанына іс жүргізілген уақытта рұқсат талап етілмейді.',
    ru: 'Жертве торговли людьми на время производства по делу разрешение не требуется.',
    en: 'A victim of human trafficking needs no permit while the case lasts.',
  }),
  'permanent-resident': {
    ground: 'permanent-resident',
    says: {
      kk: 'Қазақстанда тұрақты тұратын шетелдікке рұқсат талап етілмейді.',
      ru: 'Иностранцу, постоянно проживающему в Казахстане, разрешение не требуется.',
      en: 'A foreigner who resides permanently in Kazakhstan needs no permit.',
    },
    cites: [{ act: 'migration-law', clause: '36-1(2)', trust: 'P' }],
  },
}

const eaeuStates: ReadonlySet<string> = new Set(['ARM', 'BLR', 'KGZ', 'RUS'])

const eaeuCitizen: Exemption = {
  ground: 'eaeu-citizen',
  says: {
    kk: 'Еуразиялық экономикалық одаққа мүше мемлекеттің азаматына рұқсат талап етілмейді; еңбек шарты тіркелуге тиіс.',
    ru: 'Гражданину государства – члена Евразийского экономического союза разрешение не требуется; трудовой договор должен быть зарегистрирован.',
    en: 'A citizen of a member state of the Eurasian Economic Union needs no permit; the employment contract must be registered.',
  },
  cites: [{ act: 'decree-1041-2023', clause: notKnown, trust: 'O', via: 'egov-2026' }],
}

const branchHead: Exemption = {
  ground: 'branch-head',
  says: {
    kk: 'Шетелдік заңды тұлғаның филиалының немесе өкілдігінің бірінші басшысына рұқсат талап етілмейді.',
    ru: 'Первому руководителю филиала или представительства иностранного юридического лица разрешение не требуется.',
    en: 'The first head of a branch or representative office of a foreign legal entity needs no permit.',
  },
  cites: [{ act: 'migration-law', clause: '36-1(2)', trust: 'P' }],
}

const clause16: Citation = { act: 'decree-1041-2023', clause: '16', trust: 'L', via: 'dos-1041', reading: 'R-11' }
const decree189: Citation = { act: 'decree-802-2016', clause: notKnown, trust: 'L', via: 'mondaq-2018' }
const visasHold: Citation = { ...clause16, reading: 'R-80' }
const listedAnew: Citation = { ...clause16, reading: 'R-14' }

const wholly = (ground: Ground, kk: string, ru: string, en: string) => ({
  withoutLimit: {
    ground,
    says: {
      kk: `Жүз пайыз шетел қатысуы бар компания ${kk} рұқсат талап етілмейді.`,
      ru: `${ru} компании со стопроцентным иностранным участием разрешение не требуется.`,
      en: `${en} of a company wholly in foreign ownership needs no permit.`,
    },
    cites: [decree189, listedAnew],
  },
  onlyOne: {
    ground,
    says: {
      kk: `Жүз пайыз шетел қатысуы бар компания ${kk} рұқсат талап етілмейді: бұл лауазымда рұқсатсыз жүрген басқа шетелдік жоқ.`,
      ru: `${ru} компании со стопроцентным иностранным участием разрешение не требуется: другой иностранец эту должность без разрешения не занимает.`,
      en: `${en} of a company wholly in foreign ownership needs no permit: no other foreigner holds that post without one.`,
    },
    cites: [clause16, visasHold],
  },
})

const foreignOwnedHead = wholly('foreign-owned-head', 'басшысына', 'Первому руководителю', 'The first head')
const foreignOwnedDeputy = wholly(
  'foreign-owned-deputy',
  'басшысының орынбасарына',
  'Заместителю руководителя',
  'A deputy head',
)

/** Foreign heads of a wholly foreign-owned company who need no permit; null: no limit. */
export const exemptHeads: Figure<number | null> = {
  id: 'exempt.foreign_owned_100.heads',
  unit: 'persons',
  title: {
    kk: '100 % шетелдік компанияда рұқсатсыз жұмыс істейтін шетелдік басшылар саны',
    ru: 'Число иностранных руководителей без разрешения в компании со 100 % иностранным участием',
    en: 'Foreign heads of a wholly foreign-owned company who need no permit',
  },
  values: [
    { from: '2018-04-28', value: null, cite: decree189 },
    { from: '2023-11-24', value: null, cite: listedAnew },
    { from: '2025-08-28', value: 1, cite: { ...clause16, reading: 'R-12' } },
  ],
}

/** Foreign deputies of a wholly foreign-owned company who need no permit; null: no limit. */
export const exemptDeputies: Figure<number | null> = {
  id: 'exempt.foreign_owned_100.deputies',
  unit: 'persons',
  title: {
    kk: '100 % шетелдік компанияда рұқсатсыз жұмыс істейтін шетелдік орынбасарлар саны',
    ru: 'Число иностранных заместителей без разрешения в компании со 100 % иностранным участием',
    en: 'Foreign deputy heads of a wholly foreign-owned company who need no permit',
  },
  values: exemptHeads.values,
}

/**
 * The ground on which this hire needs no permit, the first that fits, or null where one is needed: Migration Law
 * art. 36-1(2), Decree 1041.
 */
export function exemptionOf(question: Question): Exemption | null {
  const { on, employer, worker, hire } = question
  if (worker.status !== 'none') return byStatus[worker.status]
  if (eaeuStates.has(worker.citizenship)) return eaeuCitizen
  if (hire.post === 'head') {
    if (employer.kind === 'branch' || employer.kind === 'representative-office') return branchHead
    return whollyForeign(employer) ? ofTheOwners(foreignOwnedHead, exemptHeads, employer.exemptPosts.head, on) : null
  }
  if (hire.post !== 'deputy' || !whollyForeign(employer)) return null
  return ofTheOwners(foreignOwnedDeputy, exemptDeputies, employer.exemptPosts.deputy, on)
}

/** Every exemption, for the law book. */
export const exemptions: readonly Exemption[] = [
  ...Object.values(byStatus),
  eaeuCitizen,
  branchHead,
  ...Object.values(foreignOwnedHead),
  ...Object.values(foreignOwnedDeputy),
]

function whollyForeign(employer: Employer): boolean {
  return employer.kind === 'company' && employer.foreignShare === 100
}

function ofTheOwners(
  { withoutLimit, onlyOne }: Readonly<Record<'withoutLimit' | 'onlyOne', Exemption>>,
  limit: Figure<number | null>,
  held: number,
  on: Day,
): Exemption | null {
  const { value: most, cite } = valueOn(limit, on)
  if (most === null) return { ...withoutLimit, cites: [cite] }
  return held < most ? onlyOne : null
}
