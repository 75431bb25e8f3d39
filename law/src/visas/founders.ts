import type { Citation } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'

const founders: Citation = { act: 'migration-law', clause: '40', trust: 'L', via: 'qazlegal-2024', reading: 'R-65' }
const topic = 'business-immigrant'

/** Who founds or joins a company comes on a visa of a business immigrant. */
export const founderHasVisa = requirement({
  id: 'business-immigrant-visa',
  topics: [topic],
  title: { kk: 'Бизнес-иммигранттың визасы', ru: 'Виза бизнес-иммигранта', en: 'Visa of a business immigrant' },
  from: '2017-01-01',
  cites: [founders],
  says: {
    kk: 'Компания құру немесе оған қатысушы болып кіру үшін шетелдікке бизнес-иммигрант визасы (C5) қажет.',
    ru: 'Чтобы учредить компанию или войти в неё, иностранцу нужна виза бизнес-иммигранта (C5).',
    en: 'To found or join a company a foreigner needs the visa of a business immigrant (C5).',
  },
})

const founderTerm: DutyTerm = {
  id: 'business_immigrant.registration',
  unit: 'months',
  title: {
    kk: 'Бизнес-иммигранттың компания тіркеу мерзімі',
    ru: 'Срок регистрации компании бизнес-иммигрантом',
    en: 'Time for a business immigrant to register a company',
  },
  values: [{ from: '2017-01-01', value: 2, cite: founders }],
}

/** A business immigrant founds or joins a company and pays in its capital within two months of entry. */
export const founderRegisters = duty({
  id: 'business-immigrant-registers',
  topic,
  title: {
    kk: 'Бизнес-иммигранттың компаниясы',
    ru: 'Компания бизнес-иммигранта',
    en: 'The company of a business immigrant',
  },
  from: '2017-01-01',
  cites: [founders],
  says: {
    kk: 'Бизнес-иммигрант елге кірген күннен бастап 2 ай ішінде компанияны тіркейді немесе оған қатысушы болып кіреді және капиталды төлейді; әйтпесе болу мерзімі қысқарады.',
    ru: 'Бизнес-иммигрант в течение 2 месяцев со въезда регистрирует компанию или входит в неё и оплачивает капитал; иначе срок пребывания сокращается.',
    en: 'A business immigrant registers or joins a company and pays in its capital within 2 months of entry; otherwise his stay is cut short.',
  },
  term: founderTerm,
  edges: [
    {
      happenedOn: '2025-12-31',
      lastDay: '2026-02-28',
      because: {
        kk: '31 желтоқсаннан басталған екі ай ақпанда бітеді, ал ақпанда 31-і жоқ.',
        ru: 'Два месяца с 31 декабря истекают в феврале, а 31-го числа в нём нет.',
        en: 'Two months from 31 December end in February, which has no 31st.',
      },
    },
  ],
})
