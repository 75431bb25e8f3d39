import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'

/** A ground as the Rules name it. */
export interface RefusalGround {
  readonly says: Text
  readonly cite: Citation
}

/** A concrete reason under the general ground. */
export interface RefusalReason {
  readonly ground: RefusalGroundId
  readonly says: Text
  readonly cite: Citation
}

const grounds: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-47' }
const concrete: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-47' }
const derived: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'D', reading: 'R-47' }

const generic = {
  'false-data': {
    says: {
      kk: 'Құжаттардың немесе мәліметтердің дұрыс еместігі анықталды.',
      ru: 'Установлена недостоверность документов или сведений.',
      en: 'Documents or data were found to be false.',
    },
    cite: grounds,
  },
  'requirements-not-met': {
    says: {
      kk: 'Өтініш беруші немесе ұсынылған материалдар қағидалардың талаптарына сай емес.',
      ru: 'Заявитель или представленные материалы не соответствуют требованиям правил.',
      en: 'The applicant or the materials do not meet the requirements of the rules.',
    },
    cite: grounds,
  },
  'court-ban': {
    says: {
      kk: 'Қызметке тыйым салған соттың шешімі бар.',
      ru: 'Имеется решение суда о запрете деятельности.',
      en: 'A court has banned the activity.',
    },
    cite: grounds,
  },
  'court-removed-right': {
    says: {
      kk: 'Соттың шешімімен арнайы құқықтан айырылған.',
      ru: 'Решением суда заявитель лишён специального права.',
      en: 'A court has removed the special right.',
    },
    cite: grounds,
  },
  'no-consent': {
    says: {
      kk: 'Қолжетімділігі шектелген дербес деректерге қол жеткізуге келісім жоқ.',
      ru: 'Нет согласия на доступ к персональным данным ограниченного доступа.',
      en: 'There is no consent to access restricted personal data.',
    },
    cite: grounds,
  },
  'other-law': {
    says: {
      kk: 'Заңда белгіленген өзге негіз.',
      ru: 'Иное основание, установленное законом.',
      en: 'Another ground set by law.',
    },
    cite: grounds,
  },
} as const satisfies Record<string, RefusalGround>

export type RefusalGroundId = keyof typeof generic

/** The general grounds of refusal, the same for every kind of permit. */
export const refusalGrounds: Readonly<Record<RefusalGroundId, RefusalGround>> = generic

/** The concrete reason that a rule's no gives, by the id of the rule. */
export const refusalReasons: Readonly<Record<string, RefusalReason>> = {
  'local-share': notMet(
    concrete,
    'Жергілікті кадрлардың үлесі сақталмаған.',
    'Не соблюдена доля местных кадров.',
    'The share of local staff is not met.',
  ),
  'market-test': notMet(
    derived,
    'Бос орын талап етілген уақыт бойы жарияланбаған.',
    'Вакансия не была опубликована требуемое время.',
    'The vacancy was not published for the time required.',
  ),
  quota: notMet(concrete, 'Квота таусылған.', 'Квота исчерпана.', 'The quota is used up.'),
  ban: notMet(
    concrete,
    'Шетелдіктерді рұқсатсыз немесе басқа кәсіп бойынша пайдаланғаны үшін тыйым қолданыста.',
    'Действует запрет за использование иностранцев без разрешения или не по профессии.',
    'A ban is in force for using foreigners without a permit or in another occupation.',
  ),
  'category-4-replacement': notMet(
    concrete,
    '4-санаттағы лауазым азаматқа берілмеген.',
    'Должность категории 4 не передана гражданину.',
    'A category 4 post has not been given to a citizen.',
  ),
  'contracts-registered': notMet(
    derived,
    'Шетелдік жұмыскерлердің еңбек шарттары ЕШЕБЖ-де тіркелмеген.',
    'Договоры иностранных работников не зарегистрированы в ЕСУТД.',
    'Contracts of foreign employees are not registered in ESUTD.',
  ),
  qualification: notMet(
    concrete,
    'Білімі немесе тәжірибесі талаптарға сай емес.',
    'Образование или опыт не соответствуют требованиям.',
    'Education or experience is below the standard.',
  ),
  term: notMet(
    derived,
    'Сұралған мерзім көзделмеген.',
    'Запрашиваемый срок не предусмотрен.',
    'The term asked for is not provided for.',
  ),
  'renewal-count': notMet(
    derived,
    'Рұқсат бұдан әрі ұзартылмайды.',
    'Разрешение больше не продлевается.',
    'The permit cannot be renewed again.',
  ),
  'renewal-window': notMet(
    derived,
    'Ұзартуға өтініш белгіленген уақытта берілмеген.',
    'Заявление о продлении подано не в установленный срок.',
    'The renewal was not filed within its window.',
  ),
  'ict-tenure': notMet(
    derived,
    'Жіберуші компаниядағы өтіл жеткіліксіз.',
    'Недостаточен стаж в направляющей компании.',
    'The time with the sending company is too short.',
  ),
  'ict-share': notMet(
    derived,
    'Корпоративішілік ауыстырылғандардың үлесі асып кеткен.',
    'Превышена доля внутрикорпоративных переводов.',
    'The share of intra-corporate transferees is exceeded.',
  ),
  'documents-complete': notMet(
    derived,
    'Құжаттар толық тапсырылмаған.',
    'Представлены не все документы.',
    'Not every paper has been filed.',
  ),
  'diploma-confirmed': notMet(
    derived,
    'Білім туралы құжаттың заңдастырылғаны расталмаған.',
    'Легализация документа об образовании не подтверждена.',
    'The legalisation of the education document is not confirmed.',
  ),
}

function notMet(cite: Citation, kk: string, ru: string, en: string): RefusalReason {
  return { ground: 'requirements-not-met', says: { kk, ru, en }, cite }
}
