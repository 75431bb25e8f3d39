import { type Citation, notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const topics = ['application']
const asAdopted: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'L', via: 'dogovor-2023' }

/** Who applies, and to whom. */
export const applicantConditions = [
  requirement({
    id: 'filed-by-employer',
    topics,
    title: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Who applies' },
    from: '2023-07-01',
    cites: [asAdopted],
    says: {
      kk: 'Өтінішті жұмыс беруші немесе оның уәкілетті тұлғасы береді.',
      ru: 'Заявление подаёт работодатель или уполномоченное им лицо.',
      en: 'The employer applies, or a person authorised by him.',
    },
  }),
  requirement({
    id: 'filed-at-place-of-work',
    topics,
    title: { kk: 'Өтініш берілетін орган', ru: 'Кому подаётся заявление', en: 'To whom the application goes' },
    from: '2023-07-01',
    cites: [asAdopted],
    says: {
      kk: 'Өтініш жұмыс орындалатын жердегі жергілікті атқарушы органға беріледі.',
      ru: 'Заявление подаётся местному исполнительному органу по месту работы.',
      en: 'The application goes to the local executive body of the place of work.',
    },
  }),
]
