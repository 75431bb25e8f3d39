import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { ground, requirement } from '../forms/condition.ts'
import type { Category, Post } from '../permits/question.ts'

const clauses: Citation = { act: 'order-559', clause: '3', trust: 'O', via: 'enbek-559', reading: 'R-77' }
const asAdopted: Citation = {
  act: 'order-279-2023',
  clause: notKnown,
  trust: 'L',
  via: 'intermark-2023',
  reading: 'R-77',
}
const sameToday: Citation = { ...asAdopted, trust: 'N', via: 'inform-2026' }

const whoIsInACategory: Text = {
  kk: '1-санат – басшылар мен олардың орынбасарлары, 2-санат – құрылымдық бөлімшелердің басшылары, 3-санат – мамандар, 4-санат – білікті жұмысшылар.',
  ru: 'Категория 1 – руководители и их заместители, 2 – руководители структурных подразделений, 3 – специалисты, 4 – квалифицированные рабочие.',
  en: 'Category 1 is heads and their deputies, 2 heads of structural units, 3 specialists, 4 skilled workers.',
}

const electronicOnly: Text = {
  kk: 'Өтініш тек электрондық түрде, жұмыс берушінің электрондық цифрлық қолтаңбасымен беріледі.',
  ru: 'Заявление подаётся только в электронном виде, с электронной цифровой подписью работодателя.',
  en: "An application is filed electronically only, with the employer's electronic digital signature.",
}

/** The category of a post: 1 heads and deputies, 2 heads of units, 3 specialists, 4 skilled workers. */
export const categoryOfPost: Readonly<Record<Post, Category>> = {
  head: 1,
  deputy: 1,
  'unit-head': 2,
  specialist: 3,
  worker: 4,
}

/** The category asked for is that of the post. */
export const categoryFitsPost = requirement({
  id: 'category-fits-post',
  topics: ['category'],
  title: { kk: 'Санат пен лауазым', ru: 'Категория и должность', en: 'Category and post' },
  from: '2017-01-01',
  cites: [clauses],
  says: whoIsInACategory,
  later: [{ from: '2023-07-01', cites: [asAdopted, sameToday], says: whoIsInACategory }],
})

const byHandbooks: Text = {
  kk: '2 – 4-санаттар кәсіптік стандарттар мен біліктілік анықтамалықтары бойынша, 4-санат сондай-ақ бірыңғай тарифтік-біліктілік анықтамалығы бойынша айқындалады.',
  ru: 'Категории 2–4 определяются по профессиональным стандартам и квалификационным справочникам, категория 4 – также по единому тарифно-квалификационному справочнику.',
  en: 'Categories 2 to 4 follow the occupational standards and the qualification handbooks, category 4 the unified tariff and qualification handbook as well.',
}

/** What the categories below heads are tied to. */
export const categoryByHandbook = requirement({
  id: 'category-by-handbook',
  topics: ['category'],
  title: { kk: 'Санат пен анықтамалық', ru: 'Категория и справочник', en: 'Category and handbook' },
  from: '2017-01-01',
  cites: [clauses],
  says: byHandbooks,
  later: [{ from: '2023-07-01', cites: [asAdopted], says: byHandbooks }],
})

/** Ethnic Kazakhs and former compatriots have a simplified procedure: Migration Law, art. 38. */
export const simplifiedProcedure = ground({
  id: 'simplified-procedure',
  topics: ['simplified'],
  title: { kk: 'Оңайлатылған тәртіп', ru: 'Упрощённый порядок', en: 'Simplified procedure' },
  from: '2017-01-01',
  cites: [{ act: 'migration-law', clause: '38', trust: 'P', reading: 'R-77' }],
  says: {
    kk: 'Этникалық қазақтар мен бұрынғы отандастарға рұқсат Министрлік белгілеген оңайлатылған тәртіппен беріледі.',
    ru: 'Этническим казахам и бывшим соотечественникам разрешение выдаётся в упрощённом порядке, установленном Министерством.',
    en: 'Ethnic Kazakhs and former compatriots are given the permit by a simplified procedure of the Ministry.',
  },
})

/** The employer signs the application with his electronic signature. */
export const signedElectronically = requirement({
  id: 'signed-electronically',
  topics: ['application'],
  title: { kk: 'Электрондық қолтаңба', ru: 'Электронная подпись', en: 'Electronic signature' },
  from: '2020-05-01',
  cites: [{ act: 'order-559', clause: notKnown, trust: 'L', via: 'wpk-2020' }],
  says: electronicOnly,
  later: [
    {
      from: '2023-07-01',
      cites: [{ act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026' }],
      says: electronicOnly,
    },
  ],
})
